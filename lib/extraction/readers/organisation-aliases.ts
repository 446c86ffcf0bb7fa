import { levelled } from '../same-value'

/** Distinct names compared with one another; hostile text may hold thousands. */
const most = 150
const legal = /\s+(?:ltd|limited|cic|llp|plc)$/
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\btsa\b/g, 'teaching school alliance'],
  [/\btsh\b/g, 'teaching school hub'],
  [/\bmet\b/g, 'metropolitan'],
  [/\bteaching schools\b/g, 'teaching school'],
]
const plain = (name: string): string => spelledOut.reduce((text, [pattern, words]) => text.replace(pattern, words), levelled(name).replace(legal, ''))
const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('')

/** Whether one name stands for the other: with its legal form behind it, its first words, with words left out in the middle, or by initials. */
function isShortOf(short: string, long: string, words: ReadonlyMap<string, readonly string[]>): boolean {
  const [few, many] = [words.get(short) ?? [], words.get(long) ?? []]
  if (few.join(' ') === many.join(' '))
    return legal.test(levelled(short)) ? !legal.test(levelled(long)) : levelled(short).length < levelled(long).length && !legal.test(levelled(long))
  if (few.length >= many.length) return false
  const end = few.at(-1)
  if (few.length === 1)
    return (few[0] ?? '').length >= 3 && (initials(many) === few[0] || initials(many.filter((word) => word !== 'of' && word !== 'and')) === few[0])
  const withoutMiddle = end === many.at(-1) && few.every((word, at) => at === few.length - 1 || word === many[at])
  const firstWords = few.every((word, at) => word === many[at]) && few.length >= 2
  const byInitials = end === many.at(-1) && initials(many.slice(0, -1)).startsWith(few[0] ?? ' ') && (few[0] ?? '').length >= 2 && few.length === 2
  return withoutMiddle || firstWords || byInitials
}

/**
 * For each name that is a short form of another name of the list, the full name; a legal form ("Ltd") is no part of a name that is printed without. Names of the same words in other letters share the form printed most.
 * @example aliasesOf(['Beacon Moor TSA', 'Beacon Moor Teaching School Alliance']).get('Beacon Moor TSA') // 'Beacon Moor Teaching School Alliance'
 */
export function aliasesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)].slice(0, most)
  const words = new Map(distinct.map((name) => [name, plain(name).split(' ')] as const))
  const full = new Map<string, string>()
  for (const name of distinct) {
    const longer = distinct.filter((other) => other !== name && isShortOf(name, other, words) && !isShortOf(other, name, words))
    const best = longer.toSorted((one, other) => other.length - one.length)[0]
    if (best) full.set(name, best)
  }
  for (const [name, best] of full) full.set(name, full.get(best) ?? best)
  for (const name of distinct) {
    const same = distinct.filter((other) => levelled(other) === levelled(name) && !full.has(other))
    const printed = same.find((other) => other !== other.toUpperCase())
    if (printed && printed !== name && !full.has(name)) full.set(name, printed)
  }
  return full
}
