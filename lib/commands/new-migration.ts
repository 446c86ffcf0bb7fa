import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { slugOf } from '@/lib/domain/slug'
import { migrate } from '@/prisma/migrate'
import { schemaChanges } from '@/prisma/schema-changes'
import { root } from './service/run-tool'

/** `npm run new:migration -- NAME`: writes what is new in `prisma/schema` as a migration, to be read and completed by hand. */
async function writeMigration(name: string | undefined): Promise<number> {
  if (!name) {
    console.error('Usage: npm run new:migration -- NAME   such as: npm run new:migration -- staff')
    return 2
  }
  const database = await PGlite.create()
  await migrate(new PrismaPGlite(database))
  const sql = await schemaChanges(new PrismaPGlite(database))
  await database.close()
  if (sql === null) {
    console.log('The migrations say all that prisma/schema says: nothing to write.')
    return 0
  }
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma/migrations', `${moment}_${slugOf(name).replaceAll('-', '_')}`)
  await mkdir(join(root, folder))
  await writeFile(join(root, folder, 'migration.sql'), sql)
  console.log(`Written: ${folder}/migration.sql. Read it before you keep it.`)
  return 0
}

process.exit(await writeMigration(process.argv[2]))
