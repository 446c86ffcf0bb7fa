import type { TypedDate } from '@/components/eligibility/question-fields'
import type { Persona } from '@/lib/eligibility/persona'
import type { Params } from '@/lib/eligibility/persona-query'

const dateAnswers = ['since', 'begun', 'finish'] as const
type DateAnswer = (typeof dateAnswers)[number]

const typed = (params: Params, key: string): string => {
  const value = params[key]
  return typeof value === 'string' ? value.slice(0, 20) : ''
}

function typedDate(params: Params, persona: Persona, answer: DateAnswer): TypedDate {
  const boxes = { day: typed(params, `${answer}-day`), month: typed(params, `${answer}-month`), year: typed(params, `${answer}-year`) }
  if (boxes.day || boxes.month || boxes.year) return boxes
  const [year = '', month = '', day = ''] = (persona[answer] ?? '').split('-')
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** What the boxes of each date show: what was typed, right or wrong, or else the answer kept. */
export const typedDates = (params: Params, persona: Persona): Readonly<Record<DateAnswer, TypedDate>> => ({
  since: typedDate(params, persona, 'since'),
  begun: typedDate(params, persona, 'begun'),
  finish: typedDate(params, persona, 'finish'),
})
