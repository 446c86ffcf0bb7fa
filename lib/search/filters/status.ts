import { z } from 'zod'
import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { EligibilityRule } from '@/lib/domain/enumerations'
import type { Filter } from '../filter'
import { might, no, type Verdict, yes } from '../verdict'

const labels = { qts: 'QTS', qtls: 'QTLS', eyts: 'EYTS', none: 'None of these' } as const
type Status = keyof typeof labels
const isStatus = (value: string): value is Status => Object.hasOwn(labels, value)

const statusRules: ReadonlySet<EligibilityRule> = new Set(['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified_teacher', 'pg_teaching_qualification'])
const opening: ReadonlySet<string> = new Set(['required', 'any_of', 'normally', 'preferred', 'accepted', 'not_required'])
const demanding: ReadonlySet<string> = new Set(['required', 'any_of'])

type Rule = PublishedFact<'eligibility'>
const isDisputed = (course: CatalogueCourse, rules: readonly Rule[]): boolean =>
  course.contested.some(({ kind, factIds }) => kind === 'eligibility' && rules.some(({ id }) => factIds.includes(id)))

const disputed = might('status_disputed', 'contradicts itself about teacher status', 'contradict themselves about teacher status')

function judgeStatus(course: CatalogueCourse, status: Exclude<Status, 'none'>): Verdict {
  const named = factsOf(course, 'eligibility').filter(({ value }) => value.rule === status && value.effect !== 'funding')
  const refused = named.filter(({ value }) => value.demand === 'not_accepted')
  const welcome = named.filter(({ value }) => opening.has(value.demand))
  if (welcome.length > 0 && refused.length > 0) return disputed
  if (refused.length > 0) return no(() => `does not accept ${labels[status]}`)
  if (welcome.length === 0) {
    return might(`status_${status}`, `does not say whether ${labels[status]} is enough`, `do not say whether ${labels[status]} is enough`)
  }
  // QTS is at home in every list of statuses; a dispute is about the others.
  return status !== 'qts' && isDisputed(course, welcome) && welcome.every(({ value }) => value.demand === 'accepted') ? disputed : yes
}

function judgeNone(course: CatalogueCourse): Verdict {
  const rules = factsOf(course, 'eligibility').filter(({ value }) => value.effect === 'entry')
  const status = rules.filter(({ value }) => statusRules.has(value.rule))
  const demanded = status.filter(({ value }) => demanding.has(value.demand))
  const otherWays = rules.some(
    ({ value }) => value.demand === 'any_of' && ['pru_teacher', 'equivalent_experience', 'related_role'].includes(value.rule),
  )
  const without = factsOf(course, 'alternative_award').some(({ value }) => value.when === 'no_teacher_status')
  if (status.some(({ value }) => value.demand === 'not_required') && demanded.length === 0) return yes
  if (demanded.length > 0 && !otherWays && !without && !isDisputed(course, demanded)) return no(() => 'asks for teacher status')
  if (without && demanded.length === 0) return yes
  return might('status_none', 'does not say whether you can join without teacher status', 'do not say whether you can join without teacher status')
}

/** Whether a reader with this teacher status may join, as the document says; a status that it does not name is a doubt, not a no. */
export const statusFilter: Filter = {
  key: 'status',
  label: 'Your teacher status',
  choice: 'one',
  anyLabel: 'Any status',
  schema: () => z.string().refine(isStatus, 'We do not know that teacher status. Choose one from the list.'),
  options: () => Object.entries(labels).map(([value, label]) => ({ value, label })),
  chip: (value) => (value === 'none' ? 'Without teacher status' : `I have ${isStatus(value) ? labels[value] : value}`),
  judge: ([value = '']) => {
    const status = isStatus(value) ? value : 'qts'
    return (course) => (status === 'none' ? judgeNone(course) : judgeStatus(course, status))
  },
}
