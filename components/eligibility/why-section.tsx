import type { LawId } from '@/lib/eligibility/law'
import type { Position } from '@/lib/eligibility/position'
import type { RuleVerdict } from '@/lib/eligibility/verdict'
import { signOf } from '@/lib/eligibility/verdict-labels'
import { Section } from '../ui/section'
import { VerdictLine } from '../ui/verdict-line'
import { LawCite } from './law-cite'
import { LawLines } from './law-lines'

function Rule({ verdict: { outcome, words, next, source } }: { readonly verdict: RuleVerdict }) {
  return (
    <VerdictLine verdict={signOf(outcome)} words={words}>
      {next && outcome !== 'met' && <p>{next}</p>}
      {source.from === 'regulation' && (
        <p>
          <LawCite id={source.law} />
        </p>
      )}
    </VerdictLine>
  )
}

/** Why: each rule of law for this reader with its citation, then what the law leaves open. */
export function WhySection({ position, also }: { readonly position: Position; readonly also: readonly LawId[] }) {
  const rules: readonly RuleVerdict[] = [...position.caught.rules, ...(position.own ? [position.own] : []), ...position.fitness]
  return (
    <Section
      id="why"
      heading="Why"
      margin={
        <>
          <strong>The law, in our words</strong>
          <br />
          Special Educational Needs and Disability Regulations 2014, as amended by S.I. 2024/535.
          <br />
          Information, not legal advice.
        </>
      }
    >
      <div className="grid max-w-law gap-4">
        {rules.map((verdict) => (
          <Rule key={verdict.rule} verdict={verdict} />
        ))}
      </div>
      {also.length > 0 && (
        <>
          <h3 className="mt-8 mb-3">What the law also says, or leaves open</h3>
          <LawLines ids={also} />
        </>
      )}
    </Section>
  )
}
