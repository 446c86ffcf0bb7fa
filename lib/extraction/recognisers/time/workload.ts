import { matches, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { label, labelsOf, valueAt } from '../../readers/labels'
import { number, numberOf } from '../../readers/numbers'
import { qualify, quantities } from '../../readers/quantities'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { hourTypes, notStudy } from '../../words/workload'

type Found = Finding<'workload'>
type Value = Found['value']
type Per = NonNullable<Value['per']>

const product = new RegExp(`(?<![\\d£])(${number})\\s?x\\s?(${number})[- ]?(?:hours?|hrs?)\\b`, 'gi')
const ofWhich = new RegExp(
  `\\bof (?:which|these|this),? (?:about |around |approximately |some )?(${number}) (?:hours? |hrs? )?(?:are|is|will be|being|comes?)\\s+([\\w -]{3,40})`,
  'gi',
)
const hourLabel = label(
  '(?:(?:guided|total|notional|scheduled|independent|directed) )?(?:learning|study|contact|taught|teaching|contact time|learning and teaching|self-study|independent study) ?(?:hours|time)?(?: per (?:module|week|unit))?|hours of (?:study|learning|teaching|contact)(?: per (?:module|week))?|study time|total hours|hours|workload|(?:time )?commitment|time',
)
const weeklyTime =
  /^(?:you (?:should|will need to|need to|must) )?(?:allow|expect|plan for|set aside|commit|roughly|about|around|approximately|on average)?[^.;]{0,14}\d[^.;]{0,12} hours? (?:a|per|each|every) week\b|\b(?:find|need|needs|say|tell us|report|reckon|takes?)\b[^.;]{0,50}\bhours? (?:a|per|each|every) week\b/i
const study =
  /\b(?:study(?:ing)?|learn(?:ing|er)?|reading|taught|teaching|contact|independent|self[- ]?(?:study|directed)|e-?learning|modules?|units?|course|programme|workload|commitment|webinars?|sessions?|time|seminars?|tuition|training|effort|assignments?|tasks?|facilitated|online|days?|spend|set aside|put in|averag(?:es?|ing) out|works out|comes to|amounts to)\b/i
const weekly = /^[^.;\d(]{0,45}?\b(?:a|per|each|every|\/)\s?week\b|^[^.;\d(]{0,40}?\bweekly\b/i
const weekBefore = /\b(?:typical week|each week|every week|weekly|a week,? (?:asks|expect))\b[^.;,]{0,40}$/i
const moduleBehind = /^[^.;]{0,60}?\b(?:(?:per|each|every|for each|for every|a|one)\s(?:\d+[- ]credit )?(?:module|unit)|\/module)\b/i
const moduleBefore = /\b(?:(?:each|every|per|a|one|the)(?: [\w-]+){0,3} (?:module|unit)s?)\b[^.;]{0,70}$/i
const moduleColumn = /\b(?:module|unit)\b|^[A-Z]{2,4}\d{3,5}/i
const rowKinds =
  /\b(?:scheduled|contact|taught|teaching|face[- ]to[- ]face|independent|self[- ]?study|e-?learning|online modules|guided|directed|total|reading)\b/i

/** The length of one session is no workload, nor is the number of a heading. */
const ofSession =
  /\b(?:sessions?|webinars?|tutorials?|seminars?|workshops?|twilights?|meetings?|lectures?|calls?)\b[^.;()]{0,14}\((?:about |around )?$|\bdays (?:of|lasting) (?:about |around )?$|\b(?:sessions?|webinars?|tutorials?|seminars?|workshops?|twilights?|meetings?|lectures?|each(?! (?:of the )?(?:modules?|units?|week))|lasting|lasts?)\b[^.;]{0,18}\b(?:of|lasting|lasts?|each|for)\s+(?:about |around )?$/i
/** "Lectures 8 hrs; Seminars 6 hrs": parts of the contact hours, each for itself. */
const ofKind = /(?:^|[:;,] ?)(?:lectures?|seminars?|webinars?|tutorials?|workshops?) $/i
const forEach =
  /^[^.;]{0,40}\b(?:for each(?! (?:\d+[- ]credit )?(?:module|unit|week|of the))|per (?:session|day|assignment|seminar)|between (?:sessions|each))\b/i
const sessionBehind =
  /^-?\s?(?!of\b)(?:\w+ ){0,2}(?:sessions?|webinars?|tutorials?|seminars?|workshops?|twilights?|meetings?|lectures?|conference)\b/i

const openAllDay = /\b24[- ]hours? (?:a|per) day|\b24[- ]hour\b|\bopen (?:for )?24|24\/7/i
const typedHeading = /\b(?:hours|independent|self-study|contact time|workload)\b/i
/** Time that an employer gives is no study. */
const given =
  /^[^.;]{0,30}\b(?:protected|release|ring-?fenced|non[- ]contact|off[- ]timetable) (?:time|hours)\b|^[^.;]{0,30}\b(?:off timetable|away from class)/i
/** Lines of a module's own sheet, some lines above its hours. */
const ofModuleSheet = /^(?:module (?:leader|code|tutor|co-?ordinator|level|credits?|convenor)|credit value|barred combinations)\b/i
const onModuleSheet = (sentence: Sentence, document: ReadDocument): boolean =>
  document.sentences.slice(Math.max(0, sentence.index - 12), sentence.index).some(({ text }) => ofModuleSheet.test(text))
const lineOfSheet = /^(?:total|independent|guided|contact|scheduled|directed|self[- ]?study|taught|study|learning)[\w /&-]{0,40}:/i
const perOf = (sentence: Sentence, document: ReadDocument, before: string, after: string): Per => {
  if (weekly.test(after) || meets(before, weekBefore)) return 'week'
  const over = `${sentence.leadIn ?? ''} ${sentence.label ?? ''}`
  if (lineOfSheet.test(sentence.text) && onModuleSheet(sentence, document)) return 'module'
  return moduleBehind.test(after) || meets(before, moduleBefore) || /\bmodules?\b/i.test(over) || distributed(sentence, document)
    ? 'module'
    : 'programme'
}

/** Lines of hours under "Each module represents 200 hours, distributed as follows." */
const eachDistributed = /\b(?:each|every|per|a) (?:[\w-]+ ){0,2}(?:module|unit)\b[^.;]{0,120}(?:\bas follows|:|\bfollows|\bbelow)[.:]?$/i
function distributed(sentence: Sentence, document: ReadDocument): boolean {
  if (!lineOfHours.test(sentence.text)) return false
  for (let at = sentence.index - 1; at >= sentence.index - 6; at -= 1) {
    const text = document.sentences[at]?.text ?? ''
    if (meets(text, eachDistributed)) return true
    if (!lineOfHours.test(text)) return false
  }
  return false
}
const lineOfHours = /^[A-Z][^.!?]{3,80}\b\d{1,3} ?(?:hours|hrs)$/

const inAll = /\b(?:total|in all|altogether|overall)\b/i

/** The kind of hours: by the words behind the number, else before it in its clause, else by the label. */
function typeOf(before: string, after: string, over: string): Value['type'] {
  const near = after.split(/[,;.(]|\band\b/)[0] ?? ''
  const head = before.split(/[;,]|\band\b(?= \d)/).at(-1) ?? ''
  const typed = (words: string) => hourTypes.find(([, pattern]) => pattern.test(words))?.[0]
  const own = typed(near)
  if (own) return own
  if (meets(`${near} ${head}`, inAll)) return typed(head) ?? 'total'
  return typed(head) ?? (meets(over, inAll) ? 'total' : (typed(over) ?? (/\be-?learning\b/i.test(before) ? 'elearning' : 'total')))
}

const finding = (sentence: Sentence, value: Omit<Value, 'unit'>, from: number, to: number, rest: Partial<Found> = {}): Found => ({
  kind: 'workload',
  value: { ...value, unit: 'hour' },
  at: quoteClause(sentence, from, to),
  core: spanIn(sentence, from, to),
  ...rest,
})

function* inText(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { text } = sentence
  const over = labelsOf(sentence, document)
    .slice(0, 2)
    .filter((words) => words !== sentence.headings[0] || meets(words, typedHeading))
    .join(' ')
  if (!meets(text, study) && !weeklyTime.test(text) && !meets(labelsOf(sentence, document).join(' '), study)) return
  const taken: number[] = []
  for (const found of matches(text, product)) {
    const [times, hours] = [numberOf(found[1] ?? ''), numberOf(found[2] ?? '')]
    if (times === null || hours === null) continue
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    const bound = qualify(before.slice(-60), times * hours, times * hours, after.slice(0, 60))
    const value = {
      min: bound.min,
      max: bound.max,
      type: typeOf(before.replace(/\([^)]*\)/g, ''), after, over),
      per: perOf(sentence, document, before, after),
    }
    taken.push(found.index)
    yield finding(sentence, value, found.index, found.index + found[0].length, {
      qualifier: bound.qualifier,
      standing: 'implied',
      workings: `${times} times ${hours} hours are ${times * hours} hours.`,
    })
  }
  for (const count of quantities(
    text,
    "(?:notional |learning |study |contact |taught |teaching |guided |independent |self-study |total |further |additional |extra |full )*(?:hours?|hrs?)\\b'?",
  )) {
    const [before, after] = [text.slice(Math.max(0, count.start - 90), count.start), text.slice(count.end, count.end + 90)]
    if (
      taken.some((at) => Math.abs(at - count.start) < 12) ||
      notStudy.test(`${before.slice(-25)} ${after.slice(0, 22)}`) ||
      meets(`${before.slice(-12)}${text.slice(count.start, count.end)}${after.slice(0, 12)}`, openAllDay)
    )
      continue
    if (/^ of (?:individual |personal |one-to-one )?(?:supervision|tutorials?)\b/i.test(after)) continue
    if (given.test(after) || /\b(?:release|protected time|non[- ]contact)\b[^.;,]{0,12}$/i.test(before)) continue
    if (
      forEach.test(after) ||
      meets(before, ofSession) ||
      sessionBehind.test(after) ||
      (count.start === 0 && /^[\d.]+ H/.test(text)) ||
      meets(before, ofKind)
    )
      continue
    if (/^ and a half\b/i.test(after)) continue
    const own = `${text.slice(count.start, count.end)}${after}`
    yield finding(
      sentence,
      { min: count.min, max: count.max, type: typeOf(before, own, over), per: perOf(sentence, document, before, after) },
      count.start,
      count.end,
      { qualifier: count.qualifier },
    )
  }
  for (const found of matches(text, hourAndHalf))
    yield finding(sentence, { min: 1.5, max: 1.5, type: 'total', per: 'week' }, found.index, found.index + found[0].length)
  for (const found of matches(text, ofWhich)) {
    const [hours, what = ''] = [numberOf(found[1] ?? ''), found[2]]
    const type = hourTypes.find(([, pattern]) => pattern.test(what))?.[0]
    if (hours === null || !type || !/\bhours?\b/i.test(text.slice(0, found.index))) continue
    const before = text.slice(Math.max(0, found.index - 60), found.index)
    const hourAt = Math.max(before.toLowerCase().lastIndexOf('hour'), 0)
    const per = perOf(sentence, document, before.slice(0, Math.max(0, hourAt)), before.slice(Math.max(0, hourAt)).replace(/^hours?/i, ''))
    yield finding(sentence, { min: hours, max: hours, type, per }, found.index, found.index + found[0].length)
  }
}

const hourAndHalf = /\b(?:an|one) hour and a half (?:a|per|each|every) week\b/gi
const bare = new RegExp(`^(?:approx\\.? |about |around )?(${number})$`, 'i')

/** A bare number in a table of hours, or under a label such as "Contact hours". */
function* inTable(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { text, block, headings } = sentence
  const found = bare.exec(text.slice(valueAt(sentence, document, hourLabel) ?? 0))
  const hours = numberOf(found?.[1] ?? '')
  if (!found || hours === null || hours > 2000) return
  const labels = labelsOf(sentence, document)
  const cells = block.type === 'cell' ? rowOf(block, document).filter((other) => other !== block) : []
  const row = cells.map((other) => wordsOf(other, document)).join(' ')
  const inHours = labels.some((words) => /\bhours?\b/i.test(words)) || headings.slice(0, 2).some((words) => /\bhours?\b/i.test(words))
  if (!inHours || (block.type === 'cell' && !meets(row || labels.join(' '), rowKinds))) return
  const type = typeOf('', '', row || labels.join(' '))
  const per = labels.some((words) => /\bweek\b/i.test(words))
    ? 'week'
    : (lineOfSheet.test(text) && onModuleSheet(sentence, document)) ||
        meets(block.columnHeading ?? '', moduleColumn) ||
        labels.some((words) => /\b(?:module|unit)\b/i.test(words))
      ? 'module'
      : 'programme'
  const first = cells[0]
  yield {
    ...finding(sentence, { min: hours, max: hours, type, per }, 0, text.length),
    ...(first && { at: [spanIn(sentence, 0, text.length), { start: first.start, end: first.end }] }),
  }
}

const kindOfHours = /(?:^|[;,:]) ?(?:and )?([a-z][\w -]{4,44}?),? (\d{1,3})(?: hours)?(?=[;,.]|$)/gi
/** "Each module represents 200 hours, made up as follows: scheduled teaching 24; private study 140." */
function* sharedOut(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const before = document.sentences[sentence.index - 1]
  const over = `${before && before.block.index >= sentence.block.index - 1 ? before.text : ''} ${sentence.text}`
  if (!/\bhours\b/i.test(over) || !meets(over, sharedAsFollows)) return
  const per = /\b(?:each|every|per|a) (?:[\w-]+ ){0,2}(?:module|unit)\b/i.test(over) ? 'module' : 'programme'
  for (const found of matches(sentence.text, kindOfHours)) {
    const type = hourTypes.find(([, pattern]) => pattern.test(found[1] ?? ''))?.[0]
    const hours = Number(found[2])
    if (type && hours > 0) yield finding(sentence, { min: hours, max: hours, type, per }, found.index, found.index + found[0].length)
  }
}
const sharedAsFollows = /\b(?:as follows|made up of|divided (?:into|as)|broken down|consisting of|comprising)\b/i

/** Hours of teaching, online work, study on one's own or in all, for the whole, a module or a week; never hours of offices, journeys or posts. */
export const workload: Recogniser = {
  name: 'workload',
  kinds: ['workload'],
  cues: ['hour*', 'hrs', 'study', 'teaching', 'taught'],
  contextCues: ['hour*'],
  find: (sentence, document) => {
    const told = [...inText(sentence, document)]
    if (told.length > 0) return told
    const table = [...inTable(sentence, document)]
    return table.length > 0 ? table : [...sharedOut(sentence, document)]
  },
}
