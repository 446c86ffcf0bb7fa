import { checkPath, checkQuestionPath, checkResultPath, whichQualificationPath } from '@/lib/paths'
import { ButtonLink } from '../ui/button'
import { Section } from '../ui/section'
import { Title } from '../ui/title'
import { YouBar } from './you-bar'

interface CheckStartProps {
  /** The answers kept in this browser, as an address holds them. */
  readonly kept: string | null
}

/** The door to the check: what it tells, what becomes of the answers, and the two ways to give them. */
export function CheckStart({ kept }: CheckStartProps) {
  return (
    <>
      <Title
        heading="Can I apply, which award do I get, does it count, and by when?"
        lead="A few choices about you and your school. The answer names each rule, where it stands, and what to do next."
        margin="No account and no names. Your choices stand in the address of the page and in a cookie of this browser for 30 days, until you clear them."
      />
      <Section id="begin" heading="Begin">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={checkQuestionPath('role')}>One question a page</ButtonLink>
          <ButtonLink second href={checkQuestionPath('all')}>
            All questions on one page
          </ButtonLink>
        </div>
        <p className="mt-4 max-w-measure">
          Five to eight questions. You may leave any of them open: what depends on it is then shown as open, never as a yes.
        </p>
        {kept !== null && (
          <div className="mt-6">
            <p className="mb-2">
              <a className="target" href={checkResultPath(kept)}>
                Show my position again
              </a>
            </p>
            <YouBar query={kept} back={checkPath()} />
          </div>
        )}
      </Section>
      <Section id="awards" heading="Not sure which qualification?">
        <p className="max-w-measure">
          <a href={whichQualificationPath()}>NASENCO and the NPQ for SENCOs, side by side</a>: which one the law asks for, how long they take, what
          they bring.
        </p>
      </Section>
    </>
  )
}
