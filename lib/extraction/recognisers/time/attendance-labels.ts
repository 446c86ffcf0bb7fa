import { firstMatch, meets } from '../../matches'
import { spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import { number, numberOf } from '../../readers/numbers'
import type { Finding, ReadDocument, Sentence } from '../../types'
import { daysFinding } from './attendance-parts'

type Found = Finding<'attendance_days'>

export const daysLabel = label(
  '(?:(?:number|no\\.?) of )?(?:taught|teaching|training|contact|face[- ]to[- ]face|attendance|course|delivery|university|study)? ?days(?: (?:of )?(?:teaching|attendance|contact|taught|training))?(?: per (?:module|unit))?|how many (?:[\\w-]+ ){0,3}(?:days|sessions)\\b[^?]{0,60}',
)

const inductionDay =
  /\b(?:(?:a|an|one|1|the) )?(?:full|whole|one|half|1)?[- ]?day(?:'s|s)? (?:[\w-]+ ){0,2}?induction\b|\b(?:an?|one|1) (?:[\w-]+ ){0,2}?(?:induction|orientation|introductory|welcome) day\b|of (?:which|these|them),? the first is (?:an? )?(?:induction|orientation)|\binduction:? (?:a |one |1 )?(?:full |whole )?day\b/i

/** "A full day's induction", "an induction day": one day, named apart. */
export function* induction(sentence: Sentence): Generator<Found> {
  const found = firstMatch(sentence.text, inductionDay)
  if (!found || /\bNQT|ECT|SENCO induction|induction year\b/.test(sentence.text)) return
  const half = /\bhalf\b/i.test(found[0])
  const [start, end] = [found.index, found.index + found[0].length]
  yield daysFinding(sentence, { min: half ? 0.5 : 1, max: half ? 0.5 : 1, start, end }, 'induction', 'programme')
}

const teachingHere = /\d[.:]\d\d|\d ?[ap]m\b|\b(?:tutors?|lectures?|seminars?|speakers?|taught|workshops?)\b|\b(?:at|in) (?:our |the )?[A-Z]/
const inAllTold = new RegExp(
  `^(?:there (?:are|is|will be) |it is |it's |we (?:run|have|hold) |you attend )?(?:just |only )?(${number}) (?:in all|in total|altogether|overall)\\b`,
  'i',
)
const bare = new RegExp(`^(?:${number})(?=$|\\s*(?:\\+|plus|days?\\b|full|per\\b|over\\b|across\\b|\\(|,|;|\\.(?!\\d)))`, 'i')

/** A bare number under a label such as "Taught days". */
export function* underLabel(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const from = valueAt(sentence, document, daysLabel)
  const found = from === null ? null : (bare.exec(sentence.text.slice(from)) ?? inAllTold.exec(sentence.text.slice(from)))
  const value = numberOf((found?.[1] ?? found?.[0] ?? '').replace(/\.$/, ''))
  // "Days 5, 6" are names.
  const names = from !== null && /^days? $/i.test(sentence.text.slice(0, from))
  if (from === null || names || !found || value === null || value > 40) return
  const words = [sentence.label, sentence.block.columnHeading, sentence.block.rowHeading, sentence.headings[0]].join(' ')
  const type = /\bcontact\b/i.test(words)
    ? 'contact'
    : /\bstudy\b/i.test(words) && !meets(sentence.text, teachingHere)
      ? 'study'
      : /\b(?:taught|teach|training|face|delivery|university|study)/i.test(words)
        ? 'taught'
        : 'total'
  const module =
    /\bper (?:module|unit)\b/i.test(`${words} ${sentence.text.slice(from).replace(/\(.*$/, '')}`) ||
    (/\bdays\b/i.test(sentence.block.columnHeading ?? '') && /\b(?:module|unit)\b/i.test(sentence.block.rowHeading ?? ''))
  const told = daysFinding(sentence, { min: value, max: value, start: from, end: from + found[0].length }, type, module ? 'module' : 'programme')
  const above = document.blocks[sentence.block.index - 1]
  // "7. We used to run ten": the answer alone, with its question.
  const answers = above?.type === 'heading' && /\?$/.test(sentence.headings[0] ?? '') && from === 0
  yield answers ? { ...told, at: { start: above.start, end: spanIn(sentence, 0, found[0].length).end } } : told
}

const ofAll = new RegExp(`\\b(?:attend\\w*|miss(?:ed|es)?|present)\\b[^.;]{0,40}\\bof (?:the|these|our) (${number})(?=\\s*[.,;)]|$)`, 'i')

/** "Attendance at taught days is checked. Nobody may miss more than two of the 8.": what is counted stands in the sentence before. */
export function* counted(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const found = firstMatch(sentence.text, ofAll)
  const value = numberOf(found?.[1] ?? '')
  const previous = document.sentences[sentence.index - 1]
  if (
    !found ||
    value === null ||
    value < 3 ||
    previous?.block !== sentence.block ||
    !/\b(?:taught|training|teaching|study) days\b/i.test(previous.text)
  )
    return
  const workings = `The ${value} are the days that the sentence before speaks of.`
  const [start, end] = [found.index, found.index + found[0].length]
  yield { ...daysFinding(sentence, { min: value, max: value, start, end, workings }, 'taught', 'programme') }
}
