import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'
import { schemaEngine } from './schema-engine'

export const filters = { externalTables: [], externalEnums: [] }
const folder = join(import.meta.dirname, 'migrations')

/** The migrations of `prisma/migrations`, oldest first, as the schema engine wants them. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
  const lockfile = await readFile(join(folder, 'migration_lock.toml'), 'utf8').catch(() => null)
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}

/** The files of `prisma/schema`. */
export async function readSchema(): Promise<SchemasContainer> {
  const schemaFolder = join(import.meta.dirname, 'schema')
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).toSorted()
  return {
    files: await Promise.all(
      names.map(async (name) => ({ path: join(schemaFolder, name), content: await readFile(join(schemaFolder, name), 'utf8') })),
    ),
  }
}

/**
 * Applies the migrations that the database lacks and gives their names. Keeps the ordinary `_prisma_migrations` table, so that
 * `prisma migrate deploy` works on the same database. Throws the engine's own message when a migration fails.
 *
 * @example await migrate(new PrismaPg({ connectionString })) // ['20261122000000_catalogue']
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<readonly string[]> {
  const engine = await schemaEngine(adapter)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations(), filters })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}
