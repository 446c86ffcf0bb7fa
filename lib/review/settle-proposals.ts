import { type CourseFact, courseFactSchema } from '@/lib/domain/course-content'
import type { DraftContent } from '@/lib/domain/draft-content'
import { isCoreKind } from '@/lib/domain/fact-kinds'
import { sameData } from '@/lib/domain/same-data'
import { type Decided, pointerKey, type Reading } from './reading'
import { sameSlot, saysTheSame, staffValue } from './slots'

export interface Settling {
  readonly documentId: string
  /** The editions that this document takes the place of. */
  readonly replacedIds: ReadonlySet<string>
}

interface Accepted {
  readonly fact: CourseFact
  readonly key: string
  readonly overEdit: boolean
}

/** A proposal as decided: as it was read, or as the person gave it with the words that it overrides; null for one that is rejected or undecided. */
function acceptedOf(fact: CourseFact, decisions: readonly Decided[]): Accepted | null {
  const decided = decisions.find(({ factKey }) => factKey === fact.id)
  if (!decided || decided.verdict === 'rejected') return null
  const { verdict, correction, reason, by, on } = decided
  const overEdit = correction?.overEdit ?? false
  if (verdict === 'accepted' || !correction) return { fact, key: fact.id, overEdit }
  const { workings: _, ...words } = fact
  const { value = fact.value, qualifier = fact.qualifier, scope = fact.scope } = correction
  const edit = { by, on, reason: reason ?? '-' }
  // Whoever corrects has seen what stands: theirs takes the place of an older correction.
  return { fact: courseFactSchema.parse({ ...words, value, qualifier, scope, standing: 'edited', edit }), key: fact.id, overEdit: true }
}

/** The first id of a kind that is free. */
function freeId(kind: string, taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`${kind}-${number}`)) number += 1
  return `${kind}-${number}`
}

const wordsKey = ({ documentId, start, end }: CourseFact['evidence'][number]): string => `${documentId} ${start} ${end}`
/** The words of a newer edition take the place of those of the older; words of other documents stay beside them. */
function withWords(fact: CourseFact, fresh: CourseFact['evidence'], { replacedIds }: Settling): CourseFact {
  const old = fact.evidence.filter(({ documentId }) => !replacedIds.has(documentId))
  const evidence = [...new Map([...fresh, ...old].map((words) => [wordsKey(words), words] as const)).values()]
  return { ...fact, evidence }
}

interface Laid {
  readonly facts: CourseFact[]
  /** Ids in the content by the id in the reading. */
  readonly ids: Map<string, string>
}

/** Lays one accepted fact into the facts: agreement adds its words, a value of staff stands with the words that it overrides, anything else comes in. */
function layIn({ facts, ids }: Laid, { fact, key, overEdit }: Accepted, live: readonly CourseFact[], settling: Settling): Laid {
  const known = facts.find((other) => saysTheSame(other, fact))
  const set = staffValue(live, fact)
  const staffs = set && facts.find(({ id, edit }) => id === set.id && sameData(edit, set.edit))
  const target = known ?? (overEdit ? undefined : staffs)
  if (target) {
    ids.set(key, target.id)
    const becomes = known && overEdit ? { ...fact, id: target.id } : target
    return { facts: facts.map((other) => (other === target ? withWords(becomes, fact.evidence, settling) : other)), ids }
  }
  const without = overEdit ? facts.filter((other) => other !== staffs) : facts
  // The id of what gives way is taken on, so that history shows one value that changed.
  const gives = live.find((other) => sameSlot(other, fact) && !without.some(({ id }) => id === other.id))
  const taken = new Set([...without, ...live].map(({ id }) => id))
  const id = gives?.id ?? freeId(fact.kind, taken)
  ids.set(key, id)
  const before = without.findLastIndex(({ kind }) => kind === fact.kind)
  return { facts: before < 0 ? [...without, { ...fact, id }] : without.toSpliced(before + 1, 0, { ...fact, id }), ids }
}

/**
 * What is decided of one reading, laid over what stands (what is live, or the draft from which one goes on). An accepted fact takes the place of what an older
 * document said of the same question; what the reading affirms and nobody rejected stays; a value that staff set stands, with the words that it overrides,
 * unless the person decided otherwise. Proof, contradictions and pointers are carried; ids stay unique; what is undecided or rejected stays out.
 *
 * @example settleProposals(live, reading, decisions, { documentId, replacedIds: new Set() }).documentIds[0] // documentId
 */
export function settleProposals(base: DraftContent, reading: Reading, decisions: readonly Decided[], settling: Settling): DraftContent {
  const accepted = reading.facts.flatMap((fact) => acceptedOf(fact, decisions) ?? [])
  const isRejected = (key: string) => decisions.some(({ factKey, verdict }) => factKey === key && verdict === 'rejected')
  const affirmed = reading.facts.filter(({ id }) => !isRejected(id))
  const isOlder = ({ evidence }: CourseFact) => evidence.length > 0 && evidence.every(({ documentId }) => settling.replacedIds.has(documentId))
  const givesWay = (old: CourseFact): boolean =>
    !old.edit &&
    !affirmed.some((fact) => saysTheSame(fact, old)) &&
    !old.evidence.some(({ documentId }) => documentId === settling.documentId) &&
    accepted.some(({ fact }) => sameSlot(fact, old, !isOlder(old)))
  const start: Laid = { facts: base.facts.filter((fact) => !givesWay(fact)), ids: new Map() }
  const { facts, ids } = accepted.reduce((laid, fact) => layIn(laid, fact, base.facts, settling), start)
  return around({ base, reading, decisions, settling, accepted, facts, ids })
}

interface Around extends Laid {
  readonly base: DraftContent
  readonly reading: Reading
  readonly decisions: readonly Decided[]
  readonly settling: Settling
  readonly accepted: readonly Accepted[]
}

/** Everything beside the facts: contradictions, pointers, documents, and what no longer waits for anybody. */
function around({ base, reading, decisions, settling, accepted, facts, ids }: Around): DraftContent {
  const there = new Set(facts.map(({ id }) => id))
  const asRead = new Map(accepted.flatMap(({ fact, key }) => (fact.edit ? [] : [[key, ids.get(key) ?? key] as const])))
  const contested = [
    ...base.contested,
    ...reading.contested.map((entry) => ({ ...entry, factIds: [...new Set(entry.factIds.flatMap((id) => asRead.get(id) ?? []))] })),
  ].filter(({ factIds }) => factIds.length > 1 && factIds.every((id) => there.has(id)))
  const pointers = reading.elsewhere.filter((_, at) => decisions.some(({ factKey, verdict }) => factKey === pointerKey(at) && verdict !== 'rejected'))
  const touched = new Set<string>([...accepted.map(({ fact }) => fact.kind), ...pointers.map(({ kind }) => kind)])
  const staysPointer = ({ kind, where, evidence }: DraftContent['elsewhere'][number]) =>
    !pointers.some((other) => other.kind === kind && other.where === where) &&
    !(touched.has(kind) && evidence.length > 0 && evidence.every(({ documentId }) => settling.replacedIds.has(documentId)))
  const elsewhere = [...base.elsewhere.filter(staysPointer), ...pointers]
  const carriers = new Set([...facts, ...elsewhere].flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)))
  const older = base.documentIds.filter((id) => id !== settling.documentId && (carriers.has(id) || !settling.replacedIds.has(id)))
  const key = (entry: DraftContent['contested'][number]) => `${entry.kind} ${entry.factIds.toSorted().join(' ')}`
  return {
    ...base,
    facts,
    contested: [...new Map(contested.map((entry) => [key(entry), entry] as const)).values()],
    elsewhere,
    documentIds: carriers.has(settling.documentId) ? [settling.documentId, ...older] : older,
    saysNone: base.saysNone.filter((kind) => !(isCoreKind(kind) && touched.has(kind))),
    toConfirm: base.toConfirm.filter((field) => !touched.has(field)),
  }
}
