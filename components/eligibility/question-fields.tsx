import type { Persona } from '@/lib/eligibility/persona'
import type { AnswerProblem } from '@/lib/eligibility/persona-query'
import type { Question } from '@/lib/eligibility/questions'
import { AuthorityField } from './authority-field'
import { ChoiceField } from './choice-field'
import { DateField } from './date-field'
import { SpellFields } from './spell-fields'

export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}
interface QuestionFieldsProps {
  readonly question: Question
  readonly persona: Persona
  readonly problems: readonly AnswerProblem[]
  /** What stands in the three boxes of a date: typed as it is, or the answer kept. */
  readonly dates: Readonly<Record<'since' | 'begun' | 'finish', TypedDate>>
  readonly authorities: readonly string[]
  /** The question is the heading of the page. */
  readonly alone: boolean
}

/** The fields of one question. */
export function QuestionFields({ question, persona, problems, dates, authorities, alone }: QuestionFieldsProps) {
  const quiet = alone && question.fields.length === 1
  return (
    <div className="grid gap-6">
      {question.hint && <p className="max-w-measure text-ink-2">{question.hint}</p>}
      {question.fields.map((field) => {
        const problem = problems.find(({ answer }) => answer === field.answer)?.words
        if (field.kind === 'authority')
          return <AuthorityField key={field.answer} legend={field.legend} names={authorities} chosen={persona.authority} problem={problem} />
        if (field.kind === 'date')
          return (
            <DateField
              key={field.answer}
              name={field.answer}
              legend={field.legend}
              hint={field.hint}
              values={dates[field.answer]}
              problem={problem}
              quiet={quiet}
            />
          )
        return (
          <ChoiceField
            key={field.answer}
            name={field.answer}
            legend={field.legend}
            choices={field.choices}
            chosen={persona[field.answer]}
            problem={problem}
            quiet={quiet}
          />
        )
      })}
      {question.spells && <SpellFields />}
    </div>
  )
}
