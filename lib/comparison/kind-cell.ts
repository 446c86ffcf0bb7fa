import type { AnyPublishedFact, CatalogueCourse, PublishedElsewhere } from '@/lib/domain/catalogue'
import type { CoreKind, FactKind } from '@/lib/domain/fact-kinds'
import { type AnswerGroup, answerGroups } from '@/lib/wording/answer-groups'
import { contestedReadings } from '@/lib/wording/contested-readings'
import { academicYearWords } from '@/lib/wording/dates'
import { kindLabels } from '@/lib/wording/kind-labels'
import { type Cell, type Saying, said, saying, silent } from './cell'
import type { Row } from './row'

export const pointersOf = (course: CatalogueCourse, kind: FactKind): readonly PublishedElsewhere[] =>
  course.elsewhere.filter((entry) => entry.kind === kind)

/** Nothing is said of a kind: given elsewhere, or not stated. */
export function absent(course: CatalogueCourse, kind: FactKind, aside?: string): Cell {
  const entries = pointersOf(course, kind)
  return entries.length > 0 ? { shape: 'pointed', standing: 'stated_elsewhere', entries } : silent('Not stated', aside)
}

/** The academic years of facts, in words. @example yearsOf([feeOf2016]) // '2016-17' */
export function yearsOf(facts: readonly AnyPublishedFact[]): string {
  const years = facts.flatMap((fact) => ('academicYear' in fact.value ? fact.value.academicYear : undefined) ?? fact.scope.academicYear ?? [])
  return [...new Set(years)].map(academicYearWords).join(', ')
}

const fromGroup = ({ words, aside, facts }: AnswerGroup, more: Partial<Saying>): Saying => saying(words, facts, { ...(aside && { aside }), ...more })

/** How the facts of one cell are put into values. */
export type Grouping = (facts: readonly AnyPublishedFact[]) => readonly AnswerGroup[]

/** All that a course says of one comparable kind. `group` puts its facts into values, otherwise as on the course page. */
export function kindCell(course: CatalogueCourse, kind: CoreKind, group: Grouping = answerGroups): Cell {
  const { standing } = course.fields[kind]
  const facts = course.facts.filter((fact) => fact.kind === kind)
  if (standing === 'says_none') return said([saying('None', facts, { standing })], pointersOf(course, kind))
  if (facts.length === 0) return absent(course, kind)
  const [dispute] = standing === 'contested' ? contestedReadings(course, kind) : []
  if (dispute) {
    const readings = dispute.readings.map((reading) => group(reading).map((entry) => fromGroup(entry, { standing: 'contested' })))
    return { shape: 'disputed', standing: 'contested', readings, common: dispute.note }
  }
  const aged = standing === 'stale' ? { standing, ...(yearsOf(facts) && { old: yearsOf(facts) }) } : {}
  return said(
    group(facts).map((entry) => fromGroup(entry, aged)),
    pointersOf(course, kind),
  )
}

/** A row that shows one kind just as it is. */
export const kindRow = (kind: CoreKind, more: Partial<Pick<Row, 'label' | 'help'>> & { readonly group?: Grouping } = {}): Row => {
  const { group, ...rest } = more
  return { key: kind, label: kindLabels[kind], kinds: [kind], cell: (course) => kindCell(course, kind, group), ...rest }
}
