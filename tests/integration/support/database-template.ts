import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { TestProject } from 'vitest/node'
import { setDatabase } from '@/lib/data/database'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { migrate, migrateAt } from '@/prisma/migrate'
import { importExpectedSeeds } from './expected-reading'

/** What a test begins with: the migrations alone, or the seeds besides, read as expected. */
export type Beginning = 'empty' | 'seeded'
/** Migrated databases to copy: dumps of an embedded one, or names of templates on a PostgreSQL server. */
export type DatabaseTemplates =
  | { readonly dumps: Record<Beginning, string> }
  | { readonly server: string; readonly templates: Record<Beginning, string> }

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplates: DatabaseTemplates
  }
}

/** Runs statements one by one on a server. */
export async function onServer(server: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function addressOf(server: string, database: string): string {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}

async function seed(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<void> {
  const database = new PrismaClient({ adapter })
  setDatabase(database)
  await importExpectedSeeds()
  setDatabase(undefined)
  await database.$disconnect()
}

async function onPostgres(server: string, provide: TestProject['provide']): Promise<() => Promise<void>> {
  const id = randomBytes(4).toString('hex')
  const templates = { empty: `nasenco_empty_${id}`, seeded: `nasenco_seeded_${id}` }
  await onServer(server, `CREATE DATABASE ${templates.empty}`)
  await migrateAt(addressOf(server, templates.empty))
  await onServer(server, `CREATE DATABASE ${templates.seeded} TEMPLATE ${templates.empty}`)
  await seed(new PrismaPg({ connectionString: addressOf(server, templates.seeded) }))
  provide('databaseTemplates', { server, templates })
  return () => onServer(server, ...Object.values(templates).map((name) => `DROP DATABASE ${name} WITH (FORCE)`))
}

async function embedded(provide: TestProject['provide']): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-templates-'))
  const dumps = { empty: join(folder, 'empty.tar'), seeded: join(folder, 'seeded.tar') }
  const database = await PGlite.create()
  const dump = async (file: string) => writeFile(file, new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()))
  await migrate(new PrismaPGlite(database))
  await dump(dumps.empty)
  await seed(new PrismaPGlite(database))
  await dump(dumps.seeded)
  await database.close()
  provide('databaseTemplates', { dumps })
  return () => rm(folder, { recursive: true })
}

/** Migrates and seeds once; each test file takes a fresh copy. On the PostgreSQL of TEST_DATABASE_URL where that is set, else embedded and in memory. */
export default function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  return server ? onPostgres(server, provide) : embedded(provide)
}
