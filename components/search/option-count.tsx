import { numberWords } from '@/lib/wording/lists'

/** How many courses an option would leave: those that match, and after a plus those that might. */
export function OptionCount({ match, might }: { readonly match: number; readonly might: number }) {
  return (
    <>
      <span className="n" aria-hidden="true">
        <b>{numberWords(match)}</b>
        {might > 0 && ` + ${numberWords(might)}`}
      </span>
      <span className="hush">
        , {numberWords(match)} match{might > 0 && `, ${numberWords(might)} might`}
      </span>
    </>
  )
}
