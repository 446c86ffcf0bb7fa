import type { AnyPublishedFact, CatalogueCourse, Standing } from '@/lib/domain/catalogue'
import { type FactKind, isCoreKind } from '@/lib/domain/fact-kinds'
import { answerGroups } from '@/lib/wording/answer-groups'
import { contestedReadings } from '@/lib/wording/contested-readings'
import { kindLabels } from '@/lib/wording/kind-labels'
import { standingLabels } from '@/lib/wording/standings'
import { Disagree } from '../evidence/disagree'
import { GivenElsewhere } from '../evidence/given-elsewhere'
import { NotStated } from '../evidence/not-stated'
import { Value } from '../evidence/value'

type Course = Pick<CatalogueCourse, 'provider' | 'documents' | 'fields' | 'facts' | 'contested' | 'elsewhere'>

interface ValuesProps {
  readonly course: Course
  readonly facts: readonly AnyPublishedFact[]
  readonly standing?: Standing | undefined
}

/** Facts of one kind as values, one under the other. */
function Values({ course, facts, standing }: ValuesProps) {
  return answerGroups(facts).map(({ key, words, aside, facts: members }) => (
    <Value
      key={key}
      words={words}
      aside={aside}
      facts={members}
      documents={course.documents}
      of={`${words}, ${course.provider.name}`}
      standing={standing}
    />
  ))
}

/** How a kind stands on the course page: that of its field; kinds outside the comparison are stated, implied or elsewhere. */
export function standingOfKind(course: Course, kind: FactKind): Standing {
  if (isCoreKind(kind)) return course.fields[kind].standing
  const facts = course.facts.filter((fact) => fact.kind === kind)
  if (course.contested.some((entry) => entry.kind === kind)) return 'contested'
  if (facts.some((fact) => fact.standing === 'edited')) return 'edited'
  if (facts.length === 0) return course.elsewhere.some((entry) => entry.kind === kind) ? 'stated_elsewhere' : 'not_stated'
  return facts.every((fact) => fact.standing === 'implied') ? 'implied' : 'stated'
}

/** All that the documents say of one kind: readings that disagree first, then what is said, then where more is given; or that they are silent. */
export function KindAnswer({ course, kind }: { readonly course: Course; readonly kind: FactKind }) {
  const contested = contestedReadings(course, kind)
  const inDispute = new Set(contested.flatMap(({ readings }) => readings.flat()))
  const facts = course.facts.filter((fact) => fact.kind === kind && !inDispute.has(fact))
  const elsewhere = course.elsewhere.filter((entry) => entry.kind === kind)
  const standing = standingOfKind(course, kind)
  const stale = standing === 'stale' ? standing : undefined
  if (contested.length + facts.length + elsewhere.length === 0)
    return standing === 'says_none' ? <NotStated words={standingLabels.says_none ?? ''} /> : <NotStated />
  return (
    <>
      {contested.map(({ note, readings }) => (
        <Disagree
          key={note}
          common={note}
          readings={readings.map((reading, at) => ({
            key: String(at),
            reading: <Values course={course} facts={reading} standing="contested" />,
          }))}
        />
      ))}
      <Values course={course} facts={facts} standing={stale} />
      {elsewhere.length > 0 && (
        <GivenElsewhere entries={elsewhere} documents={course.documents} of={`${kindLabels[kind]}, ${course.provider.name}`} />
      )}
    </>
  )
}
