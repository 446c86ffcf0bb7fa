import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type DaysReading, daysOutOfClass, type ScopedDays } from '@/lib/release-time/days-out-of-class'
import { answerGroups } from '@/lib/wording/answer-groups'
import { dayCountWords, dayParts } from '@/lib/wording/day-words'
import { makeUpWords } from '@/lib/wording/days'
import { sentenceCase } from '@/lib/wording/lists'
import { type Cell, type Saying, said, saying } from '../cell'
import { absent, type Grouping, kindRow } from '../kind-cell'
import type { Row } from '../row'

const pictureOf = ({ lines, withRecommended }: DaysReading): NonNullable<Saying['days']> => ({
  parts: dayParts(lines),
  openEnded: withRecommended.orMore,
})

const routeWords = ({ scope: { route, venue, audience } }: ScopedDays): string | undefined =>
  [route && `${route} route`, venue, audience?.replaceAll('_', ' ')].filter(Boolean).join(', ') || undefined

const openWords = 'more time is asked for, without a number'
const studyWords = 'whether study days need release is not stated'
const leavesStudyOpen = ({ lines }: DaysReading): boolean =>
  lines.some(({ kind, adds }) => kind === 'study' && adds) && !lines.some(({ kind }) => kind === 'release')

function whole(reading: DaysReading, days: ScopedDays, more: Partial<Saying>): Saying {
  const asides = [
    makeUpWords(dayParts(reading.lines)),
    routeWords(days),
    days.unknown.includes('release_without_number') && !reading.withRecommended.orMore && openWords,
    leavesStudyOpen(reading) && studyWords,
  ]
  const facts = reading.lines.filter(({ adds }) => adds).flatMap((line) => line.facts)
  return saying(sentenceCase(dayCountWords(reading.withRecommended)), facts, { aside: asides.filter(Boolean).join('; '), ...more })
}

function daysCell(course: CatalogueCourse): Cell {
  const { options } = daysOutOfClass(course)
  const [only] = options
  if (options.length === 1 && only.readings.length > 1) {
    const richest = only.readings.toSorted((one, other) => other.lines.length - one.lines.length)[0]
    const number = only.withRecommended && dayCountWords(only.withRecommended).replace(/ days?$/, '')
    return {
      shape: 'disputed',
      standing: 'contested',
      readings: only.readings.map((reading) => [whole(reading, only, { standing: 'contested' })]),
      common: number ? `${only.readings.length === 2 ? 'Both' : 'All'} come to ${number}.` : null,
      ...(number && richest && { days: pictureOf(richest) }),
    }
  }
  const sayings = options.flatMap((days) =>
    days.readings.map((reading) =>
      whole(reading, days, { days: pictureOf(reading), ...(days.readings.length > 1 && { standing: 'contested' as const }) }),
    ),
  )
  if (sayings.length > 0) return said(sayings)
  const perModule = only.unknown.includes('only_days_per_module')
  return absent(course, 'attendance_days', perModule ? 'Only the days of one module are given.' : undefined)
}

function requiredCell(course: CatalogueCourse): Cell {
  const sayings = daysOutOfClass(course).options.flatMap((days) => {
    const route = routeWords(days)
    const lines = days.readings.flatMap((reading) => reading.lines.filter(({ adds, force }) => adds && force === 'required'))
    const facts = [...new Set(lines.flatMap((line) => line.facts))]
    const disputed = days.readings.length > 1
    if (days.required) {
      const aside = [disputed ? `in ${days.readings.length === 2 ? 'both' : 'all'} readings` : undefined, route].filter(Boolean).join('; ')
      return [
        saying(sentenceCase(dayCountWords(days.required)), facts, { ...(aside && { aside }), ...(disputed && { standing: 'contested' as const }) }),
      ]
    }
    return days.readings.flatMap(({ required, lines: own }) =>
      required
        ? [
            saying(
              sentenceCase(dayCountWords(required)),
              own.filter(({ force }) => force === 'required').flatMap((line) => line.facts),
              { standing: 'contested', ...(route && { aside: route }) },
            ),
          ]
        : [],
    )
  })
  return sayings.length > 0 ? said(sayings) : absent(course, 'attendance_days')
}

/** Numbers of days are exact or open: that tells more than how many numbers there are. */
function daysDifference(cells: readonly Cell[]): string | null {
  const said = cells.flatMap((cell) => (cell.shape === 'said' ? [cell.sayings.some(({ days }) => days?.openEnded)] : []))
  const counts = [
    [said.filter((open) => !open).length, 'exact'],
    [said.filter((open) => open).length, 'open-ended'],
    [cells.filter(({ shape }) => shape === 'pointed').length, 'given elsewhere'],
    [cells.filter(({ shape }) => shape === 'silent').length, 'not stated'],
    [cells.filter(({ shape }) => shape === 'disputed').length, 'in doubt'],
  ] as const
  const parts = counts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
  return parts.length > 1 ? `Differs: ${parts.join(', ')}` : null
}

/** Where a number is asked for, the general request for time says no more. */
const numberedFirst: Grouping = (facts) => {
  const numbered = facts.filter((fact) => fact.kind === 'release_days' && (fact.value.min !== null || fact.value.max !== null))
  return answerGroups(numbered.length > 0 ? numbered : facts)
}

/** Time away from school. */
export const timeRows: readonly Row[] = [
  {
    key: 'attendance_days',
    label: 'Days out of class',
    help: 'All kinds of day together',
    kinds: ['attendance_days', 'release_days'],
    cell: daysCell,
    difference: daysDifference,
  },
  {
    key: 'required_days',
    label: 'Of these, required',
    help: 'What the course itself asks for',
    kinds: ['attendance_days', 'release_days'],
    cell: requiredCell,
  },
  kindRow('release_days', { help: 'Time the school is asked to give on top', group: numberedFirst }),
  kindRow('attendance_rule'),
  kindRow('weekday'),
  kindRow('duration'),
]
