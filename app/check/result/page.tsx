import type { Metadata } from 'next'
import { AssumptionsForm } from '@/components/eligibility/assumptions-form'
import { ChangeSection } from '@/components/eligibility/change-section'
import { ClockSection } from '@/components/eligibility/clock-section'
import { VerdictSections } from '@/components/eligibility/verdict-sections'
import { WhySection } from '@/components/eligibility/why-section'
import { YouBar } from '@/components/eligibility/you-bar'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { readAssumptions } from '@/lib/eligibility/assumptions-query'
import { autumnBars } from '@/lib/eligibility/autumn-bars'
import { clockSteps } from '@/lib/eligibility/clock-steps'
import { dutyChanges } from '@/lib/eligibility/duty-changes'
import { lawOf } from '@/lib/eligibility/law-of'
import { type Params, personaQuery, readPersona } from '@/lib/eligibility/persona-query'
import { position } from '@/lib/eligibility/position'
import { headline, toldUs } from '@/lib/eligibility/position-words'
import { verdictList } from '@/lib/eligibility/verdict-list'
import { why } from '@/lib/eligibility/why'
import { checkPath, checkQuestionPath, coursesPathWith, whichQualificationPath } from '@/lib/paths'
import { getShortlist } from '../../shortlist/cookie'
import { getYou } from '../you'

interface Props {
  readonly searchParams: Promise<Params>
}

async function read(searchParams: Props['searchParams']) {
  const [params, catalogue] = await Promise.all([searchParams, getCatalogue()])
  const { persona } = readPersona(
    params,
    catalogue.authorities.map(({ name }) => name),
  )
  return { params, catalogue, persona, found: position(persona, today()) }
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { persona, found } = await read(searchParams)
  return { title: headline(found, persona).heading, robots: { index: false } }
}

export default async function ResultPage({ searchParams }: Props) {
  const { params, catalogue, persona, found } = await read(searchParams)
  const day = today()
  const figures = readAssumptions(params)
  const groups = verdictList(persona, catalogue.courses, day, figures.assumptions, found)
  const query = personaQuery(persona)
  const { heading, lead } = headline(found, persona)
  const isOpen = found.code === 'npq_needed' || found.code === 'award_not_answered'
  const you = await getYou(catalogue)
  return (
    <Page current="check" shortlist={await getShortlist()}>
      <div className="position">
        <Title
          heading={heading}
          lead={lead}
          crumb={{ href: checkQuestionPath('all', query), words: 'Change your answers' }}
          margin={
            <>
              <p>
                <strong>You told us</strong>
              </p>
              {toldUs(persona).length > 0 ? <p>{toldUs(persona).join('. ')}.</p> : <p>Nothing yet.</p>}
              <p className="noprint mt-2">We keep none of this. The address of this page holds your choices and no names.</p>
            </>
          }
        >
          <p className="mt-2 text-sm text-ink-2">{lawOf(found)}</p>
          {you && <div className="mt-4">{<YouBar query={query} back={checkPath()} />}</div>}
        </Title>
        <ClockSection steps={clockSteps(persona, found)} bars={isOpen && found.by ? autumnBars(day, found.by) : []} lastDay={found.by} />
        <WhySection lines={why(found)} also={found.also} />
        <VerdictSections groups={groups} persona={persona} today={day} />
        <ChangeSection changes={dutyChanges(persona, found, day)} groups={groups} />
        <AssumptionsForm read={figures} persona={persona} />
        <div className="row noprint mt-8">
          <p className="text flex flex-wrap gap-3">
            {groups.some(({ award }) => award === 'npq_senco') ? (
              <ButtonLink href={coursesPathWith('award=npq-for-sencos')}>See NPQ courses</ButtonLink>
            ) : (
              <ButtonLink href={whichQualificationPath()}>NASENCO and the NPQ, side by side</ButtonLink>
            )}
          </p>
        </div>
      </div>
    </Page>
  )
}
