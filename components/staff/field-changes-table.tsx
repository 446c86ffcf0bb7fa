import { fieldLabel, fieldLines } from '@/lib/wording/field-words'
import { KindLine } from '../evidence/kind-line'

interface Change {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** Why this field was changed, where that was said. */
  readonly reason?: string | null
}

const Lines = ({ field, value }: { readonly field: string; readonly value: unknown }) => {
  const lines = fieldLines(field, value)
  if (lines.length === 0) return <KindLine sign="none" words="Not stated" />
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Field by field: what it was and what it became. */
export function FieldChangesTable({ changes, caption }: { readonly changes: readonly Change[]; readonly caption: string }) {
  return (
    <table className="ruled stack">
      <caption className="hush">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Was</th>
          <th scope="col">Became</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after, reason }) => (
          <tr key={field}>
            <th scope="row">
              {fieldLabel(field)}
              {reason && <span className="aside block font-normal">Why: {reason}</span>}
            </th>
            <td data-label="Was">
              <Lines field={field} value={before} />
            </td>
            <td data-label="Became">
              <Lines field={field} value={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
