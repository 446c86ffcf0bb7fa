import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { DaysReading, ScopedDays } from '@/lib/release-time/days-out-of-class'
import { dayCountWords, dayParts } from '@/lib/wording/day-words'
import { makeUpWords, spokenMakeUp } from '@/lib/wording/days'
import { Disagree } from '../evidence/disagree'
import { KindLine } from '../evidence/kind-line'
import { NotStated } from '../evidence/not-stated'
import { Value } from '../evidence/value'
import { DaySquares } from './day-squares'
import { dayRuns } from './days-words'

interface DaysAnswerProps {
  readonly days: ScopedDays
  readonly documents: readonly CatalogueDocument[]
  /** Whose days: the provider's name. */
  readonly of: string
}

function Picture({ reading }: { readonly reading: DaysReading }) {
  const parts = dayParts(reading.lines)
  return <DaySquares runs={dayRuns(parts)} more={reading.withRecommended.orMore} label={spokenMakeUp(parts)} />
}

function Reading({ reading, documents, of, contested = false }: Omit<DaysAnswerProps, 'days'> & { reading: DaysReading; contested?: boolean }) {
  const words = dayCountWords(reading.withRecommended)
  const counted = reading.lines.filter(({ adds }) => adds)
  return (
    <Value
      words={words}
      aside={makeUpWords(dayParts(reading.lines))}
      picture={contested ? undefined : <Picture reading={reading} />}
      facts={counted.flatMap(({ facts }) => facts)}
      documents={documents}
      of={`${words} out of class, ${of}`}
      standing={contested ? 'contested' : undefined}
    />
  )
}

/** All days out of class together, with their make-up; every reading where the document disagrees with itself. */
export function DaysAnswer({ days, documents, of }: DaysAnswerProps) {
  const [first, second] = days.readings
  const open = days.unknown.includes('release_without_number') && (
    <span className="aside">It asks for more time out of class without saying how much.</span>
  )
  if (!first) {
    return days.unknown.includes('days_stated_elsewhere') ? (
      <KindLine sign="elsewhere" words="Given elsewhere" />
    ) : (
      <NotStated>{days.unknown.includes('only_days_per_module') && 'Only the days of one module are given.'}</NotStated>
    )
  }
  if (!second) {
    return (
      <>
        <Reading reading={first} documents={documents} of={of} />
        {open}
      </>
    )
  }
  const shared = days.withRecommended
  return (
    <>
      <Disagree
        picture={shared ? <Picture reading={days.readings.toSorted((one, other) => other.lines.length - one.lines.length)[0] ?? first} /> : undefined}
        common={shared ? `Both come to ${dayCountWords(shared).replace(/ days?$/, '')}.` : undefined}
        readings={days.readings.map((reading, at) => ({
          key: String(at),
          reading: <Reading reading={reading} documents={documents} of={of} contested />,
        }))}
      />
      {open}
    </>
  )
}
