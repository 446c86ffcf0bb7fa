import { type CatalogueCourse, factsOf, type Standing } from '@/lib/domain/catalogue'
import type { CoreKind } from '@/lib/domain/fact-kinds'
import { academicYearWords } from './dates'
import { awardLabels } from './labels'
import { listOf } from './lists'

/** A question to the provider, and the kind of fact whose absence raises it. */
export interface Question {
  readonly kind: CoreKind
  readonly question: string
}
type Read = Pick<CatalogueCourse, 'award' | 'fields' | 'facts' | 'elsewhere'>
type Asks = (course: Read, standing: Standing) => readonly (string | false | undefined)[]

const twoAnswers = 'The document gives more than one answer.'
const when =
  (missing: string, disputed?: string): Asks =>
  (_, standing) => [
    (standing === 'not_stated' || standing === 'stated_elsewhere') && missing,
    standing === 'contested' && disputed !== undefined && `${disputed} ${twoAnswers}`,
  ]

const askFee: Asks = (course, standing) => {
  const fees = factsOf(course, 'fee').map(({ value }) => value)
  const years = [...new Set(fees.flatMap(({ academicYear }) => (academicYear ? academicYearWords(academicYear) : [])))]
  return [
    ['not_stated', 'stated_elsewhere'].includes(standing) && 'What is the fee for my year, and is VAT added?',
    standing === 'stale' && `What is the fee for my year? The document gives ${listOf(years)}.`,
    standing === 'contested' && `What is the fee for my year? ${twoAnswers}`,
    fees.some(({ basis }) => basis === 'unspecified') && 'Does the fee cover the whole course?',
    fees.length > 0 && fees.every(({ vat }) => vat === 'not_stated') && 'Is VAT added to the fee?',
  ]
}

const askModes: Asks = (course, standing) => {
  const modes = new Set(factsOf(course, 'delivery_mode').flatMap(({ value, scope }) => (scope.route ? [] : value.mode)))
  return [
    standing === 'not_stated' && 'Is it taught face to face, online or both?',
    modes.has('in_person') && modes.has('online') && 'How many of the days are online?',
  ]
}

const askWho: Asks = (course, standing) => {
  const rules = new Set(factsOf(course, 'eligibility').map(({ value }) => value.rule))
  return [
    standing === 'not_stated' && 'Who may apply?',
    standing === 'contested' && `Which teacher status do I need? ${twoAnswers}`,
    !rules.has('aspiring_senco') && 'May I join if I am not yet a SENCO?',
  ]
}

/** In the order in which one would ask. */
const asks: readonly (readonly [CoreKind, Asks])[] = [
  ['intake_status', when('Are you taking applications?')],
  ['start', when('When does the next course start?', 'When does the next course start?')],
  ['application_deadline', when('When must I apply?', 'When must I apply?')],
  ['weekday', when('Which weekday are the days on, and what are the dates?', 'Which weekday are the days on?')],
  ['attendance_days', when('How many days am I out of class?', 'How many days are there, and of what kind?')],
  ['release_days', when('Should my school give me time on top of the days of the course?', 'How much time should my school give me?')],
  ['attendance_rule', when('Must I attend a set share of the days?', 'How many days must I attend?')],
  ['duration', when('How long does the course take?', 'How long does the course take?')],
  ['fee', askFee],
  ['funding', when('Is there any help with the fee?', 'Is there any help with the fee?')],
  ['delivery_mode', askModes],
  ['venue', when('Where are the days held?', 'Where are the days held?')],
  ['area', when('May I join from the area where I work?', 'May I join from the area where I work?')],
  ['eligibility', askWho],
  ['application_document', when('Which papers must I send, and which must my head sign?', 'Which papers must I send?')],
  ['prior_learning', when('Can credits from another course be counted?', 'Can credits from another course be counted?')],
  ['assessment', when('How is the course assessed?', 'Which pieces of work are there?')],
  ['module_count', when('How many modules are there?', 'How many modules are there?')],
  ['credit_points', when('How many credits does the course carry?', 'How many credits does the course carry?')],
  ['qualification', (course, standing) => [standing === 'not_stated' && `Which certificate comes with the ${awardLabels[course.award]}?`]],
]

/**
 * What to ask a provider: one question for each comparable thing that its documents do not state, send elsewhere for, state for a past year, or
 * state in two ways. In the order in which one would ask; empty if nothing is open.
 *
 * @example questionsToAsk(worcester)[0] // { kind: 'start', question: 'When does the next course start?' }
 */
export function questionsToAsk(course: Read): readonly Question[] {
  return asks.flatMap(([kind, ask]) =>
    ask(course, course.fields[kind].standing).flatMap((question) => (typeof question === 'string' ? [{ kind, question }] : [])),
  )
}
