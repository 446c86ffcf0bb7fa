import 'server-only'
import type { CatalogueDocument, CatalogueProvider } from '@/lib/domain/catalogue'
import type { CourseContent } from '@/lib/domain/course-content'
import { slugOf } from '@/lib/domain/slug'
import { documentColumns, documentOf } from './catalogue-courses'
import type { Transaction } from './database'
import { findByName } from './providers'

/** The provider as a publication would leave it: the one that is known, else the one that would be added. */
export async function providerToBe(
  transaction: Transaction,
  { name, type, givenByStaff }: CourseContent['provider'],
): Promise<Omit<CatalogueProvider, 'partners'>> {
  const known = await findByName(transaction, name)
  if (!known) return { id: slugOf(name), slug: slugOf(name), name, type, nameGivenByStaff: givenByStaff }
  const { version: _, ...provider } = known
  return { ...provider, type: known.type ?? type }
}

/** Documents as readers meet them, in the order of the ids; one that is not stored is left out. */
export async function documentsOfContent(transaction: Transaction, ids: readonly string[]): Promise<readonly CatalogueDocument[]> {
  const rows = await transaction.sourceDocument.findMany({ where: { id: { in: [...ids] } }, select: documentColumns })
  const byId = new Map(rows.map((row) => [row.id, documentOf(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
