import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, setDatabase } from '@/lib/data/database'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { addressOf, type Beginning, onServer } from './database-template'

interface Copy {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory
  /** Ends the database, as if its server were gone. */
  readonly close: () => Promise<void>
}

async function copyOf(beginning: Beginning): Promise<Copy> {
  const from = inject('databaseTemplates')
  if ('dumps' in from) {
    const server = await PGlite.create({ loadDataDir: new Blob([await readFile(from.dumps[beginning])]) })
    return { adapter: new PrismaPGlite(server), close: () => (server.closed ? Promise.resolve() : server.close()) }
  }
  const name = `nasenco_test_${randomBytes(6).toString('hex')}`
  await onServer(from.server, `CREATE DATABASE ${name} TEMPLATE ${from.templates[beginning]}`)
  return {
    adapter: new PrismaPg({ connectionString: addressOf(from.server, name) }),
    close: () => onServer(from.server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

export interface TestDatabase {
  readonly current: () => Database
  /** Ends the database while the process goes on using it. */
  readonly takeAway: () => Promise<void>
}

/** Gives the tests of a file a fresh database in common and makes it the process's own. */
export function testDatabase(beginning: Beginning): TestDatabase {
  let opened: { readonly database: Database; readonly copy: Copy } | undefined
  const open = () => {
    if (!opened) throw new Error('No test is running.')
    return opened
  }
  beforeAll(async () => {
    const copy = await copyOf(beginning)
    opened = { copy, database: new PrismaClient({ adapter: copy.adapter }) }
    setDatabase(opened.database)
  })
  afterAll(async () => {
    setDatabase(undefined)
    await open().database.$disconnect()
    await open().copy.close()
  })
  return { current: () => open().database, takeAway: () => open().copy.close() }
}
