import { firstMatch, matches, meets } from '../../matches'
import { spanIn } from '../../quote'
import { authorities } from '../../readers/authorities'
import type { Finding, ReadDocument, Recogniser, Sentence, Span } from '../../types'
import { emailsIn, urlsIn } from './addresses'
import { contactsIn } from './people-names'

const capital = "[A-Z][\\w'&.-]+"
const organisation = new RegExp(
  `\\b((?:University (?:College )?of (?:the )?(?:St |${capital} )?${capital}(?: (?:and )?${capital}){0,2})|(?:${capital} (?:of |and |& )?){1,5}(?:University(?: College)?|College|Council|Trust|Alliance|Hub|Consortium|Partnership|TSA|TSH))\\b`,
  'g',
)
const leadingWords = /^(?:(?:The|Contact|Apply|Please|Email|For|In|To|From|At|Our|If|And) )+/
const trailingWords =
  / (?:SEND?C[Oo]\w*|Award|NASENCO|National|Programme|Course|PG ?Cert\w*|Website|Leader|Team|Admissions|(?:School|Faculty|Institute)(?! (?:Alliance|Hub|Trust)))\b.*$/
const fromArea =
  /\b(?:if you (?:are (?:an )?(?:applicants?|applying|based|employed|working|teaching|a SENCO|in post)|work|teach|live)|applicants? (?:in|from|working|based)|(?:schools|SENCOs|teachers|those|colleagues) (?:in|from|working|based)|^in\b|\bapplying (?:in|from))/i
const applyTo =
  /\b(?:contact|apply (?:to|through|via|with|directly to)|application form from|forms? from|e-?mail|write to|please use|application forms?|applications? (?:to|through))\b/i
const listOfAreas = /^[A-Z][^.;@]{2,140}:$/

/** Name of the organisation to which one applies; the last one named after "to", "through" or "contact". */
function organisationIn(text: string): string | null {
  const names = matches(text, organisation)
    .map((found) => (found[1] ?? '').replace(leadingWords, '').replace(trailingWords, '').trim())
    .filter((name) => name.split(' ').length > 1)
  return names.at(-1) ?? null
}

interface Route {
  readonly provider: string
  readonly areas: readonly string[]
  readonly spans: readonly Span[]
  readonly near: readonly Sentence[]
}

function routeIn(sentence: Sentence, document: ReadDocument): Route | null {
  const { text } = sentence
  const after = document.sentences.slice(sentence.index + 1, sentence.index + 4)
  const named = authorities(text)
  if (named.length === 0) return null
  const areas = [...new Set(named.map(({ name }) => name))]
  const whole = spanIn(sentence, 0, text.length)
  if (meets(text, fromArea) && meets(text, applyTo)) {
    const from = firstMatch(text, applyTo)?.index ?? 0
    const provider = organisationIn(text.slice(from))
    const said = named.filter(({ start }) => start < from)
    return provider && said.length > 0
      ? { provider, areas: [...new Set(said.map(({ name }) => name))], spans: [whole], near: [sentence, ...after.slice(0, 1)] }
      : null
  }
  // "Leicester, Rutland:" with a name, a university and an address below.
  const label = /^([A-Z][^.;@:]{2,140}):/.exec(text)?.[1]
  if (!label || !(listOfAreas.test(text) || authorities(label).length > 0)) return null
  const rest = text.slice(label.length + 1)
  const block = rest.trim() === '' ? after : [sentence, ...after]
  const close = block.slice(0, 3).filter((other, at) => at === 0 || !/:$/.test(other.text))
  const holder = [rest, ...close.map((other) => (other === sentence ? '' : other.text))].join(' ')
  const provider = organisationIn(holder)
  const reachable = close.some((other) => [...emailsIn(other.text)].length > 0)
  const only =
    label
      .replace(/\b(?:and|City|Council|LA|local authority)\b|[,&/]/gi, ' ')
      .trim()
      .split(/\s+/).length <=
    areas.join(' ').split(/\s+/).length + 2
  return provider && reachable && only
    ? { provider, areas, spans: [{ start: sentence.start, end: close[0]?.end ?? sentence.end }], near: close }
    : null
}

function find(sentence: Sentence, document: ReadDocument): readonly Finding<'application_route'>[] {
  const route = routeIn(sentence, document)
  if (!route) return []
  const [email] = route.near.flatMap(({ text }) => [...emailsIn(text)])
  const [url] = route.near.flatMap(({ start, end }) => [...urlsIn(document.text.slice(start, end))])
  const [person] = route.near.flatMap(({ text }) => [...contactsIn(text)])
  const name =
    person?.value ??
    (email &&
      /(?:^|[.:] )((?:Dr |Mrs? |Ms |Prof )?[A-Z][a-z]+ [A-Z][a-z'-]+), /
        .exec(route.near.map(({ text }) => text).join(' '))?.[1]
        ?.replace(/^(?:Dr|Mrs?|Ms|Prof) /, ''))
  return [
    {
      kind: 'application_route',
      value: {
        provider: route.provider,
        areas: [...route.areas],
        ...(email && { email: email.value }),
        ...(!email && url && { url: url.value }),
        ...(name && { person: name }),
      },
      at: route.spans,
    },
  ]
}

/** To whom applicants of certain areas apply, where a course has several doors. */
export const applicationRoutes: Recogniser = {
  name: 'application-routes',
  kinds: ['application_route'],
  cues: ['apply', 'applicant', 'applicants', 'applying', 'contact', 'application', 'university', 'council', 'email', 'applications'],
  contextCues: ['apply', 'applying', 'contact', 'applications'],
  find,
}
