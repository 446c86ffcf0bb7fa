import { firstMatch, matches, meets } from '../matches'
import type { ReadDocument, Sentence } from '../types'
import { nasencoSource, npqSencoSource } from '../words/awards'
import { labelsOf, lineAbove } from './labels'
import { rowOf, wordsOf } from './table-rows'

/** Names of courses that are none of ours, as they stand before their own dates, days and prices. */
const other =
  /\b(?:M\.?A\.?(?=[\s:,(/-]|$)|M\.?Sc|M\.?Ed|MBA|MTeach|MRes|Ed\.?D|PhD|MPhil|B\.?A\.?(?=[\s:,(/-]|$)|BSc|BEd|PGCE|P[Gg] ?Dip\w*|Postgraduate Diploma|NPQ(?![- ]?(?:for |in |in leading )?\(?SEN)[A-Z]{0,4}\b|NPQs\b|Level [1-6]\b|Foundation Degree|Doctora\w+|HLTA|ELSA|ECF\b|ITT\b|First Aid|NQT (?:induction )?(?:programme|course)|apprenticeships?|studentships?|SCITT|School Direct|(?:PG ?Cert|PgC|Postgraduate Certificate|Certificate|Diploma|Award)(?: in| for| of)? (?!(?:in |for |of )?(?:SEN|Special|National|the|Education|this|our|and\b|is\b|course|programme|with|as\b|at\b|from))[A-Z]\w+|Master'?s? (?:degree|programme|course|student)s?|(?:(?:SENCO|SEND|annual|regional|network|summer) conference|masterclass|refresher|planner|(?:half|one)[- ]day course)\b)/
const own = new RegExp(
  `${nasencoSource}|${npqSencoSource}|\\b(?:this|our|the) (?:course|programme|award|training|certificate|qualification)\\b|\\bSENCO (?:award|course)`,
  'i',
)
const further =
  /\b(?:towards?|into|onto|to|against|on|within|part of|third of|half of|credits?|of)\s+(?:an?|the|our|its|your|a full|part of an?)?\s*$/i
/** "… the MA in two years": directly before, it is the other course's own. */
const endsOnAnother =
  /\b(?:the|an?) (?:full )?(?:M\.?A\.?|M\.?Sc|M\.?Ed|Master'?s?(?: degree)?|PG ?Dip\w*|Ed\.?D|PhD)(?: [\w()]+){0,3} (?:in|over|takes?|lasts?|within|costs?|for|stage is) (?:about |around |approximately |an additional |a further )?$/i
const boundary = /[.;|•](?=\s|$)|\s\/\s(?![a-z])/g

/** The clause of a text around two offsets: what stands between full stops, semicolons and strokes. */
export function clauseAround(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = 0
  for (const mark of matches(text.slice(0, from), boundary)) start = mark.index + mark[0].length
  const next = /[.;|•](?=\s|$)|\s\/\s(?![a-z])/.exec(text.slice(to))
  return { start, end: next ? to + next.index : text.length }
}

/** Whether words name another course, and not ours. @example namesAnotherCourse('MA Education (2 years)') // true */
export function namesAnotherCourse(words: string): boolean {
  const found = firstMatch(words, other)
  return found !== null && !meets(words, own) && !meets(words.slice(0, found.index), further)
}

/** The row of a table of courses ("Course | Award | Fee") that names none of ours. */
function listedCourse({ block }: Sentence, document: ReadDocument): boolean {
  if (block.type !== 'cell' || block.row === undefined) return false
  const row = rowOf(block, document)
  const named = row.find((cell) => cell !== block && /^(?:course|programme|(?:course|programme) (?:title|name))s?$/i.test(cell.columnHeading ?? ''))
  return (
    named !== undefined &&
    !meets(wordsOf(named, document), own) &&
    !/\bSEND?\b|SENCO|co-?ordinat|special educational|route|option|campus|distance|part[- ]time|full[- ]time|\bthis\b/i.test(wordsOf(named, document))
  )
}

/** Whether what stands at `from` to `to` of a sentence is said of another course: named before it in its clause, by its row, or by the question above it. */
export function speaksOfAnother(sentence: Sentence, document: ReadDocument, from: number, to: number): boolean {
  const { text } = sentence
  const clause = clauseAround(text, from, to)
  const before = text.slice(clause.start, from)
  if (meets(before, endsOnAnother)) return true
  if (namesAnotherCourse(before) && !meets(text.slice(clause.start, clause.end), own)) return true
  if (listedCourse(sentence, document)) return true
  if (meets(text, own)) return false
  if (
    labelsOf(sentence, document).some(
      (words) => !(words === sentence.label && text.startsWith(words)) && words !== sentence.headings[0] && namesAnotherCourse(words),
    )
  )
    return true
  if ((sentence.block.type === 'cell' || text.length < 40) && namesAnotherCourse(lineAbove(sentence, document))) return true
  const [heading = ''] = sentence.headings
  return heading.endsWith('?') && sentence.block.type !== 'heading' && namesAnotherCourse(heading)
}
