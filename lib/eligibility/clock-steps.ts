import { dateWords, partialDateWords } from '@/lib/wording/dates'
import { type Day, spanOf } from './days'
import { type LawId, legalDays } from './law'
import type { Persona } from './persona'
import type { Position } from './position'

/** A day of a reader's clock; `stop` is the day that must not be missed. */
export interface ClockStep {
  readonly day: Day
  readonly date: string
  readonly words: string
  readonly stop: boolean
  readonly law: LawId | null
}

/**
 * The days of a reader's clock in order of time, the binding one marked: becoming SENCO, the course begun and its end, the end of the NASENCO, the third
 * anniversary. Empty while nothing runs.
 *
 * @example clockSteps(newSenco, position(newSenco, today)).map(({ date }) => date) // ['1 September 2026', '1 September 2029']
 */
export function clockSteps(persona: Persona, position: Position): readonly ClockStep[] {
  const { clock, by } = position
  if (by === null) return []
  const step = (day: string, words: string, law: LawId | null = null, stop = false): ClockStep => ({
    day: spanOf(day).first,
    date: day.length === 7 ? partialDateWords(day) : dateWords(day),
    words,
    stop,
    law,
  })
  const onCourse = persona.progress === 'on_nasenco' || persona.progress === 'on_npq'
  const name = persona.progress === 'on_npq' ? 'NPQ' : 'NASENCO'
  const steps = [
    ...(persona.since ? [step(persona.since, 'You became SENCO')] : []),
    ...(onCourse && persona.begun ? [step(persona.begun, `Your ${name} began`)] : []),
    ...(onCourse && persona.finish ? [step(persona.finish, `Your ${name} would be complete`)] : []),
    ...(persona.progress === 'on_nasenco'
      ? [step(legalDays.lastForNasenco, 'Last day to complete a NASENCO', 'nasenco', by === legalDays.lastForNasenco)]
      : []),
    ...(clock
      ? [
          step(
            clock.lastDay,
            clock.anniversary.first === clock.anniversary.last
              ? 'Your third anniversary: hold the qualification by the end of this day'
              : 'Hold the qualification by the end of this day, the safe one: you gave no day',
            'anniversary',
            by === clock.lastDay,
          ),
        ]
      : []),
  ]
  return steps.toSorted((one, other) => one.day.localeCompare(other.day))
}
