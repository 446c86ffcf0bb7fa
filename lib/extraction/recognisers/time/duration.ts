import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import { number, numberOf } from '../../readers/numbers'
import { qualify } from '../../readers/quantities'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { countedFrom, courseWords, givenYears, notLength, notLengthBehind } from '../../words/duration'
import { atAGlance } from '../../words/occasions'

type Found = Finding<'duration'>
type Value = Found['value']

const unitWord =
  '(?:calendar |full |whole |taught |part[- ]time |consecutive )?(?:academic years?|school years?|university years?|years?|yrs?|months?|mths?|terms?|semesters?)'
const span = new RegExp(
  `(?<![\\d.,£/-])\\b(?:(?:between )?(${number})\\s?(?:-|to|or|and)\\s?)?(${number}|an?(?: single)?|the(?: whole| full| entire)?|half an?)(?:[\\s-]{1,2}|(?=[a-z]))(${unitWord})(?:'s?|\\(s\\))?(?!\\w)(?!\\s?(?:old|of age|and a (?:half|bit|quarter)|group|\\d|leaders?|pupils?|after|ago|before|later|earlier|previously))`,
  'gi',
)
const durationLabel = label(
  '(?:(?:course |programme |study |normal |typical |expected |total |minimum )?(?:duration|length|timescale)(?: (?:of|and) (?:the )?(?:course|programme|study|mode)(?: of study)?)?|(?:normal |standard )?period of study|(?:course|programme|study) (?:time|period)|how long(?: does (?:it|the (?:course|programme)) (?:take|last)| is (?:it|the (?:course|programme))| will it take)?|(?:mode|type|method)(?: of (?:study|attendance|delivery))?|study(?: mode| options?)?|attendance|time(?:scale)?|part[- ]time|full[- ]time|when does it start,? and how long does it (?:last|take)|studying|timetable|taught (?:programme|element|phase|part|period|course)|teaching period)',
)
const kindOfCourse =
  /^[\s,(-]{0,2}(?:(?:part|full)[- ]time|long|modular|blended|taught|flexible|accredited|masters?[- ]level|postgraduate|level 7|online|distance(?: learning)?|professional|training|national|SENCO|PG ?Cert\w*|NASENCO|intensive|mandatory|development|university|award|learning|study|practical|certificate|\w+-based|,)?(?:[ ,/-]{1,2}[\w-]+){0,3}?[ -](?:course|programme|award|training|qualification|pathway|route|option|model|version|PG ?Cert\w*|certificate|NASENCO|study|period of study)\b/i
const inLength =
  /^\s(?:in (?:duration|length|total)|long\b|of (?:(?:part|full)[- ]time )?(?:study|training)|(?:,? ?\(?)(?:part|full)[- ]?time|\(?(?:PT|FT|P\/T|F\/T)\b|duration)|^,? ?\(?(?:part|full)[- ]time\b|^ ?\(?(?:PT|P\/T)\b/i
const lasts =
  /\b(?:takes?|taking|lasts?|lasting|runs?|running|spans?|spanning|extends?|duration(?: of| is|:)|length(?: of| is|:)|over a period of|spread|delivered|taught|studied|study(?:ing)?|complete[ds]?|completing|completion|finish(?:es|ed)?|undertaken|enrolled|registered|distributed|take place|takes place|structured|work towards|organised|offered|done|allow)\b[^.;]{0,45}$/i
const lastsDirectly = new RegExp(
  `\\b(?:${courseWords})\\b[^.;]{0,20}\\b(?:is|over|within|in|across|through(?:out)?|during)\\s+(?:(?:just|about|approximately|around|a period of|at least|between|only|up to)\\s+)*$`,
  'i',
)
/** "Three people in one year" counts people, not time. */
const peopleIn = /\b(?:you|participants|students|people|candidates|delegates|SENCOs|teachers|staff|places|most)\b[^.;]{0,20}\bin\s+$/i
const beforeArticle =
  /\b(?:over|takes?|lasts?|lasting|in|within|is|across|throughout|during|duration of|length of|about|under|than|through|approximately|around|for)\s+(?:just |only )?$/i
const subject = new RegExp(`\\b(?:${courseWords})\\b`, 'i')
const teaches =
  /\b(?:sessions?|days?|teaching|taught (?:element|part|sessions|days|over|across|in)|delivered|seminars?|workshops?|modules are|contact|Saturdays|face[- ]to[- ]face)\b/i
const handsIn = /\b(?:submit|submission|hand(?:ing)? in|send(?:ing)? in|assignments?|coursework|written work|portfolio)\b/i
/** What is done within a time for handing in. */
const toHandIn =
  /\b(?:within which|in which)\s+to (?:submit|hand in|complete (?:their|your|the) (?:assignments?|academic|written))|^\s(?:within which |in which )?to (?:submit|hand in|send in|turn in|upload|write up|finish (?:your|their|the) (?:assign|written|portfolio|essay)|complete (?:their|your|the) (?:final )?(?:assignments?|written|coursework|portfolio))/i
const finishes =
  /\b(?:most (?:of )?\w+|many|majority|people|participants|students|candidates|delegates)\b[^.;]{0,60}\b(?:complete|completed|finish|finished|take|takes|have|achieve|gain|award)|\bin most cases\b|\bwill be completed in\b|\b(?:hand in|submit) everything\b/i
const year = /^(?:the|an?)\b/i

/** Months in terms and semesters, years, academic years. */
function unitOf(word: string): { readonly unit: Value['unit']; readonly by: number | null } {
  if (/^(?:academic|school|university)/i.test(word)) return { unit: 'academic_year', by: 1 }
  if (/year|yr/i.test(word)) return { unit: 'year', by: 1 }
  if (/month|mth/i.test(word)) return { unit: 'month', by: 1 }
  return { unit: 'academic_year', by: null }
}

/** Three terms and two semesters are one academic year; other numbers of terms are left. */
function inYears(count: number, word: string): number | null {
  const per = /semester/i.test(word) ? 2 : 3
  return count % per === 0 ? count / per : null
}

interface Read {
  readonly value: Pick<Value, 'min' | 'max' | 'unit'>
  readonly qualifier: NonNullable<Found['qualifier']>
  readonly terms: boolean
  readonly definite: boolean
}

function readSpan(found: RegExpMatchArray, text: string): Read | null {
  const [, low, high = '', word = ''] = found
  const definite = /^the/i.test(high)
  const max = year.test(high) ? 1 : /^half/i.test(high) ? 0.5 : numberOf(high)
  const min = low === undefined ? max : numberOf(low)
  if (min === null || max === null || min > max) return null
  const { unit, by } = unitOf(word.replace(/^(?:calendar|full|whole|taught|part[- ]time|consecutive) /i, ''))
  const start = found.index ?? 0
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(start + found[0].length, start + found[0].length + 60)
  const { min: from, max: to, qualifier } = qualify(before, min, max, after)
  if (by !== null) return { value: { min: from, max: to, unit }, qualifier, terms: false, definite }
  const years = inYears(max, word)
  return years === null || min !== max ? null : { value: { min: from && years, max: to && years, unit }, qualifier, terms: true, definite }
}

function subjectOf(text: string, from: number, to: number, unit: Value['unit']): Value['of'] | null {
  const [before, after] = [text.slice(Math.max(0, from - 110), from), text.slice(to, to + 60)]
  const [head, tail] = [before.split(/[;]|,(?! \w+,)/).at(-1) ?? '', after.split(/[;,]/)[0] ?? '']
  if (meets(after, toHandIn)) return 'submission'
  if (/\b(?:submit|hand in|submission)\b[^.;]{0,50}$/i.test(before) && meets(before, handsIn) && !/\beverything\b/.test(before)) return 'submission'
  if (
    meets(`${head}${text.slice(from, to)}${tail}`, finishes) &&
    /\b(?:complet|finish|award|take|takes|everything|achieve|gain)/i.test(`${head}${tail}`)
  )
    return 'completion'
  if (/^ of (?:the )?(?:taught (?:sessions|days|modules)|teaching|taught|tuition|delivery|training days)\b/i.test(after)) return 'taught'
  if (
    /\b(?:teaching|tuition|training|taught (?:element|part|component|phase|programme|sessions))\s+(?:takes|lasts|runs(?: for)?|is spread over|extends over)\s+(?:about |around )?$/i.test(
      before,
    )
  )
    return 'taught'
  if (/^ is what (?:most|many) (?:people|participants|students|of)\b/i.test(after)) return 'completion'
  if (/\bcompletion (?:normally |usually |typically |generally )?takes\s+(?:about |around )?$/i.test(before)) return 'completion'
  const taughtHere = meets(before, teaches) && !/\b(?:course|programme|award|it)\b[^.;,]{0,12}$/i.test(before)
  if (taughtHere && (unit === 'academic_year' || /\b(?:over|across|throughout|during|in)\s+(?:\w+ ){0,2}$/i.test(before))) return 'taught'
  return null
}

/** Whether a span of time is the length of the course, by the words around it or its label. */
function isLength(text: string, from: number, to: number, labelled: boolean, of: Value['of'] | null): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 90), from), text.slice(to, to + 70)]
  if (of === 'submission') return true
  if (notLength.test(before) || notLengthBehind.test(after) || countedFrom.test(after)) return false
  const years = /^(?:3|three)[ -]years?/i.test(text.slice(from, to))
  if (years && givenYears.test(before) && !kindOfCourse.test(after)) return false
  if (/^an? /i.test(text.slice(from, to)) && !labelled && !meets(before, beforeArticle) && !kindOfCourse.test(after)) return false
  if (labelled || of === 'completion' || kindOfCourse.test(after) || inLength.test(after)) return true
  if (meets(before, lasts)) return meets(before, subject) || !/^[a-z]/i.test(before.trim()) || meets(text.slice(0, 24), lasts)
  return (
    (meets(before, lastsDirectly) && !meets(before, peopleIn)) ||
    /^(?:over|lasting|across) $|\b(?:part|full)[- ]time,? ?\(?(?:over |for )?$/i.test(before)
  )
}

/** "60 credits | Level 7 | 12 months | Part-time": a row of particulars. */
const inStrip = ({ block }: Sentence, document: ReadDocument): boolean =>
  rowOf(block, document).some((cell) =>
    /^(?:(?:part|full)[- ]time|(?:\d\d )?credits|level 7|PG ?-?Cert\w*|blended|online)\b|^\d\d credits$/i.test(wordsOf(cell, document)),
  )

function* spansOf(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { text } = sentence
  const under = valueAt(sentence, document, durationLabel)
  for (const found of matches(text, span)) {
    const [from, to] = [found.index, found.index + found[0].length]
    const read = readSpan(found, text)
    const labelled = under !== null && from >= under && from - under < 50
    // A question asks, it states nothing.
    if (text.endsWith('?') && !labelled) continue
    if (!read || read.value.max === 0 || (read.value.max ?? 0) > (read.value.unit === 'month' ? 72 : 7)) continue
    const fills = to - from >= text.length - 2
    const alone = fills && (sentence.block.type === 'cell' ? inStrip(sentence, document) : atAGlance.test(sentence.headings[0] ?? ''))
    const told = subjectOf(text, from, to, read.value.unit)
    if (!alone && !isLength(text, from, to, labelled, told)) continue
    const ofTaught = labelled && taughtLabel.test(sentence.label ?? sentence.block.rowHeading ?? '')
    const of = told ?? (ofTaught ? 'taught' : 'course')
    const whole = read.definite || read.terms
    if (read.definite && (read.value.unit !== 'academic_year' || of !== 'taught')) continue
    yield {
      kind: 'duration',
      value: { ...read.value, of },
      qualifier: read.qualifier,
      ...(whole && {
        standing: 'implied',
        workings: read.terms
          ? `${found[0]} make ${read.value.max === 1 ? 'an academic year' : `${read.value.max} academic years`}.`
          : `Spread over ${found[0]}, the teaching takes one academic year.`,
      }),
      at: quoteAround(sentence, from, to),
      core: spanIn(sentence, from, to),
    }
  }
}

const taughtLabel = /^(?:taught (?:programme|element|phase|part|period)|teaching period)\b/i
const yearLong =
  /\b(academic[- ])?year[- ]long\b(?= (?:[\w-]+ ){0,3}(?:course|programme|training|award|qualification|PG ?Cert\w*|certificate|NASENCO)\b)/gi
const oneOrMore = new RegExp(
  `\\b(?:in|inside|within|over|across) (?:a|one|1|a single|the one) (?:academic )?year,? or (?:(?:to )?(?:spread|take|do|study|complete)?[\\w ]{0,18}?)(?:over|in|across|within) (${number})(?: years)?\\b`,
  'gi',
)

/** "Our year-long course"; "inside a year or spread over two". */
function* otherWords(sentence: Sentence): Generator<Found> {
  for (const found of matches(sentence.text, yearLong)) {
    const [from, to] = [found.index, found.index + found[0].length]
    const unit = found[1] ? ('academic_year' as const) : ('year' as const)
    yield { kind: 'duration', value: { min: 1, max: 1, unit, of: 'course' }, at: quoteAround(sentence, from, to), core: spanIn(sentence, from, to) }
  }
  for (const found of matches(sentence.text, oneOrMore)) {
    const [from, to] = [found.index, found.index + found[0].length]
    const max = numberOf(found[1] ?? '')
    if (max === null || max > 5) continue
    yield {
      kind: 'duration',
      value: { min: 1, max, unit: 'year', of: 'course' },
      qualifier: 'range',
      at: quoteAround(sentence, from, to),
      core: spanIn(sentence, from, to),
      strength: 1,
    }
  }
}

const bareEnd = new RegExp(`\\b(?:in|within|after|take|takes)\\s+(?:about |around )?(?:(${number})\\s?(?:-|to|or)\\s?)?(${number})[.]?$`, 'i')

/** "You are enrolled for 12 months. Most people finish in 10 to 11.": the unit stands in the sentence before. */
function* elliptical(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const previous = document.sentences[sentence.index - 1]
  const unit = previous?.block === sentence.block ? /\b(month|year)s?\b/i.exec(previous.text)?.[1] : undefined
  const found = unit && meets(sentence.text.replace(/\bhand in everything\b/i, 'finish'), finishes) ? firstMatch(sentence.text, bareEnd) : null
  const max = numberOf(found?.[2] ?? '')
  if (!unit || !previous || !found || max === null) return
  const min = found[1] === undefined ? max : numberOf(found[1])
  const [from, to] = [found.index, found.index + found[0].length]
  yield {
    kind: 'duration',
    value: { min, max, unit: /month/i.test(unit) ? 'month' : 'year', of: 'completion' },
    qualifier: 'typical',
    at: [quoteAround(sentence, from, to), { start: previous.start, end: previous.end }],
    core: spanIn(sentence, from, to),
  }
}

/** How long the course, its teaching, the time for handing in or finishing takes; never the law's years, ages, experience, contracts or windows. */
export const duration: Recogniser = {
  name: 'duration',
  kinds: ['duration'],
  cues: ['most', 'year', 'years', "year's", 'month*', 'yr', 'yrs', 'term', 'terms', 'semester*', 'mths'],
  find: (sentence, document) => {
    const others = [...otherWords(sentence)]
    const spans = others.some(({ qualifier }) => qualifier === 'range') ? others : [...spansOf(sentence, document), ...others]
    return spans.length > 0 ? spans : [...elliptical(sentence, document)]
  },
}
