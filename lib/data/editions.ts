import 'server-only'
import type { Transaction } from './database'

// A chain of editions longer than this is no chain.
const mostEditions = 50

/** The editions that a document takes the place of, the last first; without it. */
export async function olderEditions(transaction: Transaction, documentId: string): Promise<readonly string[]> {
  const ids: string[] = []
  let at: string | null = documentId
  while (at && ids.length < mostEditions) {
    const row: { replacesId: string | null } | null = await transaction.sourceDocument.findUnique({ where: { id: at }, select: { replacesId: true } })
    at = row?.replacesId ?? null
    if (at && !ids.includes(at) && at !== documentId) ids.push(at)
    else at = null
  }
  return ids
}

/** The newest edition that takes the place of a document, by itself or through others; null where none does. */
export async function newestEdition(transaction: Transaction, documentId: string): Promise<string | null> {
  let newest: string | null = null
  for (let step = 0; step < mostEditions; step += 1) {
    const next: { id: string } | null = await transaction.sourceDocument.findFirst({
      where: { replacesId: newest ?? documentId },
      orderBy: [{ storedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    if (!next || next.id === documentId) return newest
    newest = next.id
  }
  return newest
}

/** The stored texts of documents, by id. */
export async function textsOf(transaction: Transaction, documentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.sourceDocument.findMany({ where: { id: { in: [...documentIds] } }, select: { id: true, text: true } })
  return new Map(rows.map(({ id, text }) => [id, text] as const))
}
