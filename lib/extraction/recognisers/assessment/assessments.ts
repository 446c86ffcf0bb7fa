import type { AssessmentMethod, Qualifier } from '@/lib/domain/enumerations'
import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { AnyFinding, ReadDocument, Recogniser, Sentence } from '../../types'
import { methodNames } from '../../words/assessment-methods'
import { lengthBehind, wordsOfRow } from './length-behind'
import { lengthsApart } from './lengths-apart'

const methods = methodNames.map(([method, source]) => ({ method, pattern: new RegExp(`\\b(?:${source})\\b`, 'gi') }))
const heading =
  /assess|assignment|coursework|how will (?:i|you) be|what (?:do|will) (?:i|you) (?:have to )?(?:do|submit|write|complete)|to (?:gain|achieve|complete|pass|be awarded)|requirements? of the (?:course|programme|award)/i
const assessing =
  /\b(?:assess(?:ed|ment|ments|es)?|submit(?:s|ted)?|submission|hand(?:ed)? in|complet(?:e|es|ed|ion|ing)|produc(?:e|es|ing)|writ(?:e|es|ten|ing)|compil(?:e|es|ing|ed)|keep|keeps|kept|build(?:ing)?(?: up)?|put together|marked|graded|pass(?:ed|es)?|undertak(?:e|es|ing)|carry out|present(?:ed)?|coursework|consists? of|comprises?|summative|include[sd]?|through|via|by (?:means of )?(?:a|an|two|three)|required to|portfolio candidates|show(?:s|ing)?|evidenc(?:e|es|ed|ing)|supported with|demonstrat(?:es|ing)|mapped|matched|fill in|signs? (?:it )?off)\b/i
/** Not a piece of this course's assessment. */
const otherwise =
  /\b(?:tutor (?:support|feedback|guidance)|support (?:with|for)|help with|workshops? on|introduc(?:ing|tion to)|requirements for|developing an?|focus on|how to write|drafts?|feedback on|guest|example of|annual|inspection|ofsted|news|published|read(?:ing)?|lecture|teaching methods?|taught (?:through|via|by)|learning (?:through|activities)|seminars?,|discussion of|discuss|extensions?|late|deadlines? for|appeal|mark(?:ing)? of|plagiarism|library|(?<!action )research (?:report|shows)|evaluation report|school report|headteacher's report|scholarship|fees? (?:include|cover)|personal statement|a pass in|no (?:formal )?(?:written )?exam)/i
const denied = /\b(?:no|not|without|nor|never|isn't|aren't|is there an?)\s(?:\w+\s){0,3}$/i
const between =
  /[;•|]|(?<!\b(?:approx|c|ca|min|max|equiv))\.\s|\s\+\s|(?<!words|equivalent|equiv|equiv\.),\s(?!\d{3})|\s(?:and|plus|or|together with|as well as|along with)\s(?!(?:equivalent|its equivalent|the equivalent))/g
const lengthWords =
  /(?:(?<![A-Za-z\d])(\d{1,2}(?:,\d{3})|\d{3,5})\s?(?:-|to)\s?)?(\d{1,2},\d{3}|\d{3,5})[- ]?words?\b(?! (?:commentary|draft|personal))/i
const equivalent = /\bequiv(?:alent|\.)?/i
const countBefore = new RegExp(`(?:\\b(${number})\\s?(?:x\\s)?|\\b(an?|one)\\s)(?:[\\w,-]+[ -]){0,7}$`, 'i')
const numberedPart = /\b(?:module|unit|part|paper|component|task|semester|year|level) \d\b/gi
const creditsEach = /\b(\d{2})[- ]credits?(?: points?)?\b/i

interface Piece {
  readonly method: AssessmentMethod
  readonly start: number
  readonly end: number
}

/** Every piece that a text names; where two names share words the more exact one holds. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { method, pattern } of methods) {
    for (const found of matches(text, pattern)) {
      const [start, end] = [found.index, found.index + found[0].length]
      if (!pieces.some((other) => start < other.end && other.start < end)) pieces.push({ method, start, end })
    }
  }
  const sorted = pieces.toSorted((one, other) => one.start - other.start)
  // "a policy critique (essay)": the bracket names the piece.
  return sorted.filter((piece, at) => !/^\s\($/.test(text.slice(piece.end, sorted[at + 1]?.start ?? piece.end)))
}

const wordsIn = (text: string): number | undefined => {
  const found = firstMatch(text, lengthWords)
  return found && !found[1] ? Number((found[2] ?? '').replace(',', '')) : undefined
}

const partEnd =
  /;|(?<!\b(?:approx|c|ca|min|max|equiv))\.\s|\s\+\s|,\s(?!\d{3}|handed|submitted|each\b|both\b|all\b|\d|or (?:its|the|an?) equiv|written up)|\s(?:and|plus)\s(?!equiv)/

/** The part of the list in which a piece stands: from the last separator (or piece) before it to the next behind it. */
function partAround(text: string, { start, end }: Piece, previous: Piece | undefined, next: Piece | undefined): readonly [string, string] {
  const floor = previous?.end ?? 0
  const cuts = matches(text.slice(floor, start), between).map((cut) => floor + cut.index + cut[0].length)
  const behind = text.slice(end, next?.start ?? text.length)
  const cut = firstMatch(behind, partEnd)
  return [text.slice(cuts.at(-1) ?? floor, start), behind.slice(0, cut?.index ?? behind.length)]
}

function countOf(before: string): number | undefined {
  if (/\b(?:combination|range|mix(?:ture)?|series|variety|set|number) of (?:\w+ )?$/i.test(before)) return undefined
  const found = firstMatch(before.replace(numberedPart, ' ').replace(lengthWords, ' ').replace(creditsEach, ' ').replace(/\s+/g, ' '), countBefore)
  const count = found ? (found[2] ? 1 : numberOf(found[1] ?? '')) : null
  return count && count <= 12 && Number.isInteger(count) ? count : undefined
}

function readingOf(sentence: Sentence, piece: Piece, before: string, behind: string, following: string): FactValue<'assessment'> {
  const { text } = sentence
  const words = wordsIn(before) ?? wordsIn(behind)
  const count = countOf(before)
  const isEquivalent = equivalent.test(behind) || equivalent.test(before)
  const credits = firstMatch(before, creditsEach)?.[1]
  const whole = `${text} ${following}`
  const due = /\b(?:at|by) (?:the )?(?:\w+ )?(?:mid-?point|middle of the)/i.test(whole)
    ? 'midpoint'
    : /\b(?:at|by|on) the (?:end|close|last day)(?: of the (?:course|programme|year))?\b/i.test(`${behind} ${following}`)
      ? 'end'
      : undefined
  const per =
    /\b(?:(?:for|in) (?:each|every)(?: one)?(?: of the)?|each|every|per)(?: of the)?(?: \w+)? (?:module|unit)\b|\beach module:|\bfor (?:each|every)(?: one)? of them\b/i.test(
      text,
    ) || /^each (?:module|unit)/i.test(sentence.label ?? '')
      ? 'module'
      : undefined
  return {
    method: piece.method,
    ...(count && { count }),
    ...(words && { words, wordKind: isEquivalent ? ('equivalent' as const) : ('exact' as const) }),
    ...(credits && count !== undefined && count > 1 && { creditPoints: Number(credits) }),
    ...(due && { due }),
    ...(per && (count ?? 1) === 1 && { per }),
  }
}

/** "a range of assignments including a case study": what follows are the pieces. */
const general = /^,? ?(?:\([^)]{0,40}\) ?)?(?:including|which include|that include|such as|comprising|consisting of|ranging from)\b/i

/** "a 20-minute presentation", "oral presentation (15 min)" */
const timed = /\b\d{1,2}[- ]?min(?:ute)?s?\b/i

/** The plain "assignment" and the words that also mean other things need a number, a length or a heading to be a piece of assessment. */
const weak: ReadonlySet<AssessmentMethod> = new Set([
  'assignment',
  'report',
  'project',
  'presentation',
  'case_study',
  'written_assessment',
  'examination',
  'critical_reflection',
  'independent_study',
])

/** Pieces of assessment, each with its number, length, credits and time of handing in. */
export const assessments: Recogniser = {
  name: 'assessments',
  kinds: ['assessment'],
  cues: [
    'portfolio',
    'portfolios',
    'eportfolio',
    'e',
    'assignment',
    'assignments',
    'essay',
    'essays',
    'report',
    'reports',
    'enquiry',
    'inquiry',
    'project',
    'projects',
    'presentation',
    'presentations',
    'poster',
    'case',
    'reflection',
    'reflections',
    'reflective',
    'log',
    'journal',
    'diary',
    'booklet',
    'outcomes',
    'written',
    'review',
    'critique',
    'bibliography',
    'exam',
    'exams',
    'examination',
    'file',
    'folder',
    'study',
    'pieces',
    'analysis',
    'record',
    'present',
    'writing',
  ],
  find: (sentence, document) => {
    const { text } = sentence
    if (sentence.block.type === 'heading' && !/\d|\ba portfolio\b/i.test(text)) return []
    const above = [sentence.label, sentence.leadIn, sentence.headings[0], sentence.headings[1]].some((words) => words && meets(words, heading))
    const pieces = piecesOf(text)
    return pieces.flatMap((piece, at): readonly AnyFinding[] => {
      const [before, behind] = partAround(text, piece, pieces[at - 1], pieces[at + 1])
      if (meets(text.slice(0, piece.start), denied) || meets(text.slice(Math.max(0, piece.start - 50), piece.end + 12), otherwise)) return []
      if (piece.method === 'assignment' && general.test(text.slice(piece.end)) && !/\d/.test(before)) return []
      const following = followingOf(sentence, document)
      const value = readingOf(
        sentence,
        piece,
        before,
        pieces.length === 1 && !meets(before + behind, lengthWords)
          ? (text.slice(piece.end).split(/\s(?:and|plus) (?:an?|the|\d)/)[0] ?? '') + wordsOfRow(sentence, document)
          : behind,
        following,
      )
      const length =
        pieces.length === 1 && value.words === undefined ? lengthBehind(sentence, document, (words) => piecesOf(words).length === 0) : null
      const isAssessing = above || meets(text, assessing) || following !== '' || (pieces.length > 1 && meets(text, lengthWords))
      const isCounted =
        value.words !== undefined ||
        length !== null ||
        (piece.method === 'presentation' && timed.test(`${before} ${behind}`)) ||
        (value.count !== undefined && isAssessing)
      const isNamed = !weak.has(piece.method) && (isAssessing || isBracketed(text, piece))
      if (!isCounted && !isNamed && !(above && (isListPart(text, piece) || (pieces.length > 1 && meets(text, lengthWords))))) return []
      const qualifier: Qualifier = /\b(?:for example|e\.g\.|such as|may include|might include)\b/i.test(text.slice(0, piece.start))
        ? 'example'
        : /\b(?:approx|about|around)\b/i.test(behind + before)
          ? 'approximate'
          : 'exact'
      if (length)
        return [
          {
            kind: 'assessment' as const,
            value: { ...value, words: length.words, wordKind: 'exact' as const },
            qualifier: length.most ? ('maximum' as const) : qualifier,
            at: [spanIn(length.sentence, 0, length.sentence.text.length), quoteAround(sentence, piece.start, piece.end)],
            core: spanIn(sentence, piece.start, piece.end),
          },
        ]
      const next = pieces[at + 1]?.start ?? text.length
      const apart = lengthsApart(text.slice(piece.end, next))
      const each = value.count === apart.reduce((sum, { count }) => sum + count, 0) ? apart : []
      const { words: _, wordKind = 'exact', ...several } = value
      return [
        {
          kind: 'assessment' as const,
          value: each.length > 0 ? several : value,
          qualifier,
          at: quoteAround(sentence, piece.start, piece.end),
          core: spanIn(sentence, piece.start, piece.end),
        },
        ...each.map(({ count, words, start, end }) => ({
          kind: 'assessment' as const,
          value: { ...several, count, words, wordKind },
          qualifier,
          at: quoteAround(sentence, piece.start, piece.end + end),
          core: spanIn(sentence, piece.end + start, piece.end + end),
        })),
      ]
    })
  },
}

/** "Submitted at the course midpoint." as a sentence of its own speaks of the piece before it. */
function followingOf(sentence: Sentence, document: ReadDocument): string {
  const behind = document.sentences.slice(sentence.index + 1, sentence.index + 4).filter((next) => next.block === sentence.block)
  return behind.find((next) => /^(?:this |these |it |to be )?(?:is |are |must be )?(?:submitted|handed in|due|marked)\b/i.test(next.text))?.text ?? ''
}

const isBracketed = (text: string, { start, end }: Piece): boolean =>
  /\($/.test(text.slice(0, start)) || (text.length < 40 && /^\W*(?:an? )?$/i.test(text.slice(0, start)) && /^\W*$/.test(text.slice(end)))

/** A bare name that makes up its line, or stands in an enumeration. */
const isListPart = (text: string, { start, end }: Piece): boolean =>
  (text.length < 90 && !(/\.$/.test(text) && text.length > 45)) ||
  /[,;:]\s?(?:\w+\s){0,3}$/.test(text.slice(0, start)) ||
  /^\s?[,;]/.test(text.slice(end))
