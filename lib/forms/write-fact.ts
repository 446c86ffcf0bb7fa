import type { CourseFact } from '@/lib/domain/course-content'
import type { Entries } from '@/lib/domain/draft-content'
import { type Quantity, quantitySchema } from '@/lib/domain/quantity'
import { partialDateWords } from '@/lib/wording/dates'
import { writeAmount } from './amount-entries'
import { type FactInput, fieldsOf } from './fields-of'
import { linesOf } from './read-input'

function typedOf({ type, options }: FactInput, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.join('\n')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (type === 'pounds' && typeof value === 'number')
    return (value / 100).toLocaleString('en-GB', { minimumFractionDigits: value % 100 === 0 ? 0 : 2 })
  if (type === 'date' && typeof value === 'string') return partialDateWords(value)
  if (type === 'codes') return options.find((option) => option.value === value)?.label ?? String(value)
  return String(value)
}

const partsOf = ({ value, scope }: Pick<CourseFact, 'value' | 'scope'>): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([...Object.entries(value), ...Object.entries(scope).map(([key, limit]) => [`scope.${key}`, limit] as const)])

/** The two ends of an amount; none for a kind without. */
function amountOf(fact: Pick<CourseFact, 'kind' | 'value'>): Quantity | null {
  return fieldsOf(fact.kind).amount ? quantitySchema.parse(fact.value) : null
}

/**
 * What a fact looks like in its inputs, by name: `fee-1.amountPence` of the fact `fee-1`.
 *
 * @example writeFact(fee)['fee-1.amountPence'] // ['2,190']
 */
export function writeFact(fact: CourseFact): Entries {
  const { inputs, more } = fieldsOf(fact.kind)
  const parts = partsOf(fact)
  const amount = amountOf(fact)
  const ends = amount ? Object.entries(writeAmount(amount, fact.qualifier)) : []
  const plain = [...inputs, ...more]
    .filter(({ key }) => key !== 'qualifier')
    .map((input) => [input.key, typedOf(input, parts.get(input.key))] as const)
  const all = [...plain, ['qualifier', fact.qualifier] as const, ...ends]
  return Object.fromEntries(all.map(([key, text]) => [`${fact.id}.${key}`, [text]]))
}

const levelled = (texts: readonly string[] | undefined): string => linesOf(texts?.[0] ?? '').join('\n')

/** Whether a fact's inputs hold what they held: white space aside, which browsers change. */
export function isAsWritten(fact: CourseFact, entries: Entries): boolean {
  return Object.entries(writeFact(fact)).every(([name, texts]) => levelled(texts) === levelled(entries[name] ?? texts))
}
