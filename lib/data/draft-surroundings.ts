import 'server-only'
import type { CatalogueDocument } from '@/lib/domain/catalogue'
import { documentColumns, documentOf } from './catalogue-courses'
import type { Transaction } from './database'

/** The published course over which a draft is written; null where there is none. */
export function courseUnder(transaction: Transaction, courseId: string): Promise<{ readonly slug: string; readonly version: number } | null> {
  return transaction.course.findUnique({ where: { id: courseId }, select: { slug: true, version: true } })
}

/** Documents by their ids, in that order; ids that are unknown are left out. */
export async function documentsNamed(transaction: Transaction, ids: readonly string[]): Promise<readonly CatalogueDocument[]> {
  const rows = await transaction.sourceDocument.findMany({ where: { id: { in: [...ids] } }, select: documentColumns })
  const documents = rows.map(documentOf)
  return ids.flatMap((id) => documents.find((document) => document.id === id) ?? [])
}
