import type { Filter, SearchContext } from './filter'
import { filters } from './filters'
import { defaultOrder, isOrderKey, type OrderKey } from './order-keys'

/** What a reader has chosen: values by filter key, and the order. A filter without a choice has no key. */
export interface Choices {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly order: OrderKey
}

export const noChoices: Choices = { values: {}, order: defaultOrder }

/** Parameters of an address as Next gives them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Something in the address that cannot be used, said to the reader; the rest of the address still holds. */
export interface Fault {
  readonly key: string
  readonly message: string
}

const listed = (raw: string | readonly string[] | undefined): readonly string[] =>
  (raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw).map((value) => value.trim()).filter((value) => value !== '')

function readFilter(filter: Filter, raw: readonly string[], context: SearchContext): { values: readonly string[]; faults: readonly Fault[] } {
  const schema = filter.schema(context)
  const read = [...new Set(filter.choice === 'many' ? raw.toSorted() : raw.slice(-1))].map((value) => schema.safeParse(value))
  return {
    values: read.flatMap((result) => (result.success ? result.data : [])),
    faults: read.flatMap((result) =>
      result.success ? [] : { key: filter.key, message: result.error.issues[0]?.message ?? 'We could not read that.' },
    ),
  }
}

/**
 * Reads the choices of an address. Empty values are no choice; of a filter with one value the last one given holds; what cannot be read is left out
 * and named in `faults`. Parameters of no filter are not looked at.
 *
 * @example readChoices({ area: 'dudley', fee: '2500' }, context).choices.values.fee // ['2500']
 */
export function readChoices(parameters: Parameters, context: SearchContext): { readonly choices: Choices; readonly faults: readonly Fault[] } {
  const read = filters.map((filter) => [filter.key, readFilter(filter, listed(parameters[filter.key]), context)] as const)
  const values = Object.fromEntries(read.flatMap(([key, result]) => (result.values.length > 0 ? [[key, result.values]] : [])))
  const { order, fault } = readOrder(listed(parameters.order).at(-1), values)
  return {
    choices: { values, order },
    faults: [...read.flatMap(([, result]) => result.faults), ...(fault ? [{ key: 'order', message: fault }] : [])],
  }
}

function readOrder(wanted: string | undefined, values: Choices['values']): { readonly order: OrderKey; readonly fault?: string } {
  if (wanted === undefined) return { order: defaultOrder }
  if (!isOrderKey(wanted)) return { order: defaultOrder, fault: 'We do not know that order. The list is in order of name.' }
  if (wanted === 'near' && !values.area && !values.from) {
    return { order: defaultOrder, fault: 'Choose where you work, or a town, to put the nearest teaching place first. The list is in order of name.' }
  }
  return { order: wanted }
}

/**
 * The choices as parameters of an address, in the order of the registry: equal choices give equal addresses. Reading them gives the choices back.
 *
 * @example choicesQuery({ values: { area: ['dudley'] }, order: 'name' }) // 'area=dudley'
 */
export function choicesQuery({ values, order }: Choices): string {
  const pairs = filters.flatMap(({ key }) => (values[key] ?? []).map((value) => [key, value]))
  return new URLSearchParams(order === defaultOrder ? pairs : [...pairs, ['order', order]]).toString()
}

/** Whether any choice can leave courses out. */
export const isFiltered = ({ values }: Choices): boolean => filters.some(({ key, narrows }) => narrows !== false && values[key] !== undefined)

/** The choices with other values for one filter; none takes the filter away. */
export function withValues(choices: Choices, key: string, values: readonly string[]): Choices {
  const { [key]: _, ...rest } = choices.values
  if (values.length > 0) return { ...choices, values: { ...rest, [key]: values } }
  // Without a place to start from, nothing is nearest.
  return { values: rest, order: choices.order === 'near' && !rest.area && !rest.from ? defaultOrder : choices.order }
}

/** The choices after pressing one option: taken in beside the others of its filter, or in place of the one chosen. */
export function withOption(choices: Choices, filter: Filter, value: string): Choices {
  const before = choices.values[filter.key] ?? []
  return withValues(choices, filter.key, filter.choice === 'many' ? [...new Set([...before, value])].toSorted() : [value])
}

/** The choices without one value. */
export const withoutValue = (choices: Choices, key: string, value: string): Choices =>
  withValues(
    choices,
    key,
    (choices.values[key] ?? []).filter((other) => other !== value),
  )
