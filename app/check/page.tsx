import type { Metadata } from 'next'
import { LawNotice } from '@/components/catalogue/law-notice'
import { AllQuestions } from '@/components/eligibility/all-questions'
import { AnswerErrors } from '@/components/eligibility/answer-errors'
import { CheckStart } from '@/components/eligibility/check-start'
import { QuestionFields } from '@/components/eligibility/question-fields'
import { QuestionPage } from '@/components/eligibility/question-page'
import { Page } from '@/components/ui/page'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { type Params, readPersona } from '@/lib/eligibility/persona-query'
import { type Question, questions } from '@/lib/eligibility/questions'
import { getShortlist } from '../shortlist/cookie'
import { typedDates } from './typed-dates'
import { getYou } from './you'

interface Props {
  readonly searchParams: Promise<Params>
}

const asked = ({ q }: Params): Question | 'all' | null =>
  q === 'all' ? 'all' : (questions.find(({ id }) => id === (typeof q === 'string' ? q : '')) ?? null)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams
  const question = asked(params)
  const title = question === null ? 'Check your position' : question === 'all' ? 'Check your position: all questions' : question.title
  const { authorities } = await getCatalogue()
  const wrong =
    question !== null &&
    readPersona(
      params,
      authorities.map(({ name }) => name),
    ).problems.length > 0
  return {
    title: wrong ? `Error: ${title}` : title,
    description: 'Which SENCO courses you can join, the award you would gain, whether it counts and by when.',
  }
}

export default async function CheckPage({ searchParams }: Props) {
  const params = await searchParams
  const catalogue = await getCatalogue()
  const names = catalogue.authorities.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'en-GB'))
  const question = asked(params)
  const { persona, problems } = readPersona(params, names)
  const shortlist = await getShortlist()
  if (question === null) {
    return (
      <Page current="check" shortlist={shortlist}>
        <CheckStart kept={(await getYou(catalogue))?.query ?? null} />
        <div className="mt-12">
          <LawNotice />
        </div>
      </Page>
    )
  }
  const fields = (one: Question, alone: boolean) => (
    <QuestionFields question={one} persona={persona} problems={problems} dates={typedDates(params, persona)} authorities={names} alone={alone} />
  )
  return (
    <Page current="check" shortlist={shortlist}>
      {question === 'all' ? (
        <AllQuestions errors={<AnswerErrors problems={problems} />} fields={(one) => fields(one, false)} />
      ) : (
        <QuestionPage question={question} persona={persona} errors={<AnswerErrors problems={problems} />}>
          {fields(question, true)}
        </QuestionPage>
      )}
    </Page>
  )
}
