import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { TestProject } from 'vitest/node'
import { migrate, migrateAt } from '@/prisma/migrate'

/** A migrated database to copy: a dump of an embedded one, or the name of a template on a PostgreSQL server. */
export type DatabaseTemplate = { readonly dump: string } | { readonly server: string; readonly template: string }

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
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

/** Migrates once; each test file takes a fresh copy. On the PostgreSQL of TEST_DATABASE_URL where that is set, else on an embedded one in memory. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  if (server) {
    const template = `nasenco_template_${randomBytes(4).toString('hex')}`
    await onServer(server, `CREATE DATABASE ${template}`)
    await migrateAt(addressOf(server, template))
    provide('databaseTemplate', { server, template })
    return () => onServer(server, `DROP DATABASE ${template} WITH (FORCE)`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-template-'))
  const dump = join(folder, 'database.tar')
  const database = await PGlite.create()
  await migrate(new PrismaPGlite(database))
  await writeFile(dump, new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()))
  await database.close()
  provide('databaseTemplate', { dump })
  return () => rm(folder, { recursive: true })
}
