import type { Entries } from '@/lib/domain/draft-content'
import type { DraftField } from '@/lib/domain/draft-field'
import type { FactKind } from '@/lib/domain/fact-kinds'

/** The input by which one contradiction of a kind is settled: `leave`, `agree`, or `keep` with the ids of one reading. */
export const settleInput = (kind: FactKind, at: number): string => `${kind}.settle-${at}`
export const keepReading = (ids: readonly string[]): string => `keep ${ids.join(' ')}`

interface Settled {
  readonly contested: DraftField['contested']
  /** Facts of the readings that were not kept; they may be of other kinds too. */
  readonly dropped: ReadonlySet<string>
}

/** How the person settled what the documents contradict: both readings stay, one is kept, or they do not disagree after all. */
export function settleContested(kind: FactKind, { contested }: DraftField, entries: Entries): Settled {
  const dropped = new Set<string>()
  const open = contested.filter(({ factIds }, at) => {
    const choice = entries[settleInput(kind, at)]?.[0] ?? 'leave'
    if (choice === 'agree') return false
    const kept = choice.startsWith('keep ') ? choice.slice('keep '.length).split(' ') : []
    if (kept.length === 0 || !kept.every((id) => factIds.includes(id))) return true
    for (const id of factIds) if (!kept.includes(id)) dropped.add(id)
    return false
  })
  return { contested: open, dropped }
}
