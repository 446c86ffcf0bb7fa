import type { ReactNode } from 'react'
import type { Persona } from '@/lib/eligibility/persona'
import { personaQuery } from '@/lib/eligibility/persona-query'
import { placeOf, previousQuestion, type Question } from '@/lib/eligibility/questions'
import { checkNextPath, checkPath, checkQuestionPath } from '@/lib/paths'
import { Button } from '../ui/button'
import { Title } from '../ui/title'
import { HiddenAnswers } from './hidden-answers'

interface QuestionPageProps {
  readonly question: Question
  readonly persona: Persona
  readonly errors: ReactNode
  readonly children: ReactNode
}

/** One question, its place among the others, and the way back. A plain form: its answer stands in the address of the next page. */
export function QuestionPage({ question, persona, errors, children }: QuestionPageProps) {
  const before = previousQuestion(persona, question.id)
  const place = placeOf(persona, question.id)
  const query = personaQuery(persona)
  return (
    <>
      <Title
        heading={question.title}
        crumb={before ? { href: checkQuestionPath(before.id, query), words: 'Back' } : { href: checkPath(), words: 'Back' }}
        margin={
          <>
            <p>
              Question {place.at} of {place.of}
            </p>
            <p>
              <a className="target" href={checkQuestionPath('all', query)}>
                All questions on one page
              </a>
            </p>
          </>
        }
      />
      <div className="row mt-6">
        <form className="text grid gap-6" action={checkNextPath()}>
          {errors}
          <input type="hidden" name="q" value={question.id} />
          <HiddenAnswers persona={persona} except={question.fields.map(({ answer }) => answer)} />
          {children}
          <p>
            <Button>Continue</Button>
          </p>
        </form>
      </div>
    </>
  )
}
