import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startServer } from '@/prisma/embedded/start-server'
import { migrateAt } from '@/prisma/migrate'

test('migrations apply once, and one that a crash broke off is applied again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-migrate-'))
  const server = await startServer(folder, { pid: process.pid, command: 'test', site: null }, () => {})
  if (!server) throw new Error('The folder is new and cannot be taken.')
  const applied = await migrateAt(server.url)
  expect(applied.length).toBeGreaterThan(0)
  expect(await migrateAt(server.url)).toEqual([])

  const client = new pg.Client(server.url)
  await client.connect()
  // What a process leaves that is killed after the engine noted the beginning: the note alone, because the script is one transaction.
  await client.query(`DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
      EXECUTE format('DROP TABLE %I CASCADE', name); END LOOP;
    FOR name IN SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace WHERE nspname = 'public' AND typtype = 'e' LOOP
      EXECUTE format('DROP TYPE %I', name); END LOOP; END $$`)
  await client.query('UPDATE "_prisma_migrations" SET "finished_at" = NULL')
  expect(await migrateAt(server.url)).toEqual(applied)
  const { rows } = await client.query('SELECT "version" FROM "CatalogueVersion"')
  expect(rows).toEqual([{ version: 0 }])
  await client.end()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})
