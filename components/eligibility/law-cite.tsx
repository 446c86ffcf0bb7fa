import { type LawId, law, lawAsOf } from '@/lib/eligibility/law'

/** Where a sentence of law stands, and the day on which we read it. */
export function LawCite({ id }: { readonly id: LawId }) {
  const { citation, url } = law[id]
  return (
    <span className="cite">
      {url ? <a href={url}>{citation}</a> : citation}, as of {lawAsOf}.
    </span>
  )
}
