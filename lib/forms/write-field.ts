import type { Entries } from '@/lib/domain/draft-content'
import type { DraftField } from '@/lib/domain/draft-field'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { sameData } from '@/lib/domain/same-data'
import { writeFact } from './write-fact'

/** What is said of a kind of fact: values, or one of the ways of not saying. */
export const sayings = ['given', 'not_stated', 'says_none', 'elsewhere'] as const
export type Saying = (typeof sayings)[number]

export function sayingOf({ facts, saysNone, elsewhere }: DraftField): Saying {
  if (facts.length > 0) return 'given'
  if (saysNone) return 'says_none'
  return elsewhere.length > 0 ? 'elsewhere' : 'not_stated'
}

/** The reason that stands beside values changed in this draft: of the first that is not live as it is. */
export const reasonOf = ({ facts }: DraftField, live: DraftField | null): string =>
  facts.find((fact) => fact.edit && !live?.facts.some((other) => sameData(other, fact)))?.edit?.reason ?? ''

/**
 * What a kind of fact looks like in its inputs: what is said of it, every fact, where else it is given, and why it was changed.
 *
 * @example writeField('fee', field, live)['fee.state'] // ['given']
 */
export function writeField(kind: FactKind, field: DraftField, live: DraftField | null): Entries {
  const [pointer] = field.elsewhere
  return {
    [`${kind}.state`]: [sayingOf(field)],
    [`${kind}.facts`]: field.facts.map(({ id }) => id),
    [`${kind}.where`]: [pointer?.where ?? ''],
    [`${kind}.url`]: [pointer?.url ?? ''],
    [`${kind}.reason`]: [reasonOf(field, live) || field.reason],
    ...Object.assign({}, ...field.facts.map(writeFact)),
  }
}

/** Those inputs of a form that belong to one kind of fact. */
export function entriesOfKind(kind: FactKind, entries: Entries): Entries {
  const owners = new Set([kind, ...(entries[`${kind}.facts`] ?? [])])
  return Object.fromEntries(Object.entries(entries).filter(([name]) => owners.has(name.slice(0, name.indexOf('.')))))
}
