import type { Address } from './addresses'

const title = '(?:(?:Dr|Prof(?:essor)?|Mrs?|Ms|Miss|Mx|Rev(?:erend)?)\\.? ?)'
const given = "(?:[A-Z][a-zà-ÿ]+(?:['-][A-Z][a-zà-ÿ]+)?|[A-Z]\\.(?: ?[A-Z]\\.)?)"
const family = "(?:(?:van|de|von|Mc|Mac|O'|Le|La) ?)?[A-Z][a-zà-ÿ]+(?:['-]?[A-Z]?[a-zà-ÿ]+)?"
const fullName = `(?:${title})?(${given}(?: [A-Z]\\.?)?(?: ${family}){1,2})`
const post =
  '(?:(?:programme|course|module|award|cohort|pathway|academic|admissions|lead|national|project|NASENCO|SENCO award|training)[- ](?:leader|director|lead|tutor|co-?ordinator|manager|administrator|convenor|contact)|course leader|programme leader|tutor|enquiries|contact(?: name| person)?|convenor|director)'

/** Words of posts, offices and places that look like names. */
const notName =
  /\b(?:University|College|School|Institute|Department|Faculty|Team|Office|Admissions?|Students?|Programme|Course|Education|National|Award|SENC[Oo]|Special|Leader|Training|Centre|Center|Alliance|Hub|Trust|Us|Now|Here|Today|Postgraduate|International|Open|Please|The|Our|Your|For|And|Services?|Support|Development|Teaching|Learning|Academy|Council|Local|Authority|Head|Headteacher|Director|Manager|Enquir(?:y|ies)|Contact|Email|Phone|Tel|Telephone|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Professional|Inclusion|Inclusive|Needs|Apply|Online|Campus|Library|Street|Road|House|Partnership|Consortium|Learn|Company|Ltd|Day|Evening|Fees|Entry|Level|Module|Unit)\b/

const patterns = [
  new RegExp(`\\b${post}s?(?: is| are|:| -|,)? ?${fullName}`, 'gi'),
  new RegExp(
    `\\b(?:contact|e-?mail|call|ring|phone|telephone|speak to|talk to|write to|form from|forms? to|apply to|enquiries to|addressed to|return(?:ed)? to)(?: the \\w+ (?:leader|director|lead),?)?:? ${fullName}`,
    'gi',
  ),
  new RegExp(`(?:^|[.;|•] )${fullName}(?:,[^.;|@]{0,80}|:|\\s-|\\s)\\s?(?=[A-Za-z0-9._%+'-]{1,60}@)`, 'g'),
]
/** The case of names is read apart from that of the words around them. */
const isName = new RegExp(`^${fullName}$`)

/** People named as contacts: behind the name of a post, behind "contact", or before an e-mail address. The value is the name without title. */
export function* contactsIn(text: string): Generator<Address> {
  const seen = new Set<string>()
  for (const pattern of patterns) {
    for (const found of text.matchAll(pattern)) {
      const printed = found[1] ?? ''
      const words = printed.split(' ')
      // Without case, a pattern runs on over small words behind the name: the longest beginning that is a name counts.
      const name = words.map((_, at) => words.slice(0, words.length - at).join(' ')).find((part) => isName.test(part))
      if (!name || notName.test(name) || seen.has(name)) continue
      seen.add(name)
      const start = found.index + found[0].lastIndexOf(printed)
      yield { value: name, start, end: start + name.length }
    }
  }
}
