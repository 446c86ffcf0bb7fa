import { getDatabase } from '@/lib/data/database'
import { importSeeds } from '@/lib/workflows/import-seeds'
import { migrateAt } from '@/prisma/migrate'
import { readPlaces, readSeeds } from '@/seeds/read-seeds'

const outcomes = {
  published: 'read and published',
  proposed: 'read',
  unchanged: 'there already',
  no_course: 'read; it offers no course',
  refused: 'could not be read',
} as const

/**
 * Brings the database at DATABASE_URL up to date and takes in the documents of the project that it lacks, with a line for each. Gives how many courses
 * are published.
 */
export async function prepareCatalogue(url: string): Promise<number> {
  await migrateAt(url)
  process.env.DATABASE_URL = url
  const database = getDatabase()
  await importSeeds(await readSeeds(), await readPlaces(), ({ done, of, title, outcome }) => {
    if (outcome !== 'unchanged') console.log(`  Read ${done} of ${of}: ${title}, ${outcomes[outcome]}`)
  })
  const courses = await database.course.count()
  await database.$disconnect()
  return courses
}
