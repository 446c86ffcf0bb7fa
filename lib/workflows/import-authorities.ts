import { now } from '@/lib/clock'
import { readAuthorities, writeAuthorities } from '@/lib/data/authorities'
import { raiseCatalogueVersion } from '@/lib/data/catalogue-version'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { parseAuthorities } from '@/lib/domain/authorities'

/** Takes over the authorities of a CSV file; those that are alike already stay untouched. Gives how many are new or differ. */
export async function importAuthorities(csv: string): Promise<number> {
  const stored = new Map((await readAuthorities(getDatabase())).map((row) => [row.gssCode, row]))
  const changed = parseAuthorities(csv).filter((row) => {
    const old = stored.get(row.gssCode)
    return !old || Object.entries(row).some(([column, value]) => new Map<string, unknown>(Object.entries(old)).get(column) !== value)
  })
  if (changed.length === 0) return 0
  await inTransaction(async (transaction) => {
    await raiseCatalogueVersion(transaction, now())
    await writeAuthorities(transaction, changed)
  })
  return changed.length
}
