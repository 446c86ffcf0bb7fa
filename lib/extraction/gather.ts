import type { AnyFact, Evidence } from '@/lib/domain/fact'
import { type FactKind, factKinds } from '@/lib/domain/fact-kinds'
import { levelled, sameValue } from './same-value'
import type { Candidate, Span } from './types'

const order = new Map<FactKind, number>(factKinds.map((kind, at) => [kind, at]))

/** Keys that describe a fact without telling it from another: absent on one side, they do not make two facts of one. */
const describing: ReadonlyMap<FactKind, readonly string[]> = new Map([
  ['provider', ['type']],
  ['qualification', ['title', 'relation']],
  ['module_count', ['creditPointsEach']],
  ['module', ['creditPoints', 'days', 'code']],
  ['assessment', ['count', 'words', 'creditPoints', 'wordKind', 'due', 'per']],
  ['endorsement', ['body', 'date']],
  ['progression', ['creditPoints', 'pathway']],
  ['application_document', ['signature', 'audience']],
  ['application_route', ['email', 'url', 'person', 'areas']],
  ['alternative_award', ['title', 'creditPoints']],
  ['outcomes_framework', ['areas', 'author']],
  ['statutory_deadline', ['from']],
  ['funding', ['type', 'source']],
  ['cohort', ['number', 'name', 'areas']],
])

/** Whether two values of a kind say the same, where either may say less. */
function sayTheSame(kind: FactKind, one: object, other: object): boolean {
  const optional = describing.get(kind) ?? []
  const [left, right] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))]
  return [...new Set([...left.keys(), ...right.keys()])].every(
    (key) => sameValue(left.get(key), right.get(key)) || (optional.includes(key) && (left.get(key) === undefined || right.get(key) === undefined)),
  )
}

/** What two values that are the same have alike; most that are not the same differ in it. */
function outline(value: unknown): string {
  if (typeof value === 'string') return levelled(value)
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return outlineOf(new Map<string, unknown>(Object.entries(value)), [])
}
const outlineOf = (entries: ReadonlyMap<string, unknown>, left: readonly string[]): string =>
  [...entries]
    .flatMap(([key, item]) => (item === null || item === undefined || left.includes(key) ? [] : [`${key}=${outline(item)}`]))
    .sort()
    .join(';')

/** Only candidates with the same key can be one fact: so each is compared with few. */
function keyOf({ finding }: Candidate): string {
  const value = outlineOf(new Map<string, unknown>(Object.entries(finding.value)), describing.get(finding.kind) ?? [])
  return `${finding.kind} ${value} ${finding.scope ? outline(finding.scope) : ''}`
}

const cut = (text: string, { start, end }: Span): Evidence => ({ start, end, quote: text.slice(start, end) })

function proofs(text: string, group: readonly Candidate[]): readonly Evidence[] {
  const spans: Span[] = []
  for (const span of group.flatMap((candidate) => candidate.evidence)) {
    if (!spans.some((other) => other.start <= span.start && span.end <= other.end)) spans.push(span)
  }
  return spans.map((span) => cut(text, span))
}

/**
 * Facts from candidates: the same value said again in the same scope is one fact with several proofs, the fuller value standing for both. Ids count
 * within a kind in the order of the document; facts come in the order of the kinds.
 */
export function gather(candidates: readonly Candidate[], text: string): readonly AnyFact[] {
  const groups: Candidate[][] = []
  const byKey = new Map<string, Candidate[][]>()
  for (const candidate of candidates.toSorted((one, other) => one.core.start - other.core.start || one.id - other.id)) {
    const key = keyOf(candidate)
    const alike = byKey.get(key) ?? []
    const group = alike.find(
      ([first]) =>
        first !== undefined &&
        sameValue(first.finding.scope ?? {}, candidate.finding.scope ?? {}) &&
        sayTheSame(candidate.finding.kind, first.finding.value, candidate.finding.value),
    )
    if (group) {
      group.push(candidate)
      continue
    }
    const opened = [candidate]
    groups.push(opened)
    byKey.set(key, [...alike, opened])
  }
  const counts = new Map<FactKind, number>()
  const facts = groups.flatMap((group) => {
    const best = group.toSorted((one, other) => weight(other) - weight(one) || one.id - other.id)[0]
    if (!best) return []
    const { kind, value, qualifier = 'exact', standing = 'stated', workings, scope } = best.finding
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const limited = scope && Object.keys(scope).length > 0
    const fact = {
      id: `${kind}-${count}`,
      kind,
      value,
      qualifier,
      standing,
      ...(workings && standing === 'implied' && { workings }),
      ...(limited && { scope }),
      evidence: proofs(text, [best, ...group.filter((other) => other !== best)]),
      recogniser: best.recogniser,
    }
    return [fact as AnyFact]
  })
  return facts.toSorted((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0))
}

/** Stated before implied, then the value that says most. */
const weight = ({ finding }: Candidate): number =>
  (finding.standing === 'implied' ? 0 : 100) + Object.values(finding.value).filter((item) => item !== null && item !== undefined).length
