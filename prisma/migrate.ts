import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { readMigrations } from './read-migrations'
import { filters, schemaEngine } from './schema-engine'

/**
 * Applies the migrations that the database lacks and gives their names. Keeps the ordinary `_prisma_migrations` table, so that
 * `prisma migrate deploy` works on the same database. Throws the engine's own message when a migration fails.
 *
 * @example await migrate(new PrismaPGlite(new PGlite())) // ['20261122000000_catalogue']
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<readonly string[]> {
  const engine = await schemaEngine(adapter)
  try {
    const migrationsList = await readMigrations()
    // What a crash broke off was rolled back by the database; only the record of its beginning is left.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

const checksumOf = (script: string): string => createHash('sha256').update(script).digest('hex')

/**
 * The adapter sends a script statement by statement, which a crash can cut in two, and splits it at every semicolon, even in a comment. This one sends it
 * whole, which PostgreSQL runs as one transaction, together with the mark that it is done (the engine has recorded its beginning under this checksum).
 */
function inWholeScripts(pool: pg.Pool, broken: (cause: unknown) => void): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect()
      adapter.executeScript = async (script) => {
        const done = `UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "checksum" = '${checksumOf(script)}' AND "rolled_back_at" IS NULL`
        await pool.query(`${script}\n;\n${done}`).catch((cause: unknown) => {
          broken(cause)
          throw cause
        })
      }
      return adapter
    },
  }
}

// Any number will do, as long as every instance takes the same.
const oneAtATime = 7_216_049

/** Whether every migration is recorded as done, with the very words it has now: then there is no need to wake the engine. */
async function isUpToDate(client: pg.PoolClient): Promise<boolean> {
  const table = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "exists"`)
  if (!table.rows[0]?.exists) return false
  const done = await client.query(`SELECT "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`)
  const checksums = new Set(done.rows.map((row: { checksum: string }) => row.checksum))
  const { migrationDirectories } = await readMigrations()
  return migrationDirectories.every(({ migrationFile: { content } }) => checksums.has(checksumOf(content.value)))
}

/** `migrate` on the PostgreSQL at an address; of several processes that start together, one migrates and the others wait. */
export async function migrateAt(connectionString: string): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString, max: 3, connectionTimeoutMillis: 10_000 })
  const holder = await pool.connect()
  const causes: unknown[] = []
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [oneAtATime])
    if (await isUpToDate(holder)) return []
    return await migrate(inWholeScripts(pool, (error) => causes.push(error)))
  } catch (error) {
    // The engine only knows that something failed; PostgreSQL said what.
    const [cause = error] = causes
    throw new Error(`The database could not be brought up to date: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  } finally {
    // Closing the connection gives the lock back.
    holder.release(true)
    await pool.end()
  }
}
