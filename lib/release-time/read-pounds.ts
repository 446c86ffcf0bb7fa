/** A typed amount of money. */
export type TypedMoney = { readonly pence: number | null } | { readonly problem: string }

const most = 10_000_00

/**
 * Reads pounds as people type them: "218", "£218.50", "1,200". Empty is no amount. At most £10,000.
 *
 * @example readPounds('£218.50') // { pence: 21850 }
 */
export function readPounds(text: string): TypedMoney {
  const typed = text.replace(/[\s£]/g, '')
  if (typed === '') return { pence: null }
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(typed)
  if (!match) return { problem: 'Write pounds in figures, such as 218 or 218.50.' }
  const pence = Number((match[1] ?? '').replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return pence > most ? { problem: 'Write at most £10,000.' } : { pence }
}

/** Reads a number of people from `least` to 500. */
export function readCount(text: string, least: 0 | 1): { readonly count: number } | { readonly problem: string } {
  const typed = text.trim()
  const count = typed === '' ? least : Number(typed)
  const valid = /^\d*$/.test(typed) && count >= least && count <= 500
  return valid ? { count } : { problem: `Write a whole number from ${least} to 500.` }
}
