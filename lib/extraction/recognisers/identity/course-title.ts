import { firstMatch, matches } from '../../matches'
import { spanIn } from '../../quote'
import { label } from '../../readers/labels'
import { collapse } from '../../text/collapse'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { awardNameCues, certificateWords, nasencoSource, npqSencoSource, sencoField } from '../../words/awards'
import { matchUnder } from './labelled'

const nasencoName = new RegExp(`\\b(?:the )?(?:${nasencoSource})(?: ?\\([^()]{2,24}\\))?`, 'gi')
const npqName = new RegExp(`\\b(?:the )?(?:${npqSencoSource})(?: ?\\([^()]{2,24}\\))?`, 'gi')
/** A heading that is nothing but the field, with or without a certificate: "Special Educational Needs Coordination PGCert". */
const fieldAlone = new RegExp(`^(?:${certificateWords}[ :,-]{1,3})?(?:in )?${sencoField}(?:[ ,:(-]{1,3}${certificateWords}\\)?)?$`, 'i')
/** "SENCO" alone is a role or a link. */
const roleAlone = /^SEN(?:D|\/D)?[- ]?COs?$/i
const titleLabel = label(
  '(?:course|programme|program|award|qualification|full)? ?(?:title|name)(?: of (?:the )?(?:course|programme|award|qualification))?|name of (?:final )?award|(?:final |named )?award(?:\\(s\\))?(?:,? and |/|,? & )(?:programme |course )?title',
)
const divider = /\s+(?:[|>»›•/]+|::?|[-])\s+|\s*[|»›]\s*|\s{3,}|(?<=^(?:banner|home|courses?|course title|title|programme)):\s+/gi
/** Words behind a title that belong to the page, not to it. */
const tail =
  /(?:,? (?:at|with|from|by|in partnership with) (?:the )?(?:[A-Z][\w'&]+ ){0,4}(?:University|College|Academy|Alliance|Hub|Trust|Consortium|Ltd|Limited|Partnership|Network|Training|Learning|Institute|Council)\b.*|,? \(?20\d\d(?: ?[-/] ?(?:20)?\d\d)?\)?(?: entry)?|: (?:build|your|an? |how|what|for|where|join|become|why|explore|take|all )[^:]{4,80}|,? \(?(?:60|sixty) credits?\)?)$/
const opening =
  /^(?:subject: )?(?:(?:fwd?|re): ?)+|^subject: |^(?:[^:]{0,40}(?:questions|answered|faqs?|about|information|introducing|introduction to|welcome to|overview|study|accredited training|course|programme|apply for|programme specification|title)[^:]{0,20}: )/i
/** Words of headings that ask, invite or tell something of the course instead of naming it. */
const notTitle =
  /\b(?:what|why|how|who|whom|when|where|which|is|are|was|will|can|do|does|your|our|you|we|about|apply|application|fees?|costs?|information|participants?|students?|testimonials?|download|contact|introduction|welcome|questions|faqs?|register|book|handbook|news|events?|requires?|requirements|replac\w+|meets|run|becoming|join|next|funding|dates|evening|related|providers?|list|summary|guide|partnership|quick facts)\b/gi

const trimmed = (text: string): string => collapse(text.replace(/^[\s"'*•:,.-]+|[\s"'*•:,.-]+$/g, ''))

interface Piece {
  readonly text: string
  readonly from: number
}
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of matches(text, divider)) {
    // "(NASENCO / NASC)" is one.
    const opened = text.slice(from, found.index)
    if (opened.lastIndexOf('(') > opened.lastIndexOf(')') && !/\s{3,}/.test(found[0])) continue
    pieces.push({ text: text.slice(from, found.index), from })
    from = found.index + found[0].length
  }
  return [...pieces, { text: text.slice(from), from }]
}

/** Neighbouring pieces that each name the award are one title ("NASENCO - the National Award …"). */
function joined(text: string, pieces: readonly Piece[], isNamed: (text: string) => boolean): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const gap = last ? text.slice(last.from + last.text.length, piece.from) : ''
    if (last && isNamed(last.text) && isNamed(piece.text) && /^ [-:] $/.test(gap))
      out[out.length - 1] = { text: last.text + gap + piece.text, from: last.from }
    else out.push(piece)
  }
  return out
}

function titleIn(sentence: Sentence, name: RegExp): AnyFinding | null {
  const { text, block } = sentence
  const isNamed = (words: string) => words.match(name) !== null || (fieldAlone.test(trimmed(words)) && !roleAlone.test(trimmed(words)))
  const ranked = joined(text, piecesOf(text), isNamed).flatMap(({ text: piece, from }) => {
    const opened = firstMatch(piece, opening)?.[0].length ?? 0
    const bare = trimmed(
      piece
        .slice(isNamed(piece.slice(opened)) ? opened : 0)
        .replace(tail, '')
        .replace(tail, ''),
    )
    if (bare.length < 5 || bare.length > 190 || !isNamed(bare)) return []
    const named = matches(bare, name).reduce((sum, found) => sum + found[0].length, 0) || bare.length
    const share = named / bare.length
    const asides = bare.replace(name, ' ').match(notTitle)?.length ?? 0
    const full = /\bnational\b|\bpost-?graduate\b|\bPG ?-?C(?:ert)?\b/i.test(bare) && bare.length > 14 ? 1 : 0
    const early = sentence.place < 12 ? 3 : sentence.place < 30 ? 1 : 0
    const strength = 4 + early + full + (block.type === 'heading' ? 1 : 0) + (share > 0.55 ? 2 : share < 0.3 ? -2 : 0) - 8 * asides
    return [{ bare, from: from + piece.indexOf(bare.slice(0, 4)), strength }]
  })
  const best = ranked.toSorted((one, other) => other.strength - one.strength)[0]
  if (!best || best.strength < 2) return null
  const at = spanIn(sentence, Math.max(0, best.from), Math.min(text.length, Math.max(0, best.from) + best.bare.length))
  return { kind: 'course_title', value: { title: best.bare }, at, strength: best.strength }
}

/**
 * What the page calls the course: the heading that names the award, without the trail of links before it and the university behind it; where there is
 * none, the award's name as sentences print it, with less strength. `one-title` keeps one.
 */
export const courseTitle: Recogniser = {
  name: 'course-title',
  kinds: ['course_title'],
  cues: [...awardNameCues, 'coordination', 'ordination', 'coordinators', 'ordinators', 'senco', 'sencos', 'sendco'],
  contextCues: ['title'],
  find: (sentence, document) => {
    const { text, block } = sentence
    const name = document.kind === 'npq_course' ? npqName : nasencoName
    const labelled = matchUnder(sentence, document, titleLabel, /^\W{0,3}[^.]{6,200}/)
    if (labelled && /[A-Z]/.test(labelled[0])) {
      const title = trimmed(labelled[0])
      const from = labelled.index + labelled[0].indexOf(title.slice(0, 4))
      return [{ kind: 'course_title', value: { title }, at: spanIn(sentence, from, from + title.length), strength: 12 }]
    }
    const alone = block.type !== 'item' && text.length >= block.end - block.start - 3 && text.length <= 200 && !/[.!?;,]$/.test(text)
    const titled = alone && sentence.zone === 'course' ? titleIn(sentence, name) : null
    if (titled) return [titled]
    return matches(text, name)
      .slice(0, 1)
      .flatMap((found) => {
        const title = trimmed(found[0].replace(/^the /i, ''))
        const full = /\bnational\b/i.test(title) ? 1 : 0
        return [{ kind: 'course_title', value: { title }, at: spanIn(sentence, found.index, found.index + found[0].length), strength: full - 1 }]
      })
  },
}
