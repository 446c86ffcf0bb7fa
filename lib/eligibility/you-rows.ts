import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { dateWords } from '@/lib/wording/dates'
import { assess } from './assess'
import type { CourseDuty } from './course-duty'
import type { Day } from './days'
import type { LawId } from './law'
import type { Persona } from './persona'
import { type Position, position } from './position'
import { type Assumptions, defaultAssumptions } from './safe-start'
import type { Source } from './verdict'
import { dutyLabel, entryLabel, signOf } from './verdict-labels'

export const youRowKeys = ['join', 'award', 'duty', 'latest'] as const
export type YouRowKey = (typeof youRowKeys)[number]
export const youRowLabels: Record<YouRowKey, string> = {
  join: 'Can I join?',
  award: 'I would gain',
  duty: 'Meets the duty?',
  latest: 'Latest safe start',
}

/** One answer about one course for one reader, ready for a list, a course page or a cell of the comparison. */
export interface YouRow {
  readonly key: YouRowKey
  readonly label: string
  /** `null` where the answer is a value, not a verdict. */
  readonly verdict: 'yes' | 'no' | 'ask' | null
  /** The bold words or the value. */
  readonly words: string
  readonly reason: string | null
  readonly next: string | null
  readonly source: Source
  /** The law to cite beside it, with its date. */
  readonly law: LawId | null
}

function latestWords(duty: CourseDuty, today: Day): { words: string; reason: string | null } {
  const { latest } = duty
  if (latest) {
    const sum = `${latest.length.max ?? latest.length.min} months, ${latest.marking} for marking and ${latest.resubmission} for one resubmission`
    return {
      words: latest.day < today ? `${dateWords(latest.day)}: passed` : dateWords(latest.day),
      reason: latest.atLatest ? `At the latest: its length is “or more”. Allows for ${sum}.` : `Allows for ${sum}.`,
    }
  }
  if (duty.code === 'already_held') return { words: 'Not needed', reason: 'You hold a qualification that counts.' }
  if (duty.code === 'begun_too_late') return { words: 'None', reason: 'A NASENCO had to begin before 1 September 2024.' }
  if (duty.countsIn.length === 0) return { words: 'None', reason: 'It does not meet the duty.' }
  return { words: 'No date', reason: 'No last day is known for you.' }
}

/**
 * The "you" rows of one course: may I join, what would I gain, does it meet the duty, when must it begin. Pure: the same for list, course page and
 * comparison. `today` is a day in England; pass `known` when asking for many courses.
 *
 * @example youRows(persona, course, '2026-11-22')[0] // { key: 'join', verdict: 'ask', words: 'Ask the provider', … }
 */
export function youRows(
  persona: Persona,
  course: CatalogueCourse,
  today: Day,
  assumptions: Assumptions = defaultAssumptions,
  known: Position = position(persona, today),
): readonly YouRow[] {
  const { entry, award, duty } = assess(persona, course, today, assumptions, known)
  const row = (key: YouRowKey, rest: Omit<YouRow, 'key' | 'label'>): YouRow => ({ key, label: youRowLabels[key], ...rest })
  const latest = latestWords(duty, today)
  return [
    row('join', { verdict: signOf(entry.outcome), words: entryLabel(entry), reason: entry.words, next: entry.next, source: entry.source, law: null }),
    row('award', {
      verdict: null,
      words: award.words,
      reason: award.recognisedHere === 'not_met' ? 'Your school goes beyond that age.' : null,
      next: award.next,
      source: award.source,
      law: award.source.from === 'regulation' ? award.source.law : null,
    }),
    row('duty', { verdict: signOf(duty.outcome), words: dutyLabel(duty), reason: duty.words, next: duty.next, source: duty.source, law: duty.law }),
    row('latest', { verdict: null, ...latest, next: null, source: duty.latest?.length.source ?? duty.source, law: duty.law }),
  ]
}
