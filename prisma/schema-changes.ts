import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { readSchema } from './read-migrations'
import { filters, schemaEngine } from './schema-engine'

/**
 * The SQL that takes a database from what it is to what `prisma/schema` says; null when both agree. Checks that are written by hand in a migration are
 * outside the schema language and outside this comparison.
 */
export async function schemaChanges(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string | null> {
  const engine = await schemaEngine(adapter)
  try {
    const schema = await readSchema()
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: '' },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? null : stdout
  } finally {
    engine.free()
  }
}
