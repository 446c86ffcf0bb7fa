import { isFactKind } from '@/lib/domain/fact-kinds'
import type { DroppedWords } from '@/lib/review/reading'
import { kindLabels } from '@/lib/wording/kind-labels'
import { sentenceCase } from '@/lib/wording/lists'

/** What was found and not proposed, and why. */
export function DroppedTable({ dropped }: { readonly dropped: readonly DroppedWords[] }) {
  return (
    <table className="ruled stack text-sm">
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col">Why not</th>
        </tr>
      </thead>
      <tbody>
        {dropped.map(({ kind, words, start, end, reason }) => (
          <tr key={`${kind} ${start} ${end} ${reason}`}>
            <td data-label="Words">
              {words}
              {isFactKind(kind) && <span className="block text-ink-2">{kindLabels[kind]}</span>}
            </td>
            <td data-label="Why not">{sentenceCase(reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
