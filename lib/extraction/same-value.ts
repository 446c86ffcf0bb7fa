import { remembering } from './remembering'

function level(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/&/g, ' and ')
    .replace(/['’‘]/g, '')
    .replace(/\bco[- ]?ordinat/g, 'coordinat')
    .replace(/[^\p{L}\p{N}@.+]+/gu, ' ')
    .replace(/\.(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\b(?:post ?graduate certificate|pg ?cert(?:ificate)?|pgc)\b/g, 'pgcert')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
  const university = /^university of (.+)$/.exec(plain)
  return university ? `${university[1]} university` : plain
}

/**
 * A text as equality sees it (contract, section 6): NFKC, without case, punctuation, runs of white space or a leading "the"; `&` = and; co-ordination =
 * coordination; University of X = X University; the spellings of the postgraduate certificate alike; web addresses without scheme and `www.`.
 *
 * @example levelled('The University of Larchmere') // 'larchmere university'
 */
export const levelled: (text: string) => string = remembering(2000, level)

/** Whether two values are equal: numbers as numbers, lists as sets, a missing key as null, text as `levelled` sees it (contract, section 6). */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return (one ?? null) === (other ?? null)
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item) => other.some((peer) => sameValue(item, peer)))
    )
  }
  if (typeof one === 'object' && typeof other === 'object') {
    const [left, right] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))]
    return [...new Set([...left.keys(), ...right.keys()])].every((key) => sameValue(left.get(key), right.get(key)))
  }
  if (typeof one === 'string' && typeof other === 'string') return levelled(one) === levelled(other)
  return one === other
}
