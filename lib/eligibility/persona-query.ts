import { isDay } from './days'
import { earlierServiceOf, type Spell } from './earlier-service'
import { type Answer, answers, type Persona, personaSchema } from './persona'
import { nextQuestion } from './questions'

/** An answer that cannot be read, with what to do, for the field it came from. */
export interface AnswerProblem {
  readonly answer: Answer
  readonly words: string
}
export interface ReadPersona {
  readonly persona: Persona
  readonly problems: readonly AnswerProblem[]
}
/** Parameters as Next and forms give them. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (params: Params, key: string): string => {
  const value = params[key]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

const dateNames = { since: 'You became SENCO', begun: 'It began', finish: 'You completed it, or will' } as const
type DateAnswer = keyof typeof dateNames
const isDate = (answer: Answer): answer is DateAnswer => answer in dateNames

/** Month and year, and the day if it is given, from three small fields; nothing at all is no answer. */
function typedDate(params: Params, answer: DateAnswer): { readonly value?: string; readonly words?: string } {
  const [year, month, day] = [one(params, `${answer}-year`), one(params, `${answer}-month`), one(params, `${answer}-day`)]
  if (year === '' && month === '' && day === '') return {}
  const name = dateNames[answer]
  if (!/^\d{4}$/.test(year) || Number(year) < 1990 || Number(year) > 2040) return { words: `${name}: give the year as four figures, such as 2026` }
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return { words: `${name}: give the month as a number from 1 to 12` }
  const text = `${year}-${month.padStart(2, '0')}`
  if (day === '') return { value: text }
  const whole = `${text}-${day.padStart(2, '0')}`
  return isDay(whole) ? { value: whole } : { words: `${name}: that month has no such day. Leave the day out if you are not sure` }
}

/** What dates of earlier posts come to; the dates themselves are not kept. */
function earlierPosts(params: Params): { readonly value?: string; readonly words?: string } {
  const pairs = ['1', '2'].map((at) => [one(params, `post-${at}-from`), one(params, `post-${at}-to`)] as const)
  const given = pairs.filter(([from, to]) => from !== '' || to !== '')
  if (given.length === 0) return {}
  const spells: readonly Spell[] = given.map(([from, to]) => ({ from, to }))
  if (spells.some(({ from, to }) => !isDay(from) || !isDay(to) || to < from))
    return { words: 'SENCO before: give the first and the last day of each post' }
  const sum = earlierServiceOf(spells)
  return sum === 'unclear'
    ? {
        words:
          'SENCO before: your posts come to 12 months almost to the day, and the rule does not say how to add them. Ask your governing body or trust',
      }
    : { value: sum }
}

/**
 * Answers from an address or a form. What cannot be read is left out and named: a wrong answer is never taken for another. `authorities` are the names
 * of the table; an authority by any other name is a problem.
 *
 * @example readPersona({ role: 'senco', 'since-year': '2026', 'since-month': '9' }, []).persona // { role: 'senco', since: '2026-09' }
 */
export function readPersona(params: Params, authorities: readonly string[]): ReadPersona {
  const persona: Record<string, string> = {}
  const problems: AnswerProblem[] = []
  for (const answer of answers) {
    const typed = isDate(answer) ? typedDate(params, answer) : answer === 'earlier' ? earlierPosts(params) : {}
    const text = typed.value ?? one(params, answer)
    if (typed.words !== undefined) problems.push({ answer, words: typed.words })
    if (text === '' || typed.words !== undefined) continue
    const known = answer !== 'authority' || authorities.includes(text)
    const parsed = personaSchema.shape[answer].safeParse(text)
    if (known && parsed.success && parsed.data !== undefined) persona[answer] = parsed.data
    else
      problems.push({ answer, words: isDate(answer) ? `${dateNames[answer]}: give month and year` : 'Choose one of the answers, or leave it open' })
  }
  return { persona: relevant(persona as Persona), problems }
}

/** Without answers to questions that no longer bear on the reader, such as a date of becoming SENCO after "I want to become one". */
function relevant(persona: Persona): Persona {
  const asked: Answer[] = []
  for (let question = nextQuestion(persona, null); question; question = nextQuestion(persona, question.id))
    asked.push(...question.fields.map((field) => field.answer))
  return Object.fromEntries(Object.entries(persona).filter(([answer]) => asked.includes(answer as Answer)))
}

/** The answers as an address holds them, in a fixed order. @example personaQuery({ status: 'qts', role: 'senco' }) // 'role=senco&status=qts' */
export const personaQuery = (persona: Persona): string =>
  new URLSearchParams(answers.flatMap((answer) => (persona[answer] === undefined ? [] : [[answer, persona[answer]]]))).toString()

/** Whether anything was answered. */
export const isAnswered = (persona: Persona): boolean => Object.keys(persona).length > 0
