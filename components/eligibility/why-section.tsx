import { type LawId, law } from '@/lib/eligibility/law'
import { signOf } from '@/lib/eligibility/verdict-labels'
import type { WhyLine } from '@/lib/eligibility/why'
import { Section } from '../ui/section'
import { VerdictLine } from '../ui/verdict-line'
import { LawCite } from './law-cite'
import { LawLines } from './law-lines'

function Line({ line: { outcome, heading, reasons, next, laws } }: { readonly line: WhyLine }) {
  const [first, ...others] = laws
  // Where no reason is the reader's own, the statements of law speak for themselves.
  const said = [...(reasons.length > 0 ? reasons : laws.map((id) => law[id].words)), ...(next ? [next] : [])]
  return (
    <VerdictLine verdict={signOf(outcome)} words={heading}>
      <p>
        {said.join(' ')} {first && <LawCite id={first} and={others} />}
      </p>
    </VerdictLine>
  )
}

/** Why: each verdict of law for this reader with its citation, then what the law leaves open. */
export function WhySection({ lines, also }: { readonly lines: readonly WhyLine[]; readonly also: readonly LawId[] }) {
  return (
    <Section
      id="why"
      heading="Why"
      margin={
        <div className="noprint">
          <strong>The law, in our words</strong>
          <br />
          Special Educational Needs and Disability Regulations 2014, as amended by S.I. 2024/535.
          <br />
          Information, not legal advice.
        </div>
      }
    >
      <div className="whys grid gap-4">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </div>
      {also.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-3">The law also says, or leaves open</h3>
          <LawLines ids={also} />
        </div>
      )}
    </Section>
  )
}
