/** Why a course might match: the clause follows "Its document" or "Their documents". */
export interface Doubt {
  readonly code: string
  readonly one: string
  readonly many: string
}

/**
 * Whether a course passes a filter: `yes`, `no`, or `might` where the document does not let us say. A `no` gives, when asked, a clause that
 * follows the course's name: "serves 7 authorities and Dudley is not one of them".
 */
export type Verdict =
  | { readonly match: 'yes' }
  | { readonly match: 'might'; readonly doubt: Doubt }
  | { readonly match: 'no'; readonly because: () => string }

export const yes: Verdict = { match: 'yes' }
export const no = (because: () => string): Verdict => ({ match: 'no', because })
export const might = (code: string, one: string, many: string): Verdict => ({ match: 'might', doubt: { code, one, many } })

/**
 * The verdict of several readings, routes or prices of which the reader can take one: one that passes is enough, and a doubt outweighs a no.
 *
 * @example best([no(() => 'asks for 10 days'), yes]) // yes
 */
export function best(verdicts: readonly Verdict[]): Verdict | undefined {
  return (
    verdicts.find(({ match }) => match === 'yes') ?? verdicts.find(({ match }) => match === 'might') ?? verdicts.find(({ match }) => match === 'no')
  )
}
