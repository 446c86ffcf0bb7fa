import { type Choices, withOption } from './choices'
import type { Filter, SearchContext } from './filter'
import { type Count, countsWith, type Judged } from './judge-courses'

/** An option of the form with what the list would hold after it is chosen, all other choices kept. */
export interface CountedOption extends Count {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

/**
 * The options of one filter, each with the exact list behind it. A filter with one value begins with the option of choosing none (value '').
 * A chosen value that is no option (it came from an address) is one of the list.
 *
 * @example countedOptions(feeFilter, …).find(({ value }) => value === '2500') // { match: 2, might: 2, … }
 */
export function countedOptions(filter: Filter, judged: readonly Judged[], choices: Choices, context: SearchContext): readonly CountedOption[] {
  const chosen = choices.values[filter.key] ?? []
  const options = filter.options(context)
  const countOf = countsWith(judged, filter, context)
  const known = new Set(options.map(({ value }) => value))
  const strange = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: filter.chip(value, context) }))
  const all = filter.narrows === false ? countOf([]) : null
  const counted = [...options, ...strange].map((option) => ({
    ...option,
    chosen: chosen.includes(option.value),
    ...(all ?? countOf(withOption(choices, filter, option.value).values[filter.key] ?? [])),
  }))
  if (filter.choice !== 'one') return counted
  const any = { value: '', label: filter.anyLabel ?? 'Any', chosen: chosen.length === 0, ...countOf([]) }
  return [any, ...counted]
}
