import type { DraftField } from './draft-field'
import { sameData } from './same-data'

type Fact = DraftField['facts'][number]

/** The fact of an id that both may have changed; `clash` where they changed it differently. */
function mergeOne(was: Fact | undefined, other: Fact | undefined, own: Fact | undefined): Fact | 'clash' | undefined {
  if (sameData(other, own)) return own
  if (sameData(was, own)) return other
  return sameData(was, other) ? own : 'clash'
}

/**
 * Both changes of a kind of fact together, fact by fact: additions side by side, what one took away gone, what one changed changed. Null where they clash: the
 * same fact changed by both, something that cannot be read yet, another way of not saying.
 */
export function mergeFacts(base: DraftField, theirs: DraftField, yours: DraftField): DraftField | null {
  const { facts: _, contested: __, toConfirm: ___, reason: ____, ...was } = base
  const rest = ({ facts: _f, contested: _c, toConfirm: _t, reason: _r, ...others }: DraftField) => others
  if (theirs.pending || yours.pending || theirs.facts.length + yours.facts.length === 0) return null
  const sides = [rest(theirs), rest(yours)]
  const other = sides.find((side) => !sameData(side, was))
  if (other && sides.some((side) => !sameData(side, was) && !sameData(side, other))) return null
  const ids = [...new Set([...theirs.facts, ...yours.facts].map(({ id }) => id))]
  const find = (field: DraftField, id: string) => field.facts.find((fact) => fact.id === id)
  const merged = ids.map((id) => mergeOne(find(base, id), find(theirs, id), find(yours, id)))
  const facts = merged.flatMap((fact) => (fact === undefined || fact === 'clash' ? [] : [fact]))
  if (merged.includes('clash') || facts.length === 0) return null
  if ((other ?? was).saysNone) return null
  const there = new Set(facts.map(({ id }) => id))
  const contested = [theirs, yours].find((side) => !sameData(side.contested, base.contested))?.contested ?? base.contested
  return {
    ...(other ?? was),
    facts,
    contested: contested.filter(({ factIds }) => factIds.every((id) => there.has(id))),
    toConfirm: theirs.toConfirm && yours.toConfirm,
    reason: [...new Set([theirs.reason, yours.reason].filter((words) => words !== ''))].join('. '),
  }
}
