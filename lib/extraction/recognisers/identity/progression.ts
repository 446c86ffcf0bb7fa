import { firstMatch, matches, meets } from '../../matches'
import { quoteAround } from '../../quote'
import { numberOf } from '../../readers/numbers'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { creditsSource } from './credit-words'

const degree =
  "(?:MA|M\\.A\\.|M\\.?Ed\\.?|MSc|M\\.Sc\\.?|MBA|MTeach|MRes|EdD|Ed\\.D\\.?|PhD|PG ?Dip(?:loma)?|Postgraduate Diploma|Master of (?:Arts|Education|Science)|Masters?(?: (?:degree|qualification|programme|award))?|Master's(?: (?:degree|qualification|programme|award))?|Doctorate(?: (?:of|in) Education)?|Professional Doctorate)"
const titleWord = "(?:[A-Z][\\w'-]*|\\([A-Z][^()]{1,60}\\)|&)"
const stop =
  '(?!(?:The|This|You|We|It|They|If|At|Credits?|Students?|Your|Our|Apply|Please|Contact|For|In|Level|Programme|Course|Award|How|What|Where|On|PG|PGCert|NASENCO|National|University|Fees|Entry|Two|Three|One)\\b)'
/** A degree with its title: "MA Education (Inclusion)", "MA in Leading Learning", "Masters in Education". */
const titled = new RegExp(
  `\\b(${degree})((?: \\((?:Ed|Education|Hons)\\))?(?: (?:in|of|degree in)|:|,| -)? ?(?:${stop}${titleWord}(?:(?: (?:and|of|in|for|the)|,| &|:)? ${stop}${titleWord}){0,8})?)(?!\\w)`,
  'g',
)
const leads =
  /\b(?:progress(?:es|ing|ion)?|go(?:ne)? (?:straight )?on|going on|carr(?:y|ies) (?:straight )?on|continu\w+|top(?:ping|ped)?[- ]?up|stay(?:s)? on|proceed|toward(?:s)?|transfer(?:red)?|carr(?:y|ied) (?:forward|over)|carry (?:your|their|the|these|all) [^.;,]{0,30}\b(?:on|over|forward)\b|take (?:them |these |it )?on to|count(?:s|ed)?|used?|using|leads? (?:on )?to|next step|step|stepping stone|join|enter|complete (?:a|an|the|their|your|our|its)|full|build (?:up|on)|work towards|put towards|contribut\w+|convert|further study|into|onto|against|lead on|extend\w*|make it|pathway to|exempt\w* from|second stage|year two|study (?:for|to)|accumulat\w+|gateway|route to|upgrade|added to|access to|recognis(?:ed|e) for|credited)\b/i
const creditsFirst = /\b(?:credits?|award|certificate|PG ?Cert|course|programme|modules?|it|this|which|these|points)\b/i
const heading =
  /\b(?:progression|where (?:next|could it)|what next|next steps?|further study|after(?:wards)?|and afterwards|career|what can .{0,40}lead to|future|leads? to|further opportunities)\b/i
/** A degree that one must have, that somebody has, or that is a course beside ours. */
const notAhead =
  /\b(?:hold(?:s|ing)?|have|has|with|gained|completed|obtained|need|require[sd]?|first|honours|previous|existing|already|recognised|relevant|equivalent|studying|students?|graduates? of|teach(?:es)? on|led|leads|lecturer|tutor|professor|fees? for|loans?|only for|unlike|such as|her|his|their own|own|also|or) (?:an? |the |our |for |on |full |taught |relevant )*$/i
const entry =
  /\b(?:entry requirements?|applicants?|must (?:have|hold)|admission|qualifications? (?:needed|required)|not (?:itself )?(?:an?|the)|scholarship|IELTS|loan|fees?|per cent|£|testimonial|classification|marks|staff|tutors? (?:hold|have))\b/i
const generic = /^(?:Masters?|Master's|MA|MEd|MSc|M\.A\.)(?: (?:degree|qualification|programme|award))?$/i

interface Degree {
  readonly index: number
  readonly end: number
  readonly degree: string
  readonly subject: string
}

/** "Our Education MA", "Inclusion and Special Education MA": the title before the degree. */
const reversed =
  /\b((?:[A-Z][\w'-]+(?:,? (?:and|of|in|for|&))? ){1,6})(MA|MEd|MSc|MRes|EdD|PGDip)\b(?! (?:in|Education|[A-Z][a-z]+ (?:Education|and))\b)/g
const notInTitle =
  /^(?:(?:The|Our|Your|A|An|This|Full|Related|Then|Towards|To|Into|With|Or|And|You|Masters?|PG|PGCert|National|Award|SENCO|NASENCO|University|Relevant|Education and|Students?|Postgraduate|Certificate|Two|Three|One) )+/

/** The degrees that a text names; one in brackets behind "a full Masters degree" is a degree of its own. */
function degreesIn(text: string): readonly Degree[] {
  const turned = matches(text, reversed).flatMap((found) => {
    const words = (found[1] ?? '').replace(notInTitle, '')
    const end = found.index + found[0].length
    return words.trim() === '' ? [] : [{ index: end - words.length - (found[2] ?? '').length, end, degree: `${words}${found[2] ?? ''}`, subject: '' }]
  })
  const straight = matches(text, titled).flatMap((found) => {
    const [degree, subject] = [found[1] ?? '', found[2] ?? '']
    const whole = {
      index: found.index,
      end: found.index + found[0].length,
      degree,
      subject: /^master/i.test(degree) && subject.startsWith(':') ? '' : subject,
    }
    if (!(/^master'?s?'?(?: \w+)?$/i.test(degree) && /^ ?\(/.test(subject))) return [whole]
    const from = found.index + degree.length
    const inner = matches(subject, titled).map((other) => ({
      index: from + other.index,
      end: from + other.index + other[0].length,
      degree: other[1] ?? '',
      subject: (other[2] ?? '').replace(/\).*$/, ''),
    }))
    return [{ ...whole, end: from, subject: '' }, ...inner]
  })
  const plain = straight.filter((one) => !turned.some((other) => one.index < other.end && other.index < one.end))
  return [...plain, ...turned].toSorted((one, other) => one.index - other.index)
}

/** A title as printed, without the words that only say what a degree is. */
const clean = (found: Degree): string =>
  `${found.degree}${found.subject}`
    .replace(/[\s,:;&-]+$/, '')
    .replace(/ (?:and|of|in|for|with|the|degree in)$/i, '')
    .replace(/\s+/g, ' ')
    .trim()

function findIn(sentence: Sentence): readonly AnyFinding[] {
  const { text, headings } = sentence
  const context = meets(headings[0] ?? '', heading) || meets(sentence.label ?? '', heading)
  const leadsAt = firstMatch(text, leads)?.index ?? -1
  if ((leadsAt < 0 && !context) || text.includes('?')) return []
  const points = numberOf(new RegExp(creditsSource, 'i').exec(text)?.[1] ?? '')
  const findings: AnyFinding[] = []
  let last = -1
  for (const found of degreesIn(text)) {
    const before = text.slice(0, found.index)
    const continued =
      last >= 0 &&
      /^(?: \(\d{2,3} credits?\))?,?\s*(?:and|or|and\/or|\/|,)\s*(?:then )?(?:to )?(?:an? |the |our |its |a full )?$/i.test(
        text.slice(last, found.index),
      )
    const near = before.slice(-110)
    const aimed = meets(near, leads) || (context && before.length < 90)
    const later = !aimed && /^[^.;]{0,60}\b(?:can follow|may follow|next|afterwards|is the next step|later)\b/i.test(text.slice(found.end))
    if (!continued && !aimed && !later) continue
    if (!continued && meets(before, notAhead) && !/\b(?:towards|to|into|onto|against|with) (?:an? |the |our |full )*$/i.test(before)) continue
    if (/\bscholarship|\bfees?\b|\bloans?\b/i.test(text) && !meets(near, creditsFirst)) continue
    if (meets(near.slice(-50), entry) && !meets(near, creditsFirst)) continue
    if (/^ ?(?:level|-level|credits?|modules?|assignments?|students?|work|study skills|loan)/i.test(text.slice(found.end))) continue
    if (/^masters?'?$/i.test(found.degree) && /^[- ]?(?:level|credit|degree level)/i.test(text.slice(found.index + found.degree.length))) continue
    last = found.end
    const title = clean(found)
    const isGeneric = generic.test(title)
    const to = isGeneric && /^master/i.test(title) ? 'Masters degree' : title
    const example = /\b(?:e\.?g\.?,?|for example,?|such as|for instance,?) (?:an? |the |our )?$/i.test(before)
    const inBracket = /\((?:e\.?g\.?,?|for example,?|such as) $/i.test(before)
    const value = { to, ...(points !== null && points >= 40 && points <= 120 && { creditPoints: points }) }
    findings.push({
      kind: 'progression',
      value,
      at: quoteAround(sentence, found.index, found.end),
      strength: isGeneric ? 0 : 2,
      ...((example || inBracket) && { qualifier: 'example' as const }),
    })
  }
  return findings
}

/** What one may go on to with the credits: a Masters degree, a diploma, a doctorate, under the name that the page prints. */
export const progression: Recogniser = {
  name: 'progression',
  kinds: ['progression'],
  cues: [
    'ma',
    'm',
    'med',
    'msc',
    'mba',
    'mteach',
    'mres',
    'edd',
    'ed',
    'phd',
    'pgdip',
    'pg',
    'diploma',
    'master',
    'masters',
    "master's",
    "masters'",
    'doctorate',
  ],
  find: (sentence) => findIn(sentence),
}
