import { partialDateWords } from './dates'
import type { Sayings, Words } from './fact-words'
import { awardLabels, codeSchemeLabels, endorsementLabels, providerRoleLabels, providerTypeLabels, qualificationLabels } from './labels'
import { counted, listOf, numberWords } from './lists'
import { noted } from './noted'

type Kinds =
  | 'provider'
  | 'course_title'
  | 'award'
  | 'qualification'
  | 'course_code'
  | 'credit_points'
  | 'credit_level'
  | 'masters_fraction'
  | 'endorsement'
  | 'module_count'
  | 'module'
  | 'session'
  | 'cohort'

/** Who and what: provider, award, certificate, credits, modules. */
export const identityWords: Sayings<Kinds> = {
  provider: ({ value: { name, role, type } }) =>
    noted(name, role === 'offers' ? type && providerTypeLabels[type] : providerRoleLabels[role].toLowerCase()),
  course_title: ({ value }) => ({ value: value.title }),
  award: ({ value }) => ({ value: awardLabels[value.award] }),
  qualification: ({ value: { type, relation, title } }) => qualification(qualificationLabels[type], relation, title),
  course_code: ({ value }) => noted(value.code, codeSchemeLabels[value.scheme]),
  credit_points: ({ value }) => ({ value: counted(value.points, 'credit') }),
  credit_level: ({ value }) => ({ value: `Level ${value.level}` }),
  masters_fraction: ({ value }) => ({
    value:
      value.numerator === 1 && value.denominator === 3
        ? 'a third of a master’s degree'
        : `${value.numerator}/${value.denominator} of a master’s degree`,
  }),
  endorsement: ({ value: { type, body, date } }) =>
    noted(endorsementLabels[type], [body && `by ${body}`, date && partialDateWords(date)].filter(Boolean).join(', ')),
  module_count: ({ value: { count, creditPointsEach } }) => ({
    value: creditPointsEach === undefined ? counted(count, 'module') : `${numberWords(count)} of ${counted(creditPointsEach, 'credit')}`,
  }),
  module: ({ value: { title, code, creditPoints, days } }) =>
    noted(
      title ?? code ?? 'Module without a title',
      [creditPoints && counted(creditPoints, 'credit'), days && counted(days, 'day'), title && code].filter(Boolean).join(', '),
    ),
  session: ({ value }) => noted(`Day ${value.ordinal}`, value.topics.join('; ')),
  cohort: ({ value: { number, name, areas } }) =>
    noted(name ?? (number === undefined ? 'Group' : `Group ${number}`), areas?.length ? `${listOf(areas)} together` : undefined),
}

function qualification(label: string, relation: string | undefined, title: string | undefined): Words {
  if (relation === 'equivalent_to') return noted(`Equal to a ${label}`, title)
  if (relation === 'part_of') return noted(label, 'the course is part of it')
  if (relation === 'core_of') return noted(label, 'the core of the Award')
  return noted(label, title)
}
