import type { DocumentKind } from '@/lib/domain/enumerations'
import { matches, meets } from './matches'
import { collapse } from './text/collapse'
import { endsOfMenu, withoutMenus } from './text/menus'
import type { Span } from './types'
import { certificateWords, nasencoSource, npqSencoSource, sencoField } from './words/awards'
import {
  articleHeadline,
  courseSigns,
  denials,
  lookAlikes,
  organisations,
  otherNpqs,
  ownOffer,
  ownVoice,
  providerLists,
  relatedLine,
  rivalHeadlines,
  sections,
  universities,
} from './words/document-kinds'

/** What a document is, with the words that decided it. */
export interface DecidedKind {
  readonly kind: DocumentKind
  readonly reason: string
  readonly evidence: readonly Span[]
}

const nasenco = new RegExp(`\\b(?:${nasencoSource})`, 'gi')
/** Under a headline of the field its certificate may stand on a line of its own, and "the National Award" is this one. */
const field = new RegExp(`\\b${sencoField}`, 'i')
const nasencoUnderField = new RegExp(
  `\\b(?:${nasencoSource}|${sencoField}\\s*\\n\\s*${certificateWords}|${certificateWords}\\s*\\n\\s*(?:in )?${sencoField}|the national award\\b(?! for| in| cer))`,
  'gi',
)
const npq = new RegExp(`\\b(?:${npqSencoSource})`, 'gi')
/** Words around a name of the award that offer it: what the course leads to, who runs it, how it is taught. */
const offersBefore =
  /\b(?:offer|run|deliver|provid|teach|train|leads? to|leading to|lead to|awarded|receive|result in|incorporat|carr(?:y|ies)|includ|apply(?:ing)? for|enrol|accepted onto|undertake|undertaking|complet(?:e|ion|ing)|study|join|accredited provider|approved provider|welcome to|about|recommended for|eligible for|confer)[a-z]{0,4}\b[^.!?\n]{0,60}$/i
const offersAfter =
  /^(?: ?\([^)\n]{1,30}\))?,? (?:(?:course|programme|training) )?(?:comprises|consists of|is made up of|costs|carries|lasts|takes place|runs (?:from|over|for|on|at)|begins|starts|is (?:taught|delivered|run|offered|worth|awarded|open to|aimed at|validated)|can be (?:taken|studied)|will (?:start|run|begin|be taught))\b|^[^.!?\n]{0,50}\b(?:is|are|will be|programme|course|training)\b[^.!?\n]{0,30}\b(?:offered|delivered|taught|run|runs|provided|designed|aimed|assessed|available|costs?|consists?|comprises?|starts?|begins?|open)\b/i
/** The page of a degree is ours only where the degree itself brings the award. */
const leadsTo =
  /\b(?:leads? to|leading to|award(?:ed|s)|receive|result(?:s|ing)? in|incorporat(?:es|ing)|includ(?:es|ing)|embedded|pathway|gain|achieve|exit with)\b[^.!?\n]{0,50}$/i
/** Sentences of law and of holders: they name the award without offering it. */
const ofOthers =
  /\b(?:within (?:three|3) years|by law|regulations?|statutory requirement|holds?|holder|already (?:has|have|completed)|has (?:completed|achieved|gained)|separately|elsewhere|another|other (?:universities|providers)|universit(?:y|ies) about)\b/i
/** A headline about those who take the award is not one of the award. */
const ofItsPeople = /^'?s?'? (?:students?|participants?|graduates?|alumni|holders?|candidates?)\b/i
/** "If you already hold the National Award", "What is happening to NASENCO?": heads over what becomes of it. */
const ofHolders =
  /^[^|]*\b(?:if you|already|holders?|hold(?:ing)?|have|having|got|after|beyond|from) (?:already )?(?:hold |have |gained |got )?(?:the |an? |your )?\||^what(?:'s| is| has| will)? (?:\w+ ){0,2}(?:happen\w*|becom\w+)\b/i
/** "Programme title: …" names the course wherever it stands. */
const titleBefore =
  /\b(?:(?:programme|course|award|qualification)[ ,]{1,2}(?:title|name)s?|title of (?:the )?(?:course|programme|award)|(?:final|named) award)\W{0,40}(?:PG ?Cert\w*|postgraduate certificate)?[\w ()-]{0,30}$/i
/** A line below the menus that holds little but a name of the award: a page title that navigation has pushed down, or the end of a trail of links. */
const pathBefore = /^(?:[\w ,&'()-]{1,40} ?[>»›/|] ?){2,8}(?:PG ?Cert\w*|postgraduate certificate)?[ :-]{0,3}(?:the )?$/i
const titleWords = /^(?:\W|\b(?:the|PG ?Cert\w*|postgraduate certificate|in|of|for|award|course|programme)\b){0,12}$/i
const menuLines = 60
/** No more is read to decide what a document is. */
export const longestRead = 400_000
const headlineLines = 14

const stop = /[.!?]\s|\n/g
function behindLastStop(text: string): string {
  const last = matches(text, stop).at(-1)
  return last ? text.slice(last.index + last[0].length) : text
}
function beforeFirstStop(text: string): string {
  const [first] = matches(text, stop)
  return first ? text.slice(0, first.index) : text
}

interface Named {
  readonly spans: readonly Span[]
  /** Of them in the first lines, where titles stand. */
  readonly inHeadlines: number
  readonly offers: number
  /** Where the first headline names it. */
  readonly first: number | null
  /** Whether any words say that the course leads to it. */
  readonly leads: boolean
}

function namesOf(plain: string, pattern: RegExp, headlinesEnd: number, isHeadline: (at: number) => boolean): Named {
  const spans: Span[] = []
  let [inHeadlines, offers, leads] = [0, 0, false]
  let first: number | null = null
  for (const found of matches(plain, pattern)) {
    const [start, end] = [found.index, found.index + found[0].length]
    if (spans.length < 200) spans.push({ start, end })
    const before = plain.slice(Math.max(0, start - 90), start)
    const titled = start < headlinesEnd && isHeadline(start) && !ofItsPeople.test(plain.slice(end, end + 24))
    const line = `${before.slice(before.lastIndexOf('\n') + 1)}|${plain.slice(end, end + 60).split('\n')[0] ?? ''}`
    if (titled && !meets(line, ofHolders)) {
      inHeadlines += 1
      first ??= start
    }
    if (start >= headlinesEnd && meets(before, titleBefore)) inHeadlines += 1
    const after = plain.slice(end, end + 110)
    const sentence = `${behindLastStop(before)}${found[0]}${beforeFirstStop(after)}`
    if (!meets(sentence, ofOthers) && (meets(before, offersBefore) || meets(after, offersAfter))) offers += 1
    leads ||= !meets(sentence, ofOthers) && meets(before, leadsTo)
    if (spans.length >= 200) break
  }
  return { spans, inHeadlines, offers, leads, first }
}

/** Whether a page has its title below a long menu: a line of its own that names the award, before any list of other courses. */
function titledBelow(plain: string, spans: readonly Span[]): boolean {
  const lines = Array.from(matches(plain.slice(0, 6000), /[^\n]*\S[^\n]*/g), (found) => ({ text: found[0], start: found.index })).slice(0, menuLines)
  const related = lines.findIndex(({ text }) => relatedLine.test(text.trim()))
  return lines.slice(0, related < 0 ? menuLines : related).some(({ text, start }) => {
    const named = spans.find((span) => start <= span.start && span.end <= start + text.length)
    if (!named || text.length > 160) return false
    const before = text.slice(0, named.start - start).trimStart()
    const after = text.slice(named.end - start)
    return titleWords.test(after) && (titleWords.test(before) || pathBefore.test(before)) && !/^[-*•]/.test(before)
  })
}

interface Headline extends Span {
  readonly text: string
}

/** The first printed lines that may hold a title: short, no sentence. */
function headlinesOf(plain: string): readonly Headline[] {
  const lines: Headline[] = []
  for (const found of matches(plain.slice(0, 6000), /[^\n]*\S[^\n]*/g)) {
    const text = found[0].trim()
    if (relatedLine.test(text)) break
    lines.push({ text: text.length <= 220 ? text : '', start: found.index, end: found.index + found[0].length })
    if (lines.length >= headlineLines) break
  }
  return lines.filter(({ text }) => text !== '' && !(text.length > 60 && /[.!?]["')]?$/.test(text)))
}

/** So many lines below a menu may hold the title. */
const firstTitles = 5

/** Whether a line is a title of its own: of ours, or of another course. */
const isTitle = ({ text }: Headline): boolean =>
  [nasenco, npq].some((pattern) => matches(text, pattern).length > 0) || rivalHeadlines.some(([, pattern]) => pattern.test(text))

/** Where the page itself begins. Where a title stands below a menu, the menu, which may list all courses of the house, says nothing. */
const beginningOf = (whole: string, plain: string): number =>
  endsOfMenu(whole).find((end) => headlinesOf(plain.slice(end)).slice(0, firstTitles).some(isTitle)) ?? 0

const count = (patterns: readonly RegExp[], plain: string): number => patterns.filter((pattern) => meets(plain, pattern)).length
const distinct = (pattern: RegExp, plain: string): number =>
  new Set(Array.from(matches(plain, pattern), ([found]) => collapse(found.toLowerCase()))).size

/**
 * Decides before anything is assembled what a document is, and says why: a look-alike yields no course. `plain` is the normalised text with one line
 * for each block. A page that names the award in a headline is taken for a course unless the signs of a look-alike are overwhelming, since losing a
 * provider's page costs more than looking into one page too many.
 *
 * @example documentKindOf('PGCert National SENCO Award\nEntry requirements: QTS\nFees: £2,200').kind // 'nasenco_course'
 */
export function documentKindOf(whole: string): DecidedKind {
  const plain = withoutMenus(whole.slice(0, longestRead))
  const begin = beginningOf(whole, plain)
  const headlines = headlinesOf(plain.slice(begin)).map((line) => ({ ...line, start: line.start + begin, end: line.end + begin }))
  const isHeadline = (at: number) => headlines.some(({ start, end }) => start <= at && at < end)
  const headlinesEnd = headlines.at(-1)?.end ?? 0
  const old = namesOf(plain, headlines.some(({ text }) => meets(text, field)) ? nasencoUnderField : nasenco, headlinesEnd, isHeadline)
  const successor = namesOf(plain, npq, headlinesEnd, isHeadline)
  const signs = count(courseSigns, plain)
  const decided = (kind: DocumentKind, reason: string, evidence: readonly Span[] = []): DecidedKind => ({
    kind,
    reason,
    evidence: evidence.slice(0, 3),
  })

  if (old.spans.length + successor.spans.length === 0)
    return decided(signs >= 5 ? 'other_course' : 'not_course', 'it names neither the National Award nor the NPQ for SENCOs')

  const isNpq = npqRather(plain, old, successor)
  const award = isNpq ? successor : old
  const course = isNpq ? ('npq_course' as const) : ('nasenco_course' as const)
  const inHeadline =
    award.inHeadlines > 0 ||
    (signs >= 7 &&
      titledBelow(
        plain,
        award.spans.filter(({ start }) => start >= begin),
      ))
  const voice = plain.match(ownVoice)?.length ?? 0

  const bySections = distinct(sections, plain)
  const own = plain.match(ownOffer)?.length ?? 0

  // A page that gives the particulars of its own course is one, whatever else stands on it.
  const particulars = bySections >= 3 || (bySections >= 1 && own >= 3)
  for (const { what, signs: patterns, needed, decisive, overHeadline, yieldsToSections } of lookAlikes) {
    if (yieldsToSections && (bySections > 0 || own > 2)) continue
    if (particulars || (!overHeadline && ((inHeadline && signs >= 6) || own > 1 || bySections > 1)) || (decisive && !decisive.test(plain))) continue
    if (count(patterns, plain) >= needed) return decided('not_course', `it has the signs of ${what}`, award.spans)
  }
  if (providerLists.test(plain) && distinct(universities, plain) >= 5 && own <= 1)
    return decided('not_course', 'it lists providers and speaks for none', award.spans)
  if (providerLists.test(plain) && bySections === 0 && own <= 1 && distinct(organisations, plain) >= 4 && distinct(/£ ?\d[\d,]*/g, plain) >= 3)
    return decided('not_course', 'it lists providers with their prices and speaks for none', award.spans)
  if (isNpq && !inHeadline && distinct(otherNpqs, plain) >= 3)
    return decided('other_course', 'it tells of several NPQs, the one for SENCOs among them', award.spans)

  if (own === 0 && voice <= 4 && bySections === 0 && headlines.slice(0, 3).some(({ text }) => articleHeadline.test(text)))
    return decided('not_course', 'it explains the award and offers none', award.spans)

  const rival = headlines.flatMap(({ text }) => rivalHeadlines.filter(([, pattern]) => pattern.test(text)))[0]
  const denied = denials.some((pattern) => meets(plain, pattern))
  if (!inHeadline && rival && (denied || award.offers === 0 || award.spans.length <= 2 || !award.leads))
    return decided('other_course', `its headline is that of ${rival[0]}, which does not lead to the award`, award.spans)
  if (!inHeadline && denied && award.offers <= 1) return decided('other_course', 'it says that the award is not its own', award.spans)

  if (inHeadline && signs >= 2) return decided(course, 'a headline names the award, and the page tells of a course', award.spans)
  const prominent = award.offers > 0 || award.spans.length >= 3
  const rich = signs >= 8 && !denied && ((voice >= 3 && (bySections >= 2 || own >= 2)) || bySections >= 4)
  if ((signs >= 3 && prominent && voice >= 2) || rich) return decided(course, 'the page offers the award and tells of a course', award.spans)
  return signs >= 5
    ? decided('other_course', 'it tells of a course but does not offer the award', award.spans)
    : decided('not_course', 'it names the award but tells of no course', award.spans)
}

/** Whether a page that may name both awards is about the NPQ: by its headlines, then by how often each is named and offered. */
function npqRather(plain: string, old: Named, successor: Named): boolean {
  if (successor.spans.length === 0) return false
  if (old.spans.length === 0) return true
  if (successor.inHeadlines > 0 !== old.inHeadlines > 0) return successor.inHeadlines > 0
  // Where both stand in headlines, the first is the title.
  if (successor.first !== null && old.first !== null && successor.first < old.first) return true
  const weight = (named: Named) => named.spans.length + 2 * named.offers
  if (weight(successor) !== weight(old)) return weight(successor) > weight(old)
  return (successor.spans[0]?.start ?? plain.length) < (old.spans[0]?.start ?? plain.length)
}
