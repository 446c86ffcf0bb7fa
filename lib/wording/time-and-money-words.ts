import { amountWords, dayNoun, durationNouns, hourNoun } from './amounts'
import { academicYearWords, lacksYear, partialDateWords } from './dates'
import type { Sayable, Sayings } from './fact-words'
import {
  dayBasisLabels,
  dayTypeLabels,
  deliveryModeLabels,
  durationSubjectLabels,
  eventLabels,
  feeItemLabels,
  fundingStatusLabels,
  fundingTypeLabels,
  intakeStatusLabels,
  studyModeLabels,
  weekdayLabels,
  workloadBasisLabels,
  workloadTypeLabels,
} from './labels'
import { counted, sentenceCase } from './lists'
import { feeNotes, feeWords } from './money'
import { noted } from './noted'

type Kinds =
  | 'attendance_days'
  | 'release_days'
  | 'attendance_rule'
  | 'weekday'
  | 'duration'
  | 'start'
  | 'entry_year'
  | 'application_deadline'
  | 'intake_status'
  | 'workload'
  | 'event'
  | 'fee'
  | 'fee_includes'
  | 'funding'
  | 'delivery_mode'
  | 'study_mode'

/**
 * Whether the words of a range set its lower end as a least: the contract keeps "at least 4-5" as a range, so the quote decides.
 *
 * @example setsALeast(fact) // true for the quote "at least 4-5 days release"
 */
export function setsALeast({ value, proofs, evidence }: Pick<Sayable<'release_days' | 'attendance_days'>, 'value' | 'proofs' | 'evidence'>): boolean {
  if (value.min === null || value.max === null || value.min === value.max) return false
  return (proofs ?? evidence ?? []).some(({ quote }) => /\b(at\s+least|minimum|or\s+more)\b/i.test(quote))
}

const softOf = (fact: Sayable): { readonly qualifier: Sayable['qualifier'] } => ({ qualifier: fact.qualifier })
const dated = (date: string) => noted(sentenceCase(partialDateWords(date)), lacksYear(date) ? 'no year given' : undefined)

/** When, for how long, how many days, at what price, in which mode. */
export const timeAndMoneyWords: Sayings<Kinds> = {
  attendance_days: (fact) =>
    noted(
      sentenceCase(amountWords(fact.value, dayNoun, { ...softOf(fact), orMore: setsALeast(fact) })),
      [fact.value.type === 'total' ? undefined : dayTypeLabels[fact.value.type], fact.value.per === 'module' && dayBasisLabels.module]
        .filter(Boolean)
        .join(', '),
    ),
  release_days: (fact) =>
    noted(
      sentenceCase(
        fact.value.min === null && fact.value.max === null
          ? 'Time out of class'
          : amountWords(fact.value, dayNoun, { ...softOf(fact), orMore: setsALeast(fact) }),
      ),
      [
        fact.value.force,
        fact.value.additional === true && 'on top of the days of the course',
        fact.value.min === null && fact.value.max === null && 'number of days not given',
      ]
        .filter(Boolean)
        .join(', '),
    ),
  attendance_rule: ({ value: { minPercent, minDays, maxDays } }) =>
    minPercent === undefined
      ? noted(
          minDays === undefined
            ? maxDays === undefined
              ? 'Attendance is a rule'
              : `Up to ${counted(maxDays, 'day')}`
            : `At least ${counted(minDays, 'day')}`,
          minDays !== undefined && maxDays !== undefined ? `up to ${counted(maxDays, 'day')}` : undefined,
        )
      : noted(
          `At least ${minPercent}%`,
          minDays === undefined
            ? undefined
            : maxDays === undefined
              ? `at least ${counted(minDays, 'day')}`
              : `${minDays} to ${counted(maxDays, 'day')}`,
        ),
  weekday: ({ value }) => ({ value: weekdayLabels[value.day] }),
  duration: (fact) =>
    noted(
      sentenceCase(amountWords(fact.value, durationNouns[fact.value.unit], softOf(fact))),
      fact.value.of === 'course' ? undefined : durationSubjectLabels[fact.value.of],
    ),
  start: ({ value }) => dated(value.date),
  entry_year: ({ value }) => ({ value: academicYearWords(value.academicYear) }),
  application_deadline: ({ value }) => dated(value.date),
  intake_status: ({ value }) => ({ value: intakeStatusLabels[value.status] }),
  workload: (fact) =>
    noted(
      sentenceCase(amountWords(fact.value, hourNoun, softOf(fact))),
      [workloadTypeLabels[fact.value.type], fact.value.per && workloadBasisLabels[fact.value.per]].filter(Boolean).join(', '),
    ),
  event: ({ value: { type, date, start, end } }) =>
    noted(eventLabels[type], [partialDateWords(date), start && (end ? `${start} to ${end}` : `from ${start}`)].filter(Boolean).join(', ')),
  fee: ({ value }) => noted(feeWords(value), feeNotes(value)),
  fee_includes: ({ value }) => ({ value: feeItemLabels[value.item] }),
  funding: ({ value: { status, type, source } }) =>
    noted(fundingStatusLabels[status], [type && fundingTypeLabels[type], source && `from ${source}`].filter(Boolean).join(', ')),
  delivery_mode: ({ value, scope }) => noted(deliveryModeLabels[value.mode], scope?.route && `${scope.route} route`),
  study_mode: ({ value }) => ({ value: studyModeLabels[value.mode] }),
}
