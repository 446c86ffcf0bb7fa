import { type LawId, law, lawAsOf } from '@/lib/eligibility/law'

/** Where a sentence of law stands, and the day on which we read it; several places share the day. */
export function LawCite({ id, and = [] }: { readonly id: LawId; readonly and?: readonly LawId[] }) {
  return (
    <span className="cite">
      {[id, ...and].map((one, at) => {
        const { citation, url } = law[one]
        return (
          <span key={one}>
            {at > 0 && '; '}
            {url ? <a href={url}>{citation}</a> : citation}
          </span>
        )
      })}
      , as of {lawAsOf}.
    </span>
  )
}
