import type { Cell, Saying } from '@/lib/comparison/cell'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { coursePath } from '@/lib/paths'
import { spokenMakeUp } from '@/lib/wording/days'
import { oldWords, workedOutWords } from '@/lib/wording/standings'
import { DaySquares } from '../catalogue/day-squares'
import { dayRuns } from '../catalogue/days-words'
import { Disagree } from '../evidence/disagree'
import { GivenElsewhere } from '../evidence/given-elsewhere'
import type { Kind } from '../evidence/kind-line'
import { KindLine } from '../evidence/kind-line'
import { NotStated } from '../evidence/not-stated'
import { Value } from '../evidence/value'

interface CellViewProps {
  readonly cell: Cell
  readonly course: Pick<CatalogueCourse, 'slug' | 'provider' | 'documents'>
  /** What the row is about, for those who hear a link alone: "Course fee". */
  readonly label: string
  /** The largest amount among the courses, in pence, where amounts are drawn as bars. */
  readonly mostPence?: number | null
}

function Picture({ days }: { readonly days: NonNullable<Saying['days']> }) {
  return <DaySquares runs={dayRuns(days.parts)} more={days.openEnded} label={spokenMakeUp(days.parts)} />
}

/** An amount beside those of the other courses. Ornament: the amount stands above it. */
function AmountBar({ share }: { readonly share: number }) {
  return (
    <svg className="amountbar" width="100%" height="8" aria-hidden="true">
      <rect width={`${(share * 100).toFixed(1)}%`} height="8" rx="1" />
    </svg>
  )
}

/** Only what the product itself says of a value; the rest follows from its facts. */
function kindOfSaying({ workings, old }: Saying): Kind | undefined {
  if (old) return { sign: 'old', words: oldWords(old) }
  return workings ? { sign: 'implied', words: workedOutWords(workings) } : undefined
}

function Sayings({ sayings, course, label, mostPence }: { readonly sayings: readonly Saying[] } & Omit<CellViewProps, 'cell'>) {
  return sayings.map((entry) => (
    <Value
      key={`${entry.words} ${entry.aside}`}
      words={entry.words}
      aside={entry.aside}
      picture={entry.days ? <Picture days={entry.days} /> : entry.pence && mostPence ? <AmountBar share={entry.pence / mostPence} /> : undefined}
      facts={entry.facts}
      documents={course.documents}
      of={`${label}, ${entry.words}, ${course.provider.name}`}
      standing={entry.standing}
      kind={kindOfSaying(entry)}
    />
  ))
}

/** One cell of a comparison or of a list, in whichever state it is. */
export function CellView({ cell, course, label, mostPence = null }: CellViewProps) {
  const about = { course, label, mostPence }
  switch (cell.shape) {
    case 'said':
      return (
        <>
          <Sayings sayings={cell.sayings} {...about} />
          {cell.more.length > 0 && (
            <GivenElsewhere entries={cell.more} documents={course.documents} of={`more on ${label.toLowerCase()}, ${course.provider.name}`} />
          )}
        </>
      )
    case 'disputed':
      return (
        <Disagree
          common={cell.common}
          picture={cell.days && <Picture days={cell.days} />}
          readings={cell.readings.map((reading, at) => ({ key: String(at), reading: <Sayings sayings={reading} {...about} /> }))}
        />
      )
    case 'pointed':
      return <GivenElsewhere entries={cell.entries} documents={course.documents} of={`${label}, ${course.provider.name}`} />
    case 'silent':
      return <NotStated words={cell.words}>{cell.aside}</NotStated>
    case 'plain':
      return cell.anchor ? (
        <a className="target text-sm" href={`${coursePath(course.slug)}#${cell.anchor}`}>
          {cell.words}
          <span className="hush"> for {course.provider.name}</span>
        </a>
      ) : (
        <p className="agecell">{cell.words}</p>
      )
    case 'gone':
      return <KindLine sign="none" words="No longer in the catalogue" />
  }
}
