import { matches, meets } from '../matches'
import { authorityNames, formerAuthorities } from '../words/authorities'

const canonical = new Map<string, string>()
for (const [name, others] of Object.entries(authorityNames)) for (const printed of [name, ...others]) canonical.set(plain(printed), name)
for (const name of Object.keys(formerAuthorities)) canonical.set(plain(name), name)

function plain(words: string): string {
  return words.toLowerCase().replace(/&/g, ' and ').replace(/[-.,]/g, ' ').replace(/\s+/g, ' ').trim()
}
const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ and /g, ' (?:and|&) ')
    .replace(/ & /g, ' ?& ?')
    .replace(/, /g, ',? ')
    .replace(/[ -]/g, '[ -]')

const printed = [...Object.entries(authorityNames).flatMap(([name, others]) => [name, ...others]), ...Object.keys(formerAuthorities)]
const pattern = new RegExp(
  `(?<![A-Za-z])(?:${printed
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![A-Za-z])`,
  'g',
)
/** The name belongs to something else: a university, a school, a street, a larger county. */
const partBefore =
  /(?:\b(?:University of|College of|Greater|West|East|North|South|Central|New|Royal|Lord|St|Cardinal|Bishop|Archbishop|Diocese of)|[A-Z][a-z]+')\s$/
const partAfter =
  /^(?:'s)?\s(?:(?:[A-Z][\w']+\s){0,3}(?:University|College|School|Academy|Campus|Road|Street|Lane|Avenue|Centre|Hotel|Hall|House|Park|Library|Met(?:ropolitan)?\b(?! Borough| District)|Alliance|SCITT|Trust|Teaching|Hub)|Kings)\b/

/** An education authority that a text names, under its present name; offsets within the text. */
export interface NamedAuthority {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Every education authority, present or abolished, that a text names as such: not one that is part of the name of a university, school or street.
 * @example authorities('Bath & NE Somerset and Bristol').map(({ name }) => name) // ['Bath and North East Somerset', 'City of Bristol']
 */
export function authorities(text: string): readonly NamedAuthority[] {
  const found: NamedAuthority[] = []
  for (const match of matches(text, pattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const name = canonical.get(plain(match[0]))
    if (name && !meets(text.slice(Math.max(0, start - 20), start), partBefore) && !partAfter.test(text.slice(end, end + 60)))
      found.push({ name, start, end })
  }
  return found
}
