import type { CourseFact } from '@/lib/domain/course-content'
import type { DraftContent } from '@/lib/domain/draft-content'
import { type FactKind, isCoreKind } from '@/lib/domain/fact-kinds'
import { publishedContent } from '@/lib/domain/published-content'
import { contestedReadings } from '@/lib/wording/contested-readings'
import { type Doubt, doubtsOf } from './doubts'
import type { Drifted } from './drift-of'
import { type Decided, pointerKey, type Reading } from './reading'
import { sameSlot, saysTheSame, staffValue } from './slots'

type Pointer = Reading['elsewhere'][number]

/** One thing to decide: a fact, a pointer, or the readings of one question that disagree within the document. */
export interface QueueItem {
  /** The first of its fact keys: names it in the page. */
  readonly key: string
  readonly kind: FactKind
  /** The keys under which its decisions are kept. */
  readonly factKeys: readonly string[]
  readonly doubts: readonly string[]
  /** One reading; two or more where they disagree; none for a pointer. */
  readonly readings: readonly (readonly CourseFact[])[]
  readonly pointer: Pointer | null
  /** What is live and would give way to it. */
  readonly replaces: readonly CourseFact[]
  /** The value that staff set by hand and that stands unless the person says otherwise. */
  readonly staffSet: CourseFact | null
  readonly decided: readonly Decided[]
}
/** A kind of fact of which the document says nothing, with what is live of it. */
export interface SilentKind {
  readonly kind: FactKind
  readonly live: readonly CourseFact[]
  /** Live facts whose words stood in the older edition and are gone. */
  readonly gone: readonly CourseFact[]
}
export interface ReviewQueue {
  readonly disagree: readonly QueueItem[]
  readonly look: readonly QueueItem[]
  readonly same: readonly QueueItem[]
  readonly silent: readonly SilentKind[]
}
export interface QueueContext {
  /** What is live, or null for a course that is new. */
  readonly live: Pick<DraftContent, 'facts' | 'elsewhere'> | null
  readonly decisions: readonly Decided[]
  readonly drift: ReadonlyMap<string, Drifted>
  /** First calendar year of the academic year that it is now. */
  readonly year: number
}

const startOf = (item: QueueItem): number => (item.readings[0]?.[0]?.evidence ?? item.pointer?.evidence ?? [])[0]?.start ?? 0

/** Contradictions that share a fact are one question. */
function tangles(contested: Reading['contested']): readonly Reading['contested'][] {
  const groups: Reading['contested'][] = []
  for (const entry of contested) {
    const near = groups.filter((group) => group.some(({ factIds }) => factIds.some((id) => entry.factIds.includes(id))))
    const merged = [...near.flat(), entry]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

/** Facts that cannot all hold, as readings: those whose words stand together belong together. */
function readingsOf(facts: readonly CourseFact[], kind: FactKind, entries: Reading['contested']): readonly (readonly CourseFact[])[] {
  const ids = new Set(entries.flatMap(({ factIds }) => factIds))
  const published = publishedContent('reading', { facts: [...facts], contested: [{ kind, factIds: [...ids], note: '' }], elsewhere: [] })
  const [found] = contestedReadings(published, kind)
  const known = new Map(facts.map((fact) => [fact.id, fact]))
  return (found?.readings ?? []).map((reading) => reading.flatMap(({ id }) => known.get(id) ?? []))
}

interface Ranked {
  readonly item: QueueItem
  readonly doubts: readonly Doubt[]
}
/** The gravest doubt first, then who has more of them, then the document's order. */
const byDoubt = (one: Ranked, other: Ranked): number =>
  (one.doubts[0]?.rank ?? Number.MAX_SAFE_INTEGER) - (other.doubts[0]?.rank ?? Number.MAX_SAFE_INTEGER) ||
  other.doubts.length - one.doubts.length ||
  startOf(one.item) - startOf(other.item)

/**
 * What a person decides about one reading of a document, the least certain first by rule: readings that disagree; what is new, differs or is doubtful; what
 * agrees exactly with what is live; and the comparable kinds of which the document says nothing.
 *
 * @example reviewQueue(reading, { live: null, decisions: [], drift: new Map(), year: 2026 }).disagree.length // 2
 */
export function reviewQueue(reading: Reading, { live, decisions, drift, year }: QueueContext): ReviewQueue {
  const decided = (keys: readonly string[]) => decisions.filter(({ factKey }) => keys.includes(factKey))
  const said = (fact: CourseFact) => reading.facts.some((other) => saysTheSame(fact, other))
  const replacedBy = (facts: readonly CourseFact[]) =>
    (live?.facts ?? []).filter((old) => !old.edit && !said(old) && facts.some((fact) => sameSlot(fact, old)))
  const staffSet = (facts: readonly CourseFact[]) => facts.map((fact) => staffValue(live?.facts ?? [], fact)).find((set) => set !== undefined) ?? null
  const item = (kind: FactKind, readings: QueueItem['readings'], doubts: readonly string[]): QueueItem => {
    const facts = readings.flat()
    const factKeys = facts.map(({ id }) => id)
    const rest = { factKeys, pointer: null, replaces: replacedBy(facts), staffSet: staffSet(facts), decided: decided(factKeys) }
    return { key: factKeys[0] ?? kind, kind, readings, doubts, ...rest }
  }
  const disagree = tangles(reading.contested).flatMap((entries) => {
    const [first] = entries
    return first ? [item(first.kind, readingsOf(reading.facts, first.kind, entries), [...new Set(entries.map(({ note }) => note))])] : []
  })
  const taken = new Set(disagree.flatMap(({ factKeys }) => factKeys))
  const ranked = reading.facts
    .filter(({ id }) => !taken.has(id))
    .map((fact): Ranked & { readonly isLive: boolean } => {
      const doubts = doubtsOf({ fact, live: live?.facts ?? null, proposed: reading.facts, drift, year })
      const match = live?.facts.find((other) => saysTheSame(fact, other))
      return {
        item: item(
          fact.kind,
          [[fact]],
          doubts.map(({ sentence }) => sentence),
        ),
        doubts,
        isLive: match !== undefined && !match.edit,
      }
    })
    .toSorted(byDoubt)
  const pointers = reading.elsewhere.map((pointer, at): QueueItem => {
    const factKeys = [pointerKey(at)]
    const doubts = ['The document gives no value here; it names where to find one.']
    return {
      key: pointerKey(at),
      kind: pointer.kind,
      factKeys,
      doubts,
      readings: [],
      pointer,
      replaces: [],
      staffSet: null,
      decided: decided(factKeys),
    }
  })
  const knownPointer = ({ pointer }: QueueItem) =>
    live?.elsewhere.some(({ kind, where }) => kind === pointer?.kind && where === pointer.where) ?? false
  return {
    disagree: disagree.toSorted((one, other) => startOf(one) - startOf(other)),
    look: [...ranked.filter(({ isLive }) => !isLive).map((entry) => entry.item), ...pointers.filter((entry) => !knownPointer(entry))],
    same: [...ranked.filter(({ isLive }) => isLive).map((entry) => entry.item), ...pointers.filter(knownPointer)],
    silent: silentKinds(reading, live?.facts ?? [], drift),
  }
}

function silentKinds({ facts, elsewhere, notStated }: Reading, live: readonly CourseFact[], drift: QueueContext['drift']): readonly SilentKind[] {
  const told = new Set([...facts, ...elsewhere].map(({ kind }) => kind))
  const gone = live.filter(({ id, kind }) => !told.has(kind) && drift.get(id) === 'vanished')
  const kinds = [...new Set([...notStated.filter(isCoreKind), ...gone.map(({ kind }) => kind)])]
  return kinds.map((kind) => ({ kind, live: live.filter((fact) => fact.kind === kind), gone: gone.filter((fact) => fact.kind === kind) }))
}
