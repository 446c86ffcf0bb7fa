import type { ReactNode } from 'react'
import { type Question, questions } from '@/lib/eligibility/questions'
import { checkNextPath, checkPath } from '@/lib/paths'
import { Button } from '../ui/button'
import { Section } from '../ui/section'
import { Title } from '../ui/title'

interface AllQuestionsProps {
  readonly errors: ReactNode
  /** The fields of one question. */
  readonly fields: (question: Question) => ReactNode
}

/** All questions in one plain form. Those that do not bear on a reader are left out of the answer by themselves. */
export function AllQuestions({ errors, fields }: AllQuestionsProps) {
  return (
    <form action={checkNextPath()}>
      <Title
        heading="All questions on one page"
        crumb={{ href: checkPath(), words: 'Back' }}
        lead="Leave open what you do not know. What does not apply to you is ignored."
      >
        <div className="mt-4">{errors}</div>
      </Title>
      <input type="hidden" name="q" value="all" />
      {questions.map((question) => (
        <Section key={question.id} id={`question-${question.id}`} heading={question.title}>
          {fields(question)}
        </Section>
      ))}
      <div className="row mt-8">
        <p className="text">
          <Button>Show my position</Button>
        </p>
      </div>
    </form>
  )
}
