import { assumptionLabels, type ReadAssumptions } from '@/lib/eligibility/assumptions-query'
import type { Persona } from '@/lib/eligibility/persona'
import { checkResultPath } from '@/lib/paths'
import { Button } from '../ui/button'
import { Section } from '../ui/section'
import { HiddenAnswers } from './hidden-answers'
import { LawCite } from './law-cite'

interface AssumptionsFormProps {
  readonly read: ReadAssumptions
  readonly persona: Persona
}

const hints = {
  length: 'Leave it empty to take what each document says. An NPQ that does not say is taken at 18.',
  marking: 'The guidance gives 3 to 4. We take the longer.',
  resubmission: 'Our assumption: one piece of work handed in again.',
} as const

/** What the last safe start allows for: stated, and the reader's to change. */
export function AssumptionsForm({ read: { assumptions, problems }, persona }: AssumptionsFormProps) {
  return (
    <Section
      id="assumptions"
      heading="What the latest safe start allows for"
      margin={
        <p>
          Length and marking of the NPQ: <LawCite id="npq_length" />
        </p>
      }
    >
      <form action={`${checkResultPath('')}#assumptions`} className="noprint grid justify-items-start gap-4">
        <HiddenAnswers persona={persona} />
        {(['length', 'marking', 'resubmission'] as const).map((name) => {
          const problem = problems.find((one) => one.name === name)?.words
          return (
            <div key={name} className={`field max-w-measure ${problem ? 'bad' : ''}`}>
              <label htmlFor={name}>{assumptionLabels[name]}</label>
              <p className="hint" id={`${name}-hint`}>
                {hints[name]}
              </p>
              {problem && <p className="error">{problem}</p>}
              <input
                className="w-24"
                id={name}
                name={name}
                inputMode="numeric"
                maxLength={2}
                aria-describedby={`${name}-hint`}
                defaultValue={assumptions[name] ?? ''}
              />
            </div>
          )
        })}
        <Button second>Work it out</Button>
      </form>
      <p className="printonly">
        {assumptions.length === null ? 'Each course’s own length' : `${assumptions.length} months`}, {assumptions.marking} months for marking,{' '}
        {assumptions.resubmission} for one resubmission.
      </p>
    </Section>
  )
}
