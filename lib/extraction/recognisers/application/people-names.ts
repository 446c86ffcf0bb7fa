import { matches, meets } from '../../matches'
import type { Address } from './addresses'

const title = '(?:(?:Dr|Prof(?:essor)?|Mrs?|Ms|Miss|Mx|Rev(?:erend)?)\\.? ?)'
const given = "(?:[A-Z][a-zà-ÿ]+(?:['-][A-Z][a-zà-ÿ]+)?|[A-Z]\\.(?: ?[A-Z]\\.)?)"
const family = "(?:(?:van|de|von|Mc|Mac|O'|Le|La) ?)?[A-Z][a-zà-ÿ]+(?:['-]?[A-Z]?[a-zà-ÿ]+)?"
const fullName = `(?:${title})?(${given}(?: [A-Z]\\.?)?(?: ${family}){1,2})`
const post =
  '(?:(?:programme|course|module|award|cohort|pathway|academic|admissions|lead|national|project|NASENCO|SENCO award|training)[- ](?:leaders?|directors?|leads?|tutors?|co-?ordinators?|managers?|administrators?|convenors?|contacts?)|tutor|enquiries|contact(?: name| person)?|convenor|director)'

/** Words of posts, offices and places that look like names. */
const notName =
  /\b(?:University|College|School|Institute|Department|Faculty|Team|Office|Admissions?|Students?|Programme|Course|Education|National|Award|SENC[Oo]|Special|Leader|Training|Centre|Center|Alliance|Hub|Trust|Us|Now|Here|Today|Postgraduate|International|Open|Please|The|Our|Your|For|And|Services?|Support|Development|Teaching|Learning|Academy|Council|Local|Authority|Head|Headteacher|Director|Manager|Administrator|Tutor|Enquir(?:y|ies)|Contact|Email|Phone|Tel|Telephone|Days?|Sessions?|Clinic|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Professional|Inclusion|Inclusive|Needs|Apply|Online|Campus|Library|Street|Road|House|Partnership|Consortium|Learn|Company|Ltd|Day|Evening|Fees|Entry|Level|Module|Unit|Personal|Named|Academic)\b/

/** Words that a name of a contact follows; their case does not matter, that of the name does. */
const openings = [
  new RegExp(`\\b${post}(?: is| are|:| -|,)? ?`, 'gi'),
  /\b(?:return|send|submit|forward|post|given?|addressed|hand)(?:ed)?\b[^.;@]{0,70}?\sto /gi,
  /\b(?:contact|e-?mail|call|ring|phone|telephone|speak to|talk to|write to|form from|forms? to|apply to|enquiries to|addressed to|return(?:ed)? to|ask for)(?: the \w+ (?:leader|director|lead),?)?:? ?/gi,
]
const nameHere = new RegExp(fullName, 'y')
const beforeAddress = new RegExp(
  `(?:^|[.;|•] |\\b(?:to|with|contact|from|is) )${fullName}(?:,[^.;|@]{0,80}|:|\\s-|\\s)\\s?\\(?(?:e-?mail:? )?(?=[A-Za-z0-9._%+'-]{1,60}@)`,
  'g',
)

function* printedNames(text: string): Generator<Address> {
  for (const opening of openings) {
    for (const found of matches(text, opening)) {
      nameHere.lastIndex = found.index + found[0].length
      const name = nameHere.exec(text)
      const value = name?.[1] ?? ''
      if (name) yield { value, start: name.index + name[0].length - value.length, end: name.index + name[0].length }
    }
  }
  for (const found of matches(text, beforeAddress)) {
    const value = found[1] ?? ''
    const start = found.index + found[0].indexOf(value)
    yield { value, start, end: start + value.length }
  }
}

/** People named as contacts: behind the name of a post, behind "contact", or before an e-mail address. The value is the name without title. */
export function* contactsIn(text: string): Generator<Address> {
  const seen = new Set<string>()
  for (const named of printedNames(text)) {
    if (meets(named.value, notName) || seen.has(named.value)) continue
    seen.add(named.value)
    yield named
  }
}
