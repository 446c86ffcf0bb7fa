import { readVersion } from '@/lib/data/courses'
import type { Transaction } from '@/lib/data/database'
import { newestEdition, textsOf } from '@/lib/data/editions'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { type Drifted, driftOf } from '@/lib/review/drift-of'

export interface DriftedField {
  readonly kind: FactKind
  readonly state: Exclude<Drifted, 'unchanged'>
  /** The newest edition, in which the words moved or vanished. */
  readonly documentId: string
}

async function isSettled(transaction: Transaction, courseId: string, documentId: string): Promise<boolean> {
  return (await transaction.importRun.count({ where: { courseId, documentId, status: { in: ['settled', 'set_aside'] } } })) > 0
}

/**
 * The fields of a published course whose words moved or vanished in the newest edition of a document on which it rests, while nobody has settled that edition
 * or set it aside. One entry a field; vanished goes before moved. Rights are the caller's to check.
 *
 * @example await driftedFields(transaction, 'university-of-worcester') // [{ kind: 'fee', state: 'vanished', documentId: 'fees-2027-7b1c02de' }]
 */
export async function driftedFields(transaction: Transaction, courseId: string): Promise<readonly DriftedField[]> {
  const course = await transaction.course.findUnique({ where: { id: courseId }, select: { version: true } })
  const live = course && (await readVersion(transaction, courseId, course.version))
  if (!live) return []
  const found = new Map<FactKind, DriftedField>()
  for (const oldId of live.documentIds) {
    const documentId = await newestEdition(transaction, oldId)
    if (!documentId || live.documentIds.includes(documentId) || (await isSettled(transaction, courseId, documentId))) continue
    const texts = await textsOf(transaction, [oldId, documentId])
    const facts = live.facts
      .map(({ id, evidence }) => ({ id, evidence: evidence.filter((words) => words.documentId === oldId) }))
      .filter(({ evidence }) => evidence.length > 0)
    const kinds = new Map(live.facts.map(({ id, kind }) => [id, kind] as const))
    for (const { id, state } of driftOf(texts.get(oldId) ?? '', texts.get(documentId) ?? '', facts)) {
      const kind = kinds.get(id)
      if (!kind || state === 'unchanged' || found.get(kind)?.state === 'vanished') continue
      found.set(kind, { kind, state, documentId })
    }
  }
  return [...found.values()]
}
