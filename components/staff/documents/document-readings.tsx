import { overrulingOf } from '@/lib/review/overruling'
import { reviewPath } from '@/lib/staff-paths'
import { documentKindLabels } from '@/lib/wording/labels'
import { momentWords } from '@/lib/wording/moments'

interface ShownReading {
  readonly id: string
  readonly status: 'open' | 'settled' | 'set_aside'
  readonly startedBy: string
  readonly readAt: Date
  readonly about: unknown
  readonly course: { readonly provider: { readonly name: string } } | null
  /** Only for documents that came with the product: their draft was made at once. */
  readonly draft: { readonly status: string } | null
}

const said = { open: 'To review', settled: 'Settled', set_aside: 'Set aside' } as const

/** That a person had it read as a course, and why. */
function againstReader(about: unknown): string {
  const overruled = overrulingOf(about)
  return overruled ? `. Read as “${documentKindLabels[overruled.as]}” by their word: ${overruled.reason}` : ''
}

/** Every reading of a document, newest first. */
export function DocumentReadings({ readings }: { readonly readings: readonly ShownReading[] }) {
  return (
    <ul>
      {readings.map(({ id, status, startedBy, readAt, about, course, draft }) => (
        <li key={id} className="border-t border-line py-2">
          <a className="target" href={reviewPath(id)}>
            {draft ? 'Taken in as it was read' : said[status]}
            <span className="hush">, the reading of {momentWords(readAt)}</span>
          </a>
          <span className="block text-sm text-ink-2">
            Read on {momentWords(readAt)} for {startedBy}
            {course ? `, for the course of ${course.provider.name}` : ''}
            {againstReader(about)}
          </span>
        </li>
      ))}
    </ul>
  )
}
