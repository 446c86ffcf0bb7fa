import { type Answer, isSenco, type Persona } from './persona'

export interface Choice {
  readonly value: string
  readonly words: string
  readonly hint?: string
}
/** One field of a question: a choice among words, an authority from the table, or a month with an optional day. */
export type QuestionField =
  | {
      readonly answer: Exclude<Answer, 'since' | 'begun' | 'finish' | 'authority'>
      readonly kind: 'choice'
      readonly legend: string
      readonly choices: readonly Choice[]
    }
  | { readonly answer: 'authority'; readonly kind: 'authority'; readonly legend: string }
  | { readonly answer: 'since' | 'begun' | 'finish'; readonly kind: 'date'; readonly legend: string; readonly hint: string }

export interface Question {
  readonly id: string
  /** The heading, when it is asked alone. */
  readonly title: string
  readonly hint?: string
  readonly fields: readonly QuestionField[]
  /** Whether it bears on a reader with these answers. */
  readonly isAsked: (persona: Persona) => boolean
  /** Earlier posts may be given by their dates instead; only what they come to is kept. */
  readonly spells?: true
}

const yesNo: readonly Choice[] = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
]
const always = () => true
const senco = (persona: Persona) => persona.role === undefined || isSenco(persona)

/** The questions of the check, in order. Each may be left open. */
export const questions: readonly Question[] = [
  {
    id: 'role',
    title: 'What is your role?',
    isAsked: always,
    fields: [
      {
        answer: 'role',
        kind: 'choice',
        legend: 'Your role',
        choices: [
          { value: 'senco', words: 'I am the SENCO' },
          { value: 'head_senco', words: 'I am the head or acting head, and the SENCO' },
          { value: 'aspiring', words: 'I want to become a SENCO' },
          { value: 'other', words: 'Another role', hint: 'For example inclusion manager, teacher or adviser' },
        ],
      },
    ],
  },
  {
    id: 'since',
    title: 'When did you become SENCO?',
    isAsked: senco,
    fields: [
      {
        answer: 'since',
        kind: 'date',
        legend: 'You became SENCO',
        hint: 'Month and year are enough. Your three years end on one day: without the day we take the first of the month, the safe one. If you give the day, it stands in the address of the result page.',
      },
    ],
  },
  {
    id: 'earlier',
    title: 'Were you a SENCO before that?',
    hint: 'Count all posts as SENCO in mainstream schools and maintained nursery schools. From 1 September to 31 August is 12 months, not more.',
    isAsked: senco,
    spells: true,
    fields: [
      {
        answer: 'earlier',
        kind: 'choice',
        legend: 'SENCO before',
        choices: [
          { value: 'none', words: 'No, this is my first SENCO post' },
          { value: 'twelve_or_less', words: 'Yes, for 12 months or less in all' },
          { value: 'more_than_twelve', words: 'Yes, for more than 12 months in all' },
        ],
      },
    ],
  },
  {
    id: 'setting',
    title: 'Where do you work?',
    isAsked: always,
    fields: [
      {
        answer: 'setting',
        kind: 'choice',
        legend: 'Kind of school',
        choices: [
          { value: 'maintained', words: 'Mainstream maintained school' },
          { value: 'academy', words: 'Mainstream academy' },
          { value: 'free_school', words: 'Free school' },
          { value: 'nursery_school', words: 'Maintained nursery school' },
          { value: 'pru', words: 'Pupil referral unit' },
          { value: 'ap_academy', words: 'Alternative provision academy' },
          { value: 'special', words: 'Special school' },
          { value: 'independent', words: 'Independent school' },
          { value: 'further_education', words: 'Further education, sixth form or 16 to 19 academy' },
          { value: 'early_years', words: 'Another nursery or early years setting' },
          { value: 'none', words: 'I do not work in a school or setting' },
        ],
      },
      { answer: 'authority', kind: 'authority', legend: 'Authority' },
    ],
  },
  {
    id: 'status',
    title: 'Which teacher status do you have?',
    isAsked: always,
    fields: [
      {
        answer: 'status',
        kind: 'choice',
        legend: 'Teacher status',
        choices: [
          { value: 'qts', words: 'Qualified Teacher Status (QTS)' },
          { value: 'qtls', words: 'Qualified Teacher Learning and Skills (QTLS)' },
          { value: 'eyts', words: 'Early Years Teacher Status (EYTS)' },
          { value: 'none', words: 'None of these' },
        ],
      },
      {
        answer: 'induction',
        kind: 'choice',
        legend: 'Have you finished induction?',
        choices: [
          { value: 'yes', words: 'Yes' },
          { value: 'no', words: 'Not yet' },
          { value: 'not_required', words: 'I did not have to do it' },
        ],
      },
    ],
  },
  {
    id: 'progress',
    title: 'Do you hold an award, or have you begun one?',
    isAsked: always,
    fields: [
      {
        answer: 'progress',
        kind: 'choice',
        legend: 'Award',
        choices: [
          { value: 'none', words: 'Neither' },
          { value: 'on_nasenco', words: 'I am on a NASENCO course' },
          { value: 'on_npq', words: 'I am on the NPQ for SENCOs' },
          { value: 'holds_nasenco', words: 'I hold a NASENCO' },
          { value: 'holds_npq', words: 'I hold the NPQ for SENCOs' },
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'When did that course begin and end?',
    isAsked: ({ progress }) => progress !== undefined && progress !== 'none',
    fields: [
      { answer: 'begun', kind: 'date', legend: 'It began', hint: 'Month and year are enough.' },
      {
        answer: 'finish',
        kind: 'date',
        legend: 'You completed it, or will',
        hint: 'The day of the award, not of the last hand-in. Month and year are enough.',
      },
    ],
  },
  {
    id: 'school',
    title: 'What can you and your school confirm?',
    hint: 'Courses ask for these in different mixtures. Leave open what you do not know.',
    isAsked: always,
    fields: [
      { answer: 'support', kind: 'choice', legend: 'Does your head, or a senior leader, support you?', choices: yesNo },
      { answer: 'dbs', kind: 'choice', legend: 'Have you had a DBS check?', choices: yesNo },
      { answer: 'contract', kind: 'choice', legend: 'Does your contract run for at least another year?', choices: yesNo },
      { answer: 'access', kind: 'choice', legend: 'Can you work with pupils with SEN and lead some of that work?', choices: yesNo },
      { answer: 'degree', kind: 'choice', legend: 'Do you have a degree?', choices: yesNo },
    ],
  },
]

/** The question after this one that bears on the reader, or `null` at the end. `null` as `after` gives the first. */
export function nextQuestion(persona: Persona, after: string | null): Question | null {
  const at = after === null ? -1 : questions.findIndex(({ id }) => id === after)
  return questions.slice(at + 1).find((question) => question.isAsked(persona)) ?? null
}

/** The question before this one that bears on the reader, or `null` at the start. */
export function previousQuestion(persona: Persona, before: string): Question | null {
  const at = questions.findIndex(({ id }) => id === before)
  return questions.slice(0, Math.max(at, 0)).findLast((question) => question.isAsked(persona)) ?? null
}

/** Where a question stands among those that bear on the reader, from 1, and how many they are. */
export function placeOf(persona: Persona, id: string): { readonly at: number; readonly of: number } {
  const asked = questions.filter((question) => question.isAsked(persona))
  return { at: asked.findIndex((question) => question.id === id) + 1, of: asked.length }
}

const labels: ReadonlyMap<string, string> = new Map(
  questions.flatMap(({ fields }) =>
    fields.flatMap((field) =>
      field.kind === 'choice' ? field.choices.map((choice) => [`${field.answer}:${choice.value}`, choice.words] as [string, string]) : [],
    ),
  ),
)

/** The words of a choice, as the question offers it. @example choiceWords('status', 'qts') // 'Qualified Teacher Status (QTS)' */
export const choiceWords = (answer: Answer, value: string): string => labels.get(`${answer}:${value}`) ?? value
