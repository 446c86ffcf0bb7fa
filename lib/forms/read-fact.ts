import { type CourseFact, courseFactSchema } from '@/lib/domain/course-content'
import type { Entries } from '@/lib/domain/draft-content'
import { qualifiers } from '@/lib/domain/enumerations'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { readAmount } from './amount-entries'
import { checkPlaces, type PlaceNames } from './check-places'
import { type FactInput, fieldsOf } from './fields-of'
import { readInput } from './read-input'

export interface FactToRead {
  readonly id: string
  readonly kind: FactKind
  /** The fact that is changed, whose words and untold limits stay; null for one that is new. */
  readonly before: CourseFact | null
  readonly edit: { readonly by: string; readonly on: string; readonly reason: string }
  /** Against which areas are checked; left out where they are not. */
  readonly places?: PlaceNames | undefined
}
export type ReadFact = { readonly fact: CourseFact } | { readonly issues: readonly Issue[] }

const entry = (entries: Entries, id: string, key: string): string => entries[`${id}.${key}`]?.[0] ?? ''

/** Whether nothing was typed into the inputs of a fact that is new. */
export function isBlank(kind: FactKind, id: string, entries: Entries): boolean {
  const { amount, inputs, more } = fieldsOf(kind)
  const keys = [...inputs, ...more].map(({ key }) => key).filter((key) => key !== 'qualifier')
  return [...keys, ...(amount ? ['min', 'max'] : [])].every((key) => entry(entries, id, key).trim() === '')
}

interface Collected {
  readonly values: Record<string, unknown>
  readonly issues: Issue[]
}

function collect(id: string, inputs: readonly FactInput[], entries: Entries): Collected {
  const collected: Collected = { values: {}, issues: [] }
  for (const input of inputs) {
    const read = readInput(input, entry(entries, id, input.key))
    if ('problem' in read) collected.issues.push({ input: `${id}.${input.key}`, message: read.problem })
    else if (read.value !== undefined) collected.values[input.key] = read.value
  }
  return collected
}

function amountOf(id: string, kind: FactKind, entries: Entries, qualifier: CourseFact['qualifier']): Collected {
  const read = readAmount({ min: entry(entries, id, 'min'), max: entry(entries, id, 'max') }, qualifier, kind === 'release_days')
  if ('problem' in read) return { values: {}, issues: [{ input: `${id}.${read.at}`, message: read.problem }] }
  return { values: { ...read }, issues: [] }
}

/** What the form has no input for stays as it was: a limit that stands in the value of other kinds. */
function scopeOf(before: CourseFact | null, kind: FactKind, values: Record<string, unknown>): Record<string, unknown> {
  const typed = new Set(fieldsOf(kind).more.map(({ key }) => key))
  const kept = Object.entries(before?.scope ?? {}).filter(([key]) => !typed.has(`scope.${key}`))
  const given = Object.entries(values).flatMap(([key, value]) => (key.startsWith('scope.') ? [[key.slice('scope.'.length), value] as const] : []))
  return Object.fromEntries([...kept, ...given])
}

/**
 * Reads one fact of a form by the schema of its kind: a value that staff set, with the words that it overrides as its evidence. The issues name the input and
 * say what to do.
 */
export function readFact({ id, kind, before, edit, places }: FactToRead, entries: Entries): ReadFact {
  const { amount, inputs, more } = fieldsOf(kind)
  const qualifier = qualifiers.find((word) => word === entry(entries, id, 'qualifier')) ?? 'exact'
  const ends = amount ? amountOf(id, kind, entries, qualifier) : { values: {}, issues: [] }
  const own = collect(id, inputs, entries)
  const rare = collect(
    id,
    more.filter(({ key }) => key !== 'qualifier'),
    entries,
  )
  const issues = [...ends.issues, ...own.issues, ...rare.issues]
  if (issues.length > 0) return { issues }
  const value = { ...ends.values, ...own.values, ...Object.fromEntries(Object.entries(rare.values).filter(([key]) => !key.startsWith('scope.'))) }
  const scope = scopeOf(before, kind, rare.values)
  const evidence = before?.evidence ?? []
  const fact = courseFactSchema.safeParse({ id, kind, value, qualifier, standing: 'edited', scope, evidence, edit })
  if (fact.success) return places ? checkPlaces(fact.data, places) : { fact: fact.data }
  return { issues: issuesOf(id, kind, fact.error.issues) }
}

function issuesOf(id: string, kind: FactKind, found: readonly { readonly path: readonly PropertyKey[] }[]): readonly Issue[] {
  const inputs = fieldsOf(kind).inputs
  return found.map(({ path }) => {
    const input = inputs.find(({ key }) => key === path[1]) ?? inputs[0]
    return { input: `${id}.${input?.key ?? ''}`, message: `${input?.label ?? 'Value'}: this cannot be taken as it is` }
  })
}
