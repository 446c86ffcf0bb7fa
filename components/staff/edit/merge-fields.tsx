import type { FieldConflict, FieldKept, Side } from '@/lib/domain/merge-drafts'
import { draftFieldLines, reasonWords } from '@/lib/wording/draft-field-words'
import { fieldLabel } from '@/lib/wording/field-words'
import { listOf } from '@/lib/wording/lists'

export interface SideNames {
  /** "You, not yet saved". */
  readonly yours: string
  /** "Tom Hale, saved 10:42". */
  readonly theirs: string
  /** "Before, version 14". */
  readonly base: string
}
interface MergeFieldsProps {
  readonly conflicts: readonly FieldConflict[]
  readonly names: SideNames
  /** Sides chosen before, where the form is shown again. */
  readonly chosen?: Readonly<Record<string, string>>
}

function SideOf({ conflict, side, name, checked }: { conflict: FieldConflict; side: Side; name: string; checked: boolean }) {
  const value = conflict[side]
  if (!value) return null
  const lines = draftFieldLines(conflict.field, value, side === 'base' ? null : conflict.base)
  const reason = side === 'both' ? 'The two changes do not clash' : reasonWords(value, side === 'base' ? null : conflict.base)
  return (
    <label className="side">
      <input type="radio" name={`side.${conflict.field}`} value={side} defaultChecked={checked} />
      <span>
        <span className="who">{name}</span>
        <span className="what">
          {lines.map(({ words, added }) => (
            <span key={words} className="block">
              {added ? <ins>{words}</ins> : words}
            </span>
          ))}
        </span>
        {reason && <span className="who">{side === 'both' ? reason : `“${reason}”`}</span>}
      </span>
    </label>
  )
}

/** Every field that two changed differently: both values and what stood before, one to be chosen; both together where they do not clash. */
export function MergeFields({ conflicts, names, chosen = {} }: MergeFieldsProps) {
  return conflicts.map((conflict) => {
    const { field, both } = conflict
    const picked = chosen[field] ?? (both ? 'both' : 'yours')
    const sides: readonly (readonly [Side, string])[] = [
      ['yours', names.yours],
      ['theirs', names.theirs],
      ...(both ? ([['both', 'Both']] as const) : []),
      ['base', names.base],
    ]
    return (
      <fieldset key={field} className="merge" id={field}>
        <legend>{fieldLabel(field)}</legend>
        <div className="sides">
          {sides.map(([side, name]) => (
            <SideOf key={side} conflict={conflict} side={side} name={name} checked={picked === side} />
          ))}
        </div>
      </fieldset>
    )
  })
}

const linesOf = ({ field }: FieldKept, value: FieldKept['was']): string => listOf(draftFieldLines(field, value).map(({ words }) => words))

interface MergeKeptProps {
  readonly kept: readonly FieldKept[]
  readonly names: Record<FieldKept['who'], string>
  readonly heading?: string
}

/** The fields that only one changed, or both alike. They are kept. */
export function MergeKept({ kept, names, heading = 'Only one of you changed these' }: MergeKeptProps) {
  if (kept.length === 0) return null
  return (
    <section className="merge" aria-labelledby="kept">
      <h2 id="kept" className="text-lg">
        {heading}
      </h2>
      <p className="text-sm text-ink-2">They will be kept.</p>
      <table className="ruled stack mt-4">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Was</th>
            <th scope="col">Becomes</th>
            <th scope="col">Who</th>
          </tr>
        </thead>
        <tbody>
          {kept.map((entry) => (
            <tr key={entry.field}>
              <th scope="row">{fieldLabel(entry.field)}</th>
              <td data-label="Was">{linesOf(entry, entry.was)}</td>
              <td data-label="Becomes">{linesOf(entry, entry.becomes)}</td>
              <td data-label="Who">{names[entry.who]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
