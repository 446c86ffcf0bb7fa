import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterEach, beforeEach, inject } from 'vitest'
import { type Database, openDatabase, setDatabase } from '@/lib/data/database'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { addressOf, onServer } from './database-template'

interface Opened {
  readonly database: Database
  readonly close: () => Promise<void>
}

async function openCopy(): Promise<Opened> {
  const template = inject('databaseTemplate')
  if ('dump' in template) {
    const server = await PGlite.create({ loadDataDir: new Blob([await readFile(template.dump)]) })
    return { database: new PrismaClient({ adapter: new PrismaPGlite(server) }), close: () => server.close() }
  }
  const name = `nasenco_test_${randomBytes(6).toString('hex')}`
  await onServer(template.server, `CREATE DATABASE ${name} TEMPLATE ${template.template}`)
  return {
    database: openDatabase(addressOf(template.server, name)),
    close: () => onServer(template.server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** Gives every test of a file a fresh, migrated, empty database and makes it the process's own. */
export function testDatabase(): { readonly current: () => Database } {
  let opened: Opened | undefined
  beforeEach(async () => {
    opened = await openCopy()
    setDatabase(opened.database)
  })
  afterEach(async () => {
    setDatabase(undefined)
    await opened?.database.$disconnect()
    await opened?.close()
  })
  return {
    current: () => {
      if (!opened) throw new Error('No test is running.')
      return opened.database
    },
  }
}
