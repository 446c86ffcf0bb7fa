import type { SilentKind } from '@/lib/review/review-queue'
import { factLine } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'
import { listOf } from '@/lib/wording/lists'

/** The comparable fields of which the document says nothing; what is live of them stays. */
export function SilentList({ silent }: { readonly silent: readonly SilentKind[] }) {
  return (
    <ul className="text-sm">
      {silent.map(({ kind, live, gone }) => (
        <li key={kind} className="border-t border-line py-2">
          <b>{kindLabels[kind]}</b>
          {live.length > 0 && (
            <span className="block text-ink-2">
              Live, and it stays: {listOf(live.map(factLine))}.
              {gone.length > 0 && ' Its words are gone from this edition: ask whether it still holds.'}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
