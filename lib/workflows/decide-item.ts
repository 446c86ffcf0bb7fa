import { dayOf, now } from '@/lib/clock'
import type { NewDecision } from '@/lib/data/readings'
import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue } from '@/lib/domain/kept-input'
import type { Viewer } from '@/lib/domain/staff'
import type { PlaceNames } from '@/lib/forms/check-places'
import { readFact } from '@/lib/forms/read-fact'
import type { QueueItem } from '@/lib/review/review-queue'

export interface ItemDecision {
  readonly verdict: 'accept' | 'correct' | 'reject'
  /** `all`, or the place of one reading. */
  readonly reading: string
  /** `take` puts the document's value in the place of one that staff set. */
  readonly over: string
  readonly reason: string
}

function accepted({ factKeys, readings }: QueueItem, { reading, over }: ItemDecision): readonly NewDecision[] {
  const chosen = readings.length > 1 && reading !== 'all' ? readings[Number(reading)] : undefined
  const keys = new Set(chosen ? chosen.map(({ id }) => id) : factKeys)
  const correction = over === 'take' ? { overEdit: true } : null
  return factKeys.map((factKey) =>
    keys.has(factKey)
      ? { factKey, verdict: 'accepted', correction, reason: null }
      : { factKey, verdict: 'rejected', correction: null, reason: 'Another reading was chosen' },
  )
}

/**
 * What a decision about one thing in the queue means for each of its proposals; or what is to put right, where a correction cannot be read.
 *
 * @example decideItem(item, { verdict: 'accept', reading: '0', over: 'keep', reason: '' }, entries, viewer)
 */
export function decideItem(
  item: QueueItem,
  decision: ItemDecision,
  entries: Entries,
  viewer: Pick<Viewer, 'name'>,
  places?: PlaceNames,
): readonly NewDecision[] | { readonly issues: readonly InputIssue[] } {
  const { verdict, reason } = decision
  if (verdict === 'accept') return accepted(item, decision)
  if (verdict === 'reject') return item.factKeys.map((factKey) => ({ factKey, verdict: 'rejected', correction: null, reason: reason || null }))
  const fact = item.readings[0]?.[0]
  if (!fact) return { issues: [{ input: '', message: 'A pointer cannot be corrected. Reject it, and change the field in the draft.' }] }
  const edit = { by: viewer.name, on: dayOf(now()), reason: reason || '-' }
  const read = readFact({ id: fact.id, kind: fact.kind, before: fact, edit, places }, entries)
  const missing = reason === '' ? [{ input: 'reason', message: 'Reason: say why you correct it' }] : []
  if ('issues' in read) return { issues: [...read.issues, ...missing] }
  if (missing.length > 0) return { issues: missing }
  const { value, qualifier, scope } = read.fact
  return item.factKeys.map((factKey) =>
    factKey === fact.id
      ? { factKey, verdict: 'corrected', correction: { value, qualifier, scope }, reason }
      : { factKey, verdict: 'rejected', correction: null, reason: 'Another reading was corrected' },
  )
}
