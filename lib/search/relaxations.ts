import { type Choices, withoutValue, withValues } from './choices'
import type { Filter, SearchContext } from './filter'
import { filters } from './filters'
import { type Count, countOf, countsWith, type Judged, together } from './judge-courses'

/** One change of the choices that lets more courses through. */
export interface Relaxation extends Count {
  readonly key: string
  /** The words of the chip that goes. */
  readonly without: string
  /** The words of the chip that comes in its place, if the filter is only loosened. */
  readonly instead: string | null
  readonly choices: Choices
  /** Courses that match after it and did not before; the same for those that might (fewer, if some of them now match). */
  readonly gain: Count
}

function changesOf(filter: Filter, choices: Choices, context: SearchContext): readonly Pick<Relaxation, 'without' | 'instead' | 'choices'>[] {
  const values = choices.values[filter.key] ?? []
  const chip = (value: string) => filter.chip(value, context)
  const [only] = values
  if (only === undefined) return []
  if (filter.choice === 'many') return [{ without: values.map(chip).join(', '), instead: null, choices: withValues(choices, filter.key, []) }]
  const looser = (filter.looser?.(only) ?? []).map((value) => ({
    without: chip(only),
    instead: chip(value),
    choices: withValues(choices, filter.key, [value]),
  }))
  return [...looser, { without: chip(only), instead: null, choices: withoutValue(choices, filter.key, only) }]
}

const shown = ({ match, might }: Count): number => match + might
const better = (one: Relaxation, other: Relaxation): number => other.gain.match - one.gain.match || shown(other) - shown(one)

/**
 * The single changes that let most courses match, at most one for each filter and `most` in all, the largest gain first; between changes of one filter
 * with the same gain the smallest. A single change is one filter taken away, or one limit moved to a looser step of its form. Changes that bring no
 * course are left out.
 *
 * @example relaxations(judged, choices, context)[0] // { without: 'I work in Dudley', gain: { match: 1, might: 0 }, … }
 */
export function relaxations(judged: readonly Judged[], choices: Choices, context: SearchContext, most = 3): readonly Relaxation[] {
  const now = countOf(judged.map(({ verdicts }) => together(verdicts)))
  return filters
    .flatMap((filter) => {
      const counts = countsWith(judged, filter, context)
      const changes = changesOf(filter, choices, context).map((change): Relaxation => {
        const count = counts(change.choices.values[filter.key] ?? [])
        return { ...change, key: filter.key, ...count, gain: { match: count.match - now.match, might: count.might - now.might } }
      })
      // Stable: changes run from the smallest to the largest.
      return changes.toSorted(better).slice(0, 1)
    })
    .filter(({ gain }) => gain.match > 0 || gain.match + gain.might > 0)
    .toSorted(better)
    .slice(0, most)
}

/**
 * Where no single change brings a course: the fewest filters that must go together so that one does, first in the order of the form; `null` if even
 * an unfiltered list is empty.
 */
export function smallestRemoval(judged: readonly Judged[], choices: Choices): readonly string[] | null {
  const blocked = judged.map(({ verdicts }) => [...verdicts].filter(([, { match }]) => match === 'no').map(([key]) => key))
  const fewest = blocked.toSorted((one, other) => one.length - other.length)[0]
  return fewest ? filters.map(({ key }) => key).filter((key) => fewest.includes(key) && choices.values[key]) : null
}
