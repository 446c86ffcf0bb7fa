import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { ApplicationRoute } from '@/components/eligibility/application-route'
import { PaperList } from '@/components/eligibility/paper-list'
import { RuleList } from '@/components/eligibility/rule-list'
import { YouBar } from '@/components/eligibility/you-bar'
import { YouLines } from '@/components/eligibility/you-lines'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { applicationPack } from '@/lib/eligibility/application-pack'
import { entryVerdict } from '@/lib/eligibility/entry'
import { toldUs } from '@/lib/eligibility/position-words'
import { youRows } from '@/lib/eligibility/you-rows'
import { applicationPath, checkQuestionPath, coursePath } from '@/lib/paths'
import { editionWords } from '@/lib/wording/dates'
import { awardLabels } from '@/lib/wording/labels'
import { getYou } from '../../../check/you'
import { getShortlist } from '../../../shortlist/cookie'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

const find = cache(async (slug: string) => {
  const catalogue = await getCatalogue()
  return { catalogue, course: catalogue.courses.find((course) => course.slug === slug) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await find((await params).slug)
  return { title: course ? `Apply to ${course.provider.name}: papers and route` : 'No such course' }
}

export default async function ApplicationPage({ params }: Props) {
  const { slug } = await params
  const { catalogue, course } = await find(slug)
  if (catalogue.withdrawn.some((gone) => gone.slug === slug)) redirect(coursePath(slug))
  if (!course) notFound()
  const you = await getYou(catalogue)
  const persona = you?.persona ?? {}
  const day = today()
  const pack = applicationPack(persona, course, day)
  const of = course.provider.name
  return (
    <Page current="courses" shortlist={await getShortlist()}>
      <Title
        heading={`Apply to ${of}`}
        lead={`${awardLabels[course.award]}: the papers its document asks for, and where they go.`}
        crumb={{ href: coursePath(course.slug), words: 'The course' }}
        margin={
          <>
            <p>Text {editionWords(course)}</p>
            {you && <p className="mt-2">You told us: {toldUs(persona).join('. ')}.</p>}
          </>
        }
      >
        <div className="mt-4">
          {you ? (
            <YouBar query={you.query} back={applicationPath(course.slug)} />
          ) : (
            <p className="noprint">
              <ButtonLink second href={checkQuestionPath('role')}>
                Answer a few questions, to see what is needed for you
              </ButtonLink>
            </p>
          )}
        </div>
      </Title>
      <Section id="papers" heading="Papers" margin={pack.elsewhere.length > 0 && `It also points to ${pack.elsewhere.join('; ')}.`}>
        {pack.silent && (
          <p className="mb-4 max-w-measure">
            The document names no paper to send. What its rules ask for stands below; ask the provider what to send.
          </p>
        )}
        {pack.papers.length > 0 && <PaperList papers={pack.papers} documents={course.documents} of={of} />}
      </Section>
      <Section id="route" heading="Where it goes">
        <ApplicationRoute route={pack.route} course={course} authority={persona.authority} />
      </Section>
      {you && (
        <>
          <Section id="rules" heading="Can I join? Rule by rule">
            <RuleList rules={entryVerdict(persona, course, day).rules} documents={course.documents} of={of} />
          </Section>
          <Section id="you" heading="You and this course">
            <YouLines rows={youRows(persona, course, day)} documents={course.documents} of={of} />
          </Section>
        </>
      )}
    </Page>
  )
}
