import type { Metadata } from 'next'
import { LawNotice } from '@/components/catalogue/law-notice'
import { LawLines } from '@/components/eligibility/law-lines'
import { QualificationTable } from '@/components/eligibility/qualification-table'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { awardSpread } from '@/lib/eligibility/award-spread'
import { lawAsOf } from '@/lib/eligibility/law'
import { qualificationRows } from '@/lib/eligibility/qualification-rows'
import { checkPath, coursesPathWith } from '@/lib/paths'
import { counted } from '@/lib/wording/lists'
import { getShortlist } from '../shortlist/cookie'

export const metadata: Metadata = {
  title: 'Which qualification? NASENCO or the NPQ for SENCOs',
  description: 'The National Award for SEN Coordination and the NPQ for SENCOs side by side: legal duty, length, time, cost, credits, assessment.',
}

export default async function WhichQualificationPage() {
  const { courses } = await getCatalogue()
  const [nasenco, npq] = [awardSpread(courses, 'nasenco'), awardSpread(courses, 'npq_senco')]
  return (
    <Page shortlist={await getShortlist()}>
      <Title
        heading="A new SENCO needs the NPQ for SENCOs"
        lead="The National Award for SEN Coordination (NASENCO) was the qualification until September 2024. The National Professional Qualification for SENCOs (NPQ for SENCOs) has taken its place in law."
        margin={`As of ${lawAsOf}. Information, not legal advice.`}
      />
      <div className="mt-6">
        <LawNotice />
      </div>
      <Section
        id="side"
        heading="Side by side"
        margin="Law and guidance carry their citation. The rest is counted from the documents in this catalogue."
      >
        <QualificationTable rows={qualificationRows(nasenco, npq)} />
        <div className="noprint mt-6 flex flex-wrap gap-3">
          {npq.courses > 0 && <ButtonLink href={coursesPathWith('award=npq-for-sencos')}>See {counted(npq.courses, 'NPQ course')}</ButtonLink>}
          <ButtonLink second href={coursesPathWith('award=nasenco')}>
            See {counted(nasenco.courses, 'NASENCO course')}
          </ButtonLink>
        </div>
      </Section>
      <Section id="whom" heading="Whom the duty binds">
        <LawLines ids={['duty_holder', 'anniversary', 'relevant_school', 'other_settings', 'head', 'head_not_excused']} />
      </Section>
      <Section id="nasenco-still" heading="Who may still want a NASENCO">
        <ul className="grid max-w-law list-disc gap-3 pl-5">
          <li>Someone on a NASENCO course now: complete it in time.</li>
          <li>Someone who wants the 60 credits at level 7, or the learning, without the duty.</li>
          <li>Staff of schools and settings to which the duty does not apply.</li>
        </ul>
        <div className="mt-4">
          <LawLines ids={['two_dates', 'holders', 'eyts', 'qtls']} />
        </div>
      </Section>
      <Section id="open" heading="What the law leaves open">
        <LawLines ids={['move', 'short_spells', 'pupil_referral_unit', 'before_2009', 'twelve_months', 'npq_provider']} />
        <p className="noprint mt-6">
          <ButtonLink second href={checkPath()}>
            Check your position
          </ButtonLink>
        </p>
      </Section>
    </Page>
  )
}
