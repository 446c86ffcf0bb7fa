import 'server-only'
import type { Transaction } from './database'

/** The version of the published catalogue. */
export async function readCatalogueVersion(database: Pick<Transaction, 'catalogueVersion'>): Promise<number> {
  const { version } = await database.catalogueVersion.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } })
  return version
}

/**
 * Counts a change of the published catalogue. The first write of every publication: it holds the row until the transaction ends, so that
 * publications go one after another.
 */
export async function raiseCatalogueVersion(transaction: Transaction, at: Date): Promise<number> {
  const { version } = await transaction.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 }, changedAt: at } })
  return version
}
