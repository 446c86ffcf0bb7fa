import type { Award } from '@/lib/domain/enumerations'
import type { Day } from '@/lib/eligibility/days'
import type { Persona } from '@/lib/eligibility/persona'
import type { CourseVerdict, VerdictGroup } from '@/lib/eligibility/verdict-list'
import { comparePath, whichQualificationPath } from '@/lib/paths'
import { awardLabels } from '@/lib/wording/labels'
import { counted } from '@/lib/wording/lists'
import { ButtonLink } from '../ui/button'
import { Section } from '../ui/section'
import { LawCite } from './law-cite'
import { VerdictTable } from './verdict-table'

/** Side by side at most. */
const most = 5

function Lead({ award, persona }: { readonly award: Award; readonly persona: Persona }) {
  if (award !== 'nasenco' || persona.progress === 'on_nasenco') return null
  return (
    <p className="mb-4 max-w-measure">
      They may still suit you for their credits at level 7. Begun now, they do not meet the duty. <LawCite id="nasenco" />
    </p>
  )
}

const slugs = (verdicts: readonly CourseVerdict[]): readonly string[] =>
  verdicts
    .filter(({ entry }) => entry.outcome !== 'not_met')
    .slice(0, most)
    .map(({ course }) => course.slug)

interface VerdictSectionsProps {
  readonly groups: readonly VerdictGroup[]
  readonly persona: Persona
  readonly today: Day
}

/** The courses by award and by answer, with a link that compares those that do not say no. */
export function VerdictSections({ groups, persona, today }: VerdictSectionsProps) {
  return (
    <>
      {groups.every(({ award }) => award !== 'npq_senco') && (
        <Section id="npq_senco" heading="NPQ courses, for you">
          <p className="max-w-measure">
            No NPQ for SENCOs is in this catalogue yet. <a href={whichQualificationPath()}>What the NPQ is</a> and how it differs stands on a page of
            its own.
          </p>
        </Section>
      )}
      {groups.map(({ award, verdicts }) => (
        <Section
          key={award}
          id={award}
          heading={`${counted(verdicts.length, `${awardLabels[award]} course`)}, for you`}
          margin={
            <p className="noprint">
              In order of answer: yes, ask, no. Then by name. Yes, No and Ask are about entry; Ask means that the document leaves it open.
            </p>
          }
        >
          <Lead award={award} persona={persona} />
          <VerdictTable verdicts={verdicts} labelledBy={award} today={today} printed={5} />
          {slugs(verdicts).length > 1 && (
            <p className="noprint mt-4">
              <ButtonLink second href={comparePath(slugs(verdicts))}>
                Compare {slugs(verdicts).length} of them
              </ButtonLink>
            </p>
          )}
        </Section>
      ))}
    </>
  )
}
