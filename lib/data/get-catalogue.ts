import 'server-only'
import { cache } from 'react'
import { today } from '@/lib/clock'
import { academicYearOf } from '@/lib/domain/academic-year'
import type { Catalogue } from '@/lib/domain/catalogue'
import { ProblemError } from '@/lib/problems'
import { readAuthorities } from './authorities'
import { readCourses, readWithdrawn } from './catalogue-courses'
import { readCatalogueVersion } from './catalogue-version'
import { type Database, getDatabase } from './database'

interface Snapshot {
  readonly database: Database
  readonly catalogue: Catalogue
  /** The academic year for which its ages were worked out. */
  readonly academicYear: number
}

// One snapshot a process, however often a bundler evaluates this file.
const shared: typeof globalThis & { nasencoSnapshot?: Snapshot; nasencoReading?: Promise<Catalogue> } = globalThis

/** Version and rows that belong together, without holding a transaction: read again when somebody published meanwhile. */
async function load(database: Database, version: number, academicYear: number): Promise<Snapshot> {
  const [courses, withdrawn, authorities] = await Promise.all([
    readCourses(database, academicYear),
    readWithdrawn(database),
    readAuthorities(database),
  ])
  const versionNow = await readCatalogueVersion(database)
  if (versionNow !== version) return load(database, versionNow, academicYear)
  return { database, academicYear, catalogue: { version, courses, withdrawn, authorities } }
}

async function read(): Promise<Catalogue> {
  const academicYear = academicYearOf(today())
  const database = getDatabase()
  const last = shared.nasencoSnapshot?.database === database ? shared.nasencoSnapshot : undefined
  try {
    const version = await readCatalogueVersion(database)
    if (last?.catalogue.version === version && last.academicYear === academicYear) return last.catalogue
    const snapshot = await load(database, version, academicYear)
    shared.nasencoSnapshot = snapshot
    return snapshot.catalogue
  } catch (cause) {
    if (last) return last.catalogue
    throw new ProblemError('database_away', 'The catalogue cannot be read at the moment. Try again in a minute.', { cause })
  }
}

/**
 * The published catalogue: an immutable snapshot in memory, renewed when its version in the database has moved on. A request asks for the version once,
 * and requests that ask at the same time share one tiny query. While the database is away it goes on answering with the last snapshot; throws `database_away` when there is none yet.
 *
 * @example const { courses } = await getCatalogue()
 */
export const getCatalogue = cache((): Promise<Catalogue> => {
  shared.nasencoReading ??= read().finally(() => {
    delete shared.nasencoReading
  })
  return shared.nasencoReading
})
