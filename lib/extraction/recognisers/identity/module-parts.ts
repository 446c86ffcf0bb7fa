import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, meets } from '../../matches'
import { numberOf } from '../../readers/numbers'
import { collapse } from '../../text/collapse'
import type { Finding, Span } from '../../types'
import { certificateWords, sencoWord } from '../../words/awards'

/** Numbers and letters of modules. */
export const ordinal = '(?:[1-6]|one|two|three|four|[A-D]|I{1,3}|IV)'
/** Credits at the end of a line of their own or behind a title. */
export const creditsBehind =
  /[\s,;:([-]{0,4}\(?\[?(\d{2})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? )?(?:credits?|credit points|cr|CATS?)\b[^)\]]{0,30}[)\]]?\s*\.?$/i
export const creditsAlone = /^\(?(\d{2}) (?:M[- ]?level |level 7 |masters?(?:[- ]level)? )?credits?\)?\.?$/i
const bareCredits = /\s\((\d{2})\)$/
export const code = /^\(?([A-Z]{2,6}[ -]?\d{3,5}[A-Z]?|\d[A-Z]{1,3}\d{3,4})\)?[\s:,-]*(?=\S)/
const codeBehind = /[\s,(-]+\(?([A-Z]{2,6}[ -]?\d{3,5}[A-Z]?|\d[A-Z]{1,3}\d{3,4})\)?$/
const noModule =
  /^credits?\b|\b(?:already|completed)\b|\bcode:|\b(?:modules?|words|report of|presentation|minutes?|APL|RPL|transfer|up to|max|prior|statement|optional|dissertation|assignments?|portfolio of|essays?|days?|sessions?|per|each|fees?|£|awards?\b(?! )|apply|download|may change|reviewed|subject to|viability|choose|currently|available|prerequisite|credits? at|study hours|weeks?|students?|participants?|you|we|please|click|assessed|assessment (?:is|by)|handbook|total|summar(?:y|ies)|pass mark|tutor|workshop|of the course|PG ?Cert|certificate|postgraduate|national award|NASENCO|masters?|MA|entry requirements?|level 7$|introduction to the programme)\b/i
const section =
  /^(?:(?:learning|teaching|assessment) and (?:teaching|learning|assessment|support)|teaching(?:,| &).*|how you.*|careers?.*|.*overview|key facts|fees.*|course .*|programme .*)$/i
const sentenceLike =
  /\b(?:is|are|was|were|will|can|must|should|have|has|provides?|includes?|explores?|focus(?:es)?|enables?|gives?|aims?|takes?|consists?|examines?|looks?|covers?|opens|deals)\b/i

/** "PGC NASENCO: Leading Practice": the award before the colon is none of the module's title. */
const awardBefore = new RegExp(`^(?:${certificateWords}|NA${sencoWord}|${sencoWord})[^:]{0,30}: (?=[A-Z])`, 'i')

export const trimTitle = (words: string): string => collapse(words.replace(/^[\s:.,"'()-]+|[\s:.,;"'(\u2013-]+$/g, ''))
/** Whether words may be the title of a module: short, in title words, no sentence, nothing that speaks of assessment, fees or the award. */
export const isTitle = (title: string): boolean =>
  title.length >= 8 &&
  title.length <= 130 &&
  /^["']?(?:[A-Z]|\d+ )/.test(title) &&
  /\s|-/.test(title) &&
  !noModule.test(title.replace(/\s*\([^)]*\)/g, '')) &&
  !meets(title, section) &&
  !meets(title, sentenceLike) &&
  !/[.!?]\s/.test(title)

export interface Parts {
  readonly title: string
  readonly code?: string
  readonly creditPoints?: number
}
/** Title, code and credits of a line such as "EDU7114 Leading Provision (30 credits)". */
export function partsOf(line: string): Parts {
  let text = line
    .trim()
    .replace(
      /(?<=\w)\s*\((?=[^)]*\b(?:words?|essay|portfolio|report|assessment|assignment)\b)(?:[^)]*?(?=,? ?\d{2} credits)[, ]*)?(?:([^)]*credits[^)]*)|[^)]*)\)?$/i,
      ' ($1)',
    )
    .replace(/\s*\((?:undefined)?\)$/, '')
  text = text.replace(awardBefore, '').replace(/(\((\d\d)[- ](?:[\w-]+ ){0,2}credits?\))\s*[:,-] .*$/i, '$1')
  text = text.replace(/"? ?\((?:January|February|March|April|May|June|July|August|September|October|November|December) ?(?:-|to) ?[A-Z][a-z]+\)$/, '')
  const credits = firstMatch(text, creditsBehind) ?? firstMatch(text, bareCredits)
  if (credits) text = text.slice(0, credits.index)
  const before = firstMatch(text, code)
  if (before) text = text.slice(before[0].length)
  const behind = before ? null : firstMatch(text, codeBehind)
  if (behind) text = text.slice(0, behind.index)
  const printed = before?.[1] ?? behind?.[1]
  const points = numberOf(credits?.[1] ?? '')
  return { title: trimTitle(text), ...(printed && { code: printed }), ...(points !== null && points <= 60 && { creditPoints: points }) }
}

/** A finding of a module. */
export const moduleFinding = (value: FactValue<'module'>, at: Span | readonly Span[]): Finding<'module'> => ({
  kind: 'module',
  value: { ...value },
  at,
})
