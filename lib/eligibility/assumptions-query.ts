import type { Params } from './persona-query'
import { type Assumptions, assumptionsSchema, defaultAssumptions } from './safe-start'

export interface ReadAssumptions {
  readonly assumptions: Assumptions
  readonly problems: readonly { readonly name: keyof Assumptions; readonly words: string }[]
}

export const assumptionLabels: Readonly<Record<keyof Assumptions, string>> = {
  length: 'Length of the course, in months',
  marking: 'Marking after the course, in months',
  resubmission: 'One resubmission, in months',
}

/**
 * What the last safe start allows for, from an address or a form. An empty length leaves each course its own; what is no number of months is named, and
 * the figure we start from stands instead.
 *
 * @example readAssumptions({ marking: '3' }).assumptions // { length: null, marking: 3, resubmission: 3 }
 */
export function readAssumptions(params: Params): ReadAssumptions {
  const names = Object.keys(defaultAssumptions) as (keyof Assumptions)[]
  const read = names.map((name) => {
    const value = params[name]
    const text = (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
    if (text === '') return { name, value: defaultAssumptions[name], words: null }
    const parsed = assumptionsSchema.shape[name].safeParse(text)
    return parsed.success
      ? { name, value: parsed.data, words: null }
      : { name, value: defaultAssumptions[name], words: `${assumptionLabels[name]}: give a whole number from 0 to 48` }
  })
  return {
    assumptions: assumptionsSchema.parse(Object.fromEntries(read.map(({ name, value }) => [name, value]))),
    problems: read.flatMap(({ name, words }) => (words === null ? [] : [{ name, words }])),
  }
}
