import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'

const folder = join(import.meta.dirname, 'migrations')

/** The migrations of `prisma/migrations`, oldest first, as the schema engine wants them. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
  const read = async (path: string) => {
    const value = await readFile(join(folder, path, 'migration.sql'), 'utf8')
    return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
  }
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map(read)),
  }
}

/** The files of `prisma/schema`. */
export async function readSchema(): Promise<SchemasContainer> {
  const schemaFolder = join(import.meta.dirname, 'schema')
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).toSorted()
  const read = async (name: string) => ({ path: join(schemaFolder, name), content: await readFile(join(schemaFolder, name), 'utf8') })
  return { files: await Promise.all(names.map(read)) }
}
