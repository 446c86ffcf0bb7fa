import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { remembering } from '../../remembering'
import { anchors, bodies, inner, legalForm, outside } from '../../words/organisations'

export type ProviderType = NonNullable<FactValue<'provider'>['type']>

/** A name of an organisation as a text prints it; offsets within the text. */
export interface OrganisationName {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly anchor: (typeof anchors)[number][1]
  /** Whether its last word alone tells an organisation ("University", "Ltd"), or only what stands around it ("Learning"). */
  readonly certain: boolean
}
interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const token = /[\p{L}\d][\p{L}\d'.-]*(?<![.'-])|[,;:()|/&]/gu
const glued = /(?<=[a-z])(?=[A-Z][a-z])/
const capital = /^(?:\p{Lu}|\d)/u
/** Parts of a university, which end its name. */
const part = /^(?:School|Faculty|Institute|Centre|Academy|Department|Business|Press|Hospital|Student|Open)$/

/** The words of a text; words glued by a lost blank ("CoursesNorthshire") are parted where a small letter meets a capital. */
function tokensOf(text: string): readonly Token[] {
  return matches(text, token).flatMap((found) => {
    let at = found.index
    const parts = !glued.test(found[0]) || /^(?:Mc|Mac|De|Le|La|O')[A-Z]/.test(found[0]) ? [found[0]] : found[0].split(glued)
    return parts.map((word) => {
      const start = at
      at += word.length
      const owner = word.endsWith("'s") ? /^(.+)'s$/.exec(word)?.[1] : undefined
      return owner !== undefined && anchorOf(owner) ? { word: owner, start, end: at - 2 } : { word, start, end: at }
    })
  })
}

/** Words that together name nobody. */
const generic =
  /^(?:(?:Training|Teaching|Learning|Local|Regional|National|Schools?|SENCO|SEND?|Academy|Academies|Education|Multi-Academy|Multi|City|County|Borough|Town|Parish|Metropolitan|District|Public|Private|State|Independent|Further|Higher|Professional|Development|Child|Children|Staff|Workforce|Career|Language|Policy|Human|Social|Personal|Teacher|Leadership|Inclusive|Inclusion|Distance|E-learning|Online|Blended|Network|Virtual|Special|Support|Early|Years|Key|Adult|Lifelong|Student|Teacher|Initial|Master's|Masters|Limited|Resource|Library|Digital|Peer|Personal|Active|Action|Outdoor|Assessment|Quality|Content|Structure|Community|Group|Contact|Conference|Community|Medical|Health|Primary|Secondary|Nursery|Lead|Alliance|Curriculum|Research|Specialist|Wellbeing|Focus|Working|Steering|University|College|Foundation|Consortium|Partnership|Collaborative|Federation|Hubs?|Trust|Council|Institute|Centre|Services|Society|Company|Solutions) ?)+$/i

const isName = (word: string | undefined): word is string =>
  word !== undefined && capital.test(word) && !outside.has(word.toLowerCase()) && !/^\d+$/.test(word)
type Anchor = (typeof anchors)[number]
/** Each word is tried against every anchor once. */
const anchorOf = remembering(5000, (word): Anchor | undefined => (capital.test(word) ? anchors.find(([pattern]) => pattern.test(word)) : undefined))

/** First token of the name that ends at `last`: capital words, for groups of schools also small words between them. */
function leftOf(tokens: readonly Token[], last: number, loose: boolean): number {
  let first = last
  for (let at = last - 1; at >= Math.max(0, last - 8); at -= 1) {
    const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word]
    const sameRun = (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) <= 2
    if (!sameRun || (!loose && (tokens[at + 1]?.start ?? 0) === tokens[at]?.end && !/[-.']/.test(word))) break
    // "SENCO Training Consortium": words of the field may stand within a name, never begin it.
    if (isName(word) && !(at < last - 1 && anchorOf(word)?.[1] === 'university')) first = at
    else if (/^(?:SENCO|SEND?|Special|National|Local|Regional|Training|Schools?|Postgraduate)$/i.test(word) && isName(before) && loose) first = at
    else if (loose && inner.has(word) && isName(before) && isName(tokens[at + 1]?.word) && (anchorOf(before)?.[1] ?? 'firm') === 'firm')
      first = at - 1
    else break
  }
  return first
}

/** Last token of a place behind "University of". */
function placeEnd(tokens: readonly Token[], of: number): number {
  let at = of + 1
  const the = tokens[at]?.word.toLowerCase() === 'the'
  if (the) at += 1
  if (!isName(tokens[at]?.word)) return of - 1
  let end = at
  for (let next = at + 1; next < at + 5; next += 1) {
    const [word, after] = [tokens[next]?.word, tokens[next + 1]?.word]
    const gap = (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0)
    if (word === undefined || gap > 1) break
    if (tokens[next - 1]?.word.endsWith("'s") && !/^St/.test(tokens[next - 2]?.word ?? '')) break
    if (isName(word) && !anchorOf(word) && !part.test(word)) end = next
    else if (
      (the && word === 'of' && isName(after)) ||
      (/^(?:&|and)$/.test(word) && /^(?:St|Saint)$/.test(after ?? '') && /^(?:St|Saint)$/.test(tokens[at]?.word ?? ''))
    )
      continue
    else if (/^(?:upon|on|at)$/.test(word) && isName(after) && next === at + 1 && word !== 'at') continue
    else break
  }
  return end
}

/**
 * The names of organisations in a text: universities in either word order, colleges, alliances, hubs, consortia, trusts, councils, firms. Bodies of the
 * state and of the profession are none.
 *
 * @example organisationNames('taught by the University of Marl and Fen Learning Ltd').map(({ name }) => name) // ['University of Marl', 'Fen Learning Ltd']
 */
export function organisationNames(text: string): readonly OrganisationName[] {
  const tokens = tokensOf(text)
  const names: OrganisationName[] = []
  const add = (from: number, to: number, anchor: OrganisationName['anchor'], certain: boolean) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0]
    const possessive = anchor === 'university' && /^University of [^']+'s$/i.test(text.slice(start, end)) ? 2 : 0
    const name = text.slice(start, end - possessive)
    if (meets(name, bodies) || name.length > 90 || generic.test(name)) return
    const covered = names.findIndex((other) => start < other.end && other.start < end)
    if (covered >= 0 && (names[covered]?.end ?? 0) - (names[covered]?.start ?? 0) >= end - start) return
    if (covered >= 0) names.splice(covered, 1)
    names.push({ name, start, end: end - possessive, anchor, certain })
  }
  tokens.forEach(({ word }, at) => {
    const anchor = anchorOf(word)
    if (!anchor) return
    const kind = anchor[1]
    const next = tokens[at + 1]?.word
    if (kind === 'university' && next?.toLowerCase() === 'of') {
      const end = placeEnd(tokens, at + 1)
      const first =
        tokens[at - 1]?.word === ',' &&
        isName(tokens[at - 2]?.word) &&
        text[tokens[at - 1]?.start ?? 0] === ',' &&
        /^(?:City)$/.test(tokens[at - 2]?.word ?? '')
          ? at - 2
          : at
      if (end > at + 1) add(first, end, kind, true)
      return
    }
    const loose = kind !== 'university' && kind !== 'college' && kind !== 'firm'
    const first = leftOf(tokens, at, loose)
    let last = at
    if (kind === 'university' && (next === 'College' || next === 'London')) last = at + 1
    if (kind === 'university' && first === at && next === 'College' && isName(tokens[at + 2]?.word)) {
      add(at, at + 2, kind, true)
      return
    }
    if (kind === 'college' && next === 'of' && /^(?:Education|Further|Higher|Arts)$/.test(tokens[at + 2]?.word ?? '')) last = at + 2
    if (kind === 'college' && next === 'London') last = at + 1
    if (word === 'Alliance' && next === 'of' && /^(?:Teaching|Schools)$/.test(tokens[at + 2]?.word ?? ''))
      last = tokens[at + 3]?.word === 'Schools' ? at + 3 : at + 2
    if (
      /^(?:Institute|Academy|Centre)$/.test(word) &&
      next === 'of' &&
      /^(?:Education|Teaching|Learning|Leadership)$/.test(tokens[at + 2]?.word ?? '')
    )
      last = at + 2
    if (kind === 'firm' && legalForm.test(next ?? '')) last = at + 1
    if (first === at) return
    add(first, last, kind, kind !== 'firm' || legalForm.test(tokens[last]?.word ?? ''))
  })
  return names.toSorted((one, other) => one.start - other.start)
}

/** The contract's type of an organisation by the words of its name, where they tell one. */
export function typeOf(name: string): ProviderType | undefined {
  if (/\bUniversit|\bPolytechnic\b|\bUCL\b/i.test(name)) return 'university'
  if (/\bTeaching (?:School|Alliance)|\bTS[AH]\b|\bSCITT\b|\bSchools? Alliance\b|\bHub\b/i.test(name)) return 'teaching_school'
  if (/\b(?:Consortium|Partnership|Collaborative|Federation|Alliance)\b/i.test(name)) return 'consortium'
  if (/\bCouncil\b/i.test(name)) return 'local_authority'
  if (/\bTrust\b/i.test(name)) return undefined
  if (/\bCollege\b/i.test(name)) return 'university'
  return /\b(?:Ltd|Limited|CIC|LLP|plc|Learning|Training|Consultancy|Associates|Services|Solutions|Network|Group)\b/i.test(name)
    ? 'training_organisation'
    : undefined
}
