import { filters } from '@/lib/search/filters'
import { counted, listOf } from '@/lib/wording/lists'
import type { Effect, FilterEffect, VerdictEffect } from './effect-of'

const moves: Readonly<Record<string, string>> = {
  'yes no': 'It leaves',
  'yes might': 'It only might match',
  'no yes': 'It enters',
  'no might': 'It now might match',
  'might yes': 'It now matches for certain',
  'might no': 'It no longer might match',
  'absent yes': 'It enters',
  'absent might': 'It might match',
  'yes absent': 'It leaves',
  'might absent': 'It leaves the courses that might match',
}

/** So many choices of one filter that move alike are named one by one. */
const mostNamed = 4
const labels = new Map(filters.map(({ key, label }) => [key, label]))

/** Choices of one filter that move alike are one sentence: a course leaves 152 authorities at once. */
function filterSentences(effects: readonly FilterEffect[]): readonly string[] {
  const groups = new Map<string, { readonly move: string; readonly label: string; readonly chips: string[] }>()
  for (const { filter, words, before, after } of effects) {
    const move = moves[`${before} ${after}`]
    if (!move) continue
    const group = groups.get(`${filter} ${move}`) ?? { move, label: labels.get(filter) ?? filter, chips: [] }
    groups.set(`${filter} ${move}`, group)
    group.chips.push(words)
  }
  return [...groups.values()].map(({ move, label, chips }) => {
    const named = [...new Set(chips)].map((chip) => `“${chip}”`)
    if (named.length <= mostNamed) return `${move} ${listOf(named)}.`
    return `${move} ${counted(named.length, 'choice')} of “${label}”: ${named.slice(0, mostNamed - 1).join(', ')} and ${named.length - mostNamed + 1} more.`
  })
}

function verdictSentence({ reader, about, before, after }: VerdictEffect): string {
  const what = about === 'entry' ? 'may apply' : 'does it count'
  if (before === null) return `${reader}, ${what}: “${after}”.`
  if (after === null) return `${reader}, ${what}: no longer “${before}”.`
  return `${reader}, ${what}: “${before}” turns to “${after}”.`
}

const cut = (words: string | null): string => {
  const text = words ?? 'nothing'
  return text.length > 160 ? `${text.slice(0, 157)}…` : text
}

export interface EffectSentences {
  readonly list: readonly string[]
  readonly verdicts: readonly string[]
  readonly comparisons: readonly string[]
}

/**
 * An effect as sentences for staff.
 *
 * @example effectSentences(effect).list // ['It leaves “Fee up to £2,000”.']
 */
export function effectSentences({ filters: changed, verdicts, rows }: Effect): EffectSentences {
  return {
    list: filterSentences(changed),
    verdicts: verdicts.map(verdictSentence),
    comparisons: rows.map(({ label, before, after }) =>
      before === null || after === null ? `${label}: ${cut(before ?? after)}` : `${label}: ${cut(before)} → ${cut(after)}`,
    ),
  }
}
