import type { DutyChange } from '@/lib/eligibility/duty-changes'
import type { VerdictGroup } from '@/lib/eligibility/verdict-list'
import { coursePath } from '@/lib/paths'
import { Section } from '../ui/section'
import { LawCite } from './law-cite'

interface ChangeSectionProps {
  readonly changes: readonly DutyChange[]
  readonly groups: readonly VerdictGroup[]
}

/** "What would change this": of the law, and of each course that says no, the nearest change. */
export function ChangeSection({ changes, groups }: ChangeSectionProps) {
  const turned = groups.flatMap(({ verdicts }) => verdicts.filter(({ entry }) => entry.outcome === 'not_met'))
  if (changes.length === 0 && turned.length === 0) return null
  return (
    <Section id="change" heading="What would change this">
      <ul className="grid max-w-law gap-3">
        {changes.map(({ code, words, law }) => (
          <li key={code}>
            {words} <LawCite id={law} />
          </li>
        ))}
        {turned.map(({ course, change }) => (
          <li key={course.slug} className={change ? undefined : 'noprint'}>
            <a href={coursePath(course.slug)}>{course.provider.name}</a>:{' '}
            {change
              ? `if ${change.words}, its answer would be ${change.outcome === 'met' ? 'yes' : '“ask the provider”'}.`
              : 'nothing we ask about would turn its no into a yes.'}
          </li>
        ))}
      </ul>
    </Section>
  )
}
