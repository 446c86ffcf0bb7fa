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

function filterSentence({ words, before, after }: FilterEffect): string | null {
  const move = moves[`${before} ${after}`]
  return move ? `${move} “${words}”.` : null
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
export function effectSentences({ filters, verdicts, rows }: Effect): EffectSentences {
  return {
    list: [...new Set(filters.flatMap((filter) => filterSentence(filter) ?? []))],
    verdicts: verdicts.map(verdictSentence),
    comparisons: rows.map(({ label, before, after }) =>
      before === null || after === null ? `${label}: ${cut(before ?? after)}` : `${label}: ${cut(before)} → ${cut(after)}`,
    ),
  }
}
