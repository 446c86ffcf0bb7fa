import { type LawId, type LawKind, law } from '@/lib/eligibility/law'
import { LawCite } from './law-cite'

const kinds: Record<LawKind, string | null> = { regulation: null, guidance: 'Guidance: ', reading: 'Our reading: ', open: 'Not settled: ' }

/** Statements of law, each with its kind, its citation and the day. */
export function LawLines({ ids }: { readonly ids: readonly LawId[] }) {
  return (
    <ul className="grid max-w-law gap-3">
      {ids.map((id) => (
        <li key={id}>
          <b>{kinds[law[id].kind]}</b>
          {law[id].words} <LawCite id={id} />
        </li>
      ))}
    </ul>
  )
}
