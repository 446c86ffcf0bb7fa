import type { DayType } from '@/lib/domain/enumerations'
import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { DayCount } from '../../readers/day-counts'
import { number, numberOf } from '../../readers/numbers'
import type { Finding, ReadDocument, Sentence } from '../../types'

type Found = Finding<'attendance_days'>

const typicalLead = /\b(?:typically|usually|normally|generally)\b/i
/** A finding of days, told as typical where the words before the list say so. */
export const daysFinding = (
  sentence: Sentence,
  count: Pick<DayCount, 'min' | 'max' | 'start' | 'end'> & Partial<DayCount>,
  type: DayType,
  per: 'programme' | 'module',
): Found => ({
  kind: 'attendance_days',
  value: { min: count.min, max: count.max, type, per },
  qualifier: count.qualifier === 'exact' && meets(sentence.leadIn ?? '', typicalLead) ? 'typical' : (count.qualifier ?? 'exact'),
  ...(count.workings && { standing: 'implied', workings: count.workings }),
  at: quoteAround(sentence, count.start, count.end),
  core: spanIn(sentence, count.start, count.end),
})

const moduleCode = /^[A-Z]{2,5}[ -]?\d{3,4}\b/
/** Whether a line stands right under the code, title and credits of one module. */
export function ofModuleAbove({ block, text }: Sentence, { blocks, plain }: ReadDocument): boolean {
  if (moduleCode.test(text)) return /\bcredits?\b/i.test(text) || /^[^.]{3,60}:/.test(text)
  for (let at = block.index - 1; at >= block.index - 5; at -= 1) {
    const other = blocks[at]
    if (!other || other.row === undefined) return false
    if (moduleCode.test(plain.slice(other.start, other.end))) return /\bcredits?\b/i.test(plain.slice(other.start, block.start))
  }
  return false
}

/** What happens on days of which only the number is printed. */
const sharedTypes: readonly (readonly [DayType, RegExp])[] = [
  ['induction', /\binduction\b/i],
  ['tutorial', /\b(?:tutorials?|your tutor|clinics?|surger(?:y|ies)|supervision|one[- ]to[- ]one)\b/i],
  ['study', /\b(?:no (?:teaching|input|taught)|not taught|independent|own (?:study|work|reading)|self[- ]study|reading|writing|visits?)\b/i],
  ['taught', /\b(?:taught|teaching|training|tutor-led|delivered by|led by|lectures?|workshops?|seminars?|face[- ]to[- ]face)\b/i],
]
const toNext = `(?:(?!(?:,| and|,? while|,? with) (?:${number}|the (?:other|remaining|rest))\\b)[^.;]){3,110}`
const some = new RegExp(
  `(?:^|[;,:(-] ?|\\band )(?:(${number}) of (?:the|these|those) (?:${number})(?: days)?|(?:the )?(?:other|remaining|rest of the) (${number})(?: days)?|of (?:the|these|those) (?:${number}) (?:[\\w-]+ )?days,? (${number})) (?:are|is|will be)\\b(${toNext})`,
  'gi',
)
/** "… and two are set aside for tutorials": the rest of the same whole. */
const rest = new RegExp(
  `^(?:,? and|,? while|,) (${number}) (?:(?:are|is|will be) )?((?:[\\w-]+ ){0,3}(?:for|of|on|tutorials?|taught|study)\\b[^.;]{0,60})`,
  'i',
)

/** "Two of the seven are for tutorials; the other five are training days": parts of a number of days told before. */
export function* daysShared(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { text } = sentence
  const before = document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).filter((other) => other.block === sentence.block)
  const context = [text, sentence.headings[0] ?? '', sentence.label ?? '', ...before.map((other) => other.text)].join(' ')
  if (!/\bdays\b/i.test(context)) return
  for (const found of matches(text, some)) {
    const value = numberOf(found[1] ?? found[2] ?? found[3] ?? '')
    const type = sharedTypes.find(([, pattern]) => pattern.test(found[4] ?? ''))?.[0]
    const end = found.index + found[0].length
    if (value !== null && type && value <= 20) yield daysFinding(sentence, { min: value, max: value, start: found.index, end }, type, 'programme')
    const behind = rest.exec(text.slice(end))
    const others = numberOf(behind?.[1] ?? '')
    const otherType = sharedTypes.find(([, pattern]) => pattern.test(behind?.[2] ?? ''))?.[0]
    if (behind && others !== null && otherType && others <= 20)
      yield daysFinding(sentence, { min: others, max: others, start: end, end: end + behind[0].length }, otherType, 'programme')
  }
}

const dayLong = /\b(?:full |whole |one[- ]|all[- ])?day[- ](conferences|workshops|seminars|events|meetings)\b/i
const eventCount = new RegExp(
  `\\b(?:there (?:are|will be)|you (?:attend|come to)|we (?:run|hold)) (${number}) (conferences|workshops|seminars|events|meetings)\\b`,
  'i',
)

/** "Day conferences at our centre … There are five conferences": each takes the day that the sentence before tells. */
export function* eventsOfDays(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const found = firstMatch(sentence.text, eventCount)
  const value = numberOf(found?.[1] ?? '')
  const before = document.sentences[sentence.index - 1]
  if (!found || value === null || value > 20 || before?.block !== sentence.block) return
  if (firstMatch(before.text, dayLong)?.[1]?.toLowerCase() !== found[2]?.toLowerCase()) return
  const workings = `${value} ${found[2]} of a day each are ${value} days.`
  const count = { min: value, max: value, start: found.index, end: found.index + found[0].length, workings }
  yield daysFinding(sentence, count, 'taught', 'programme')
}

const split = new RegExp(
  `^ ?(?:[:(,-]|,? (?:of which|comprising|made up of|consisting of))? ?(${number}) (?:(?:are|is|will be) )?(taught|teaching|contact|face[- ]to[- ]face|in person)(?: days)?(?: \\w+){0,3}?(?:,| and| plus| \\+) (${number}) (?:(?:are|is|will be) )?(?:for |of )?((?:private |independent |self-|own |home |guided |directed |supported |personal )?study|tutorials?|reading|writing|contact|online|independent|in (?:your|their) own schools?)\\b`,
  'i',
)

/** "Ten days: eight taught and two for study": the kinds behind the whole. */
export function* daysSplit(sentence: Sentence, count: DayCount): Generator<Found> {
  const found = split.exec(sentence.text.slice(count.end))
  const [first, second] = [numberOf(found?.[1] ?? ''), numberOf(found?.[3] ?? '')]
  if (!found || first === null || second === null || first + second !== count.max) return
  const place = { start: count.end, end: count.end + found[0].length }
  yield daysFinding(sentence, { min: first, max: first, ...place }, /contact/i.test(found[2] ?? '') ? 'contact' : 'taught', 'programme')
  const other = found[4] ?? ''
  const type = /tutorial/i.test(other) ? 'tutorial' : /study|reading|writing|independent/i.test(other) ? 'study' : null
  if (type) yield daysFinding(sentence, { min: second, max: second, ...place }, type, 'programme')
}
