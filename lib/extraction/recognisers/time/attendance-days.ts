import type { DayType } from '@/lib/domain/enumerations'
import { firstMatch, matches, meets } from '../../matches'
import { type DayCount, dayCounts } from '../../readers/day-counts'
import { label, valueAt } from '../../readers/labels'
import { number, numberOf } from '../../readers/numbers'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { dayTypeWords, noCourseDays } from '../../words/days'
import { counted, daysLabel, induction, underLabel } from './attendance-labels'
import { daysFinding, daysShared, daysSplit, eventsOfDays, ofModuleAbove } from './attendance-parts'
import { releaseOf } from './release-sentence'

type Found = Finding<'attendance_days'>

const shapeLabel = label(
  '(?:attendance|contact(?: (?:time|hours))?|(?:time )?commitment|delivery|(?:course |programme )?(?:duration|length|format|structure|delivery|commitment)|teaching|timetable|format|structure|(?:number of )?sessions?|time|how (?:long|is it|will i)\\b.{0,40}|what does it involve|face[- ]to[- ]face(?: teaching| days)?)',
)
const course =
  '(?:course|programme|award|training|NASENCO|PG ?Cert\\w*|qualification|pathway|route|modules?|units?|NPQ\\w*|certificate|element|component|commitment|it|which|this|teaching|provision|cohorts?|groups?)'
/** Words before a number that make it a number of the course's own days. */
const spread =
  /\b(?:taught|delivered|teach(?:ing)?|takes? place|held|runs?|run|meets?|meet|spread|structured|organised|timetabled|scheduled|split|distributed|divided|covered|offered|face[- ]to[- ]face)\b[^.;:]{0,30}?\b(?:over|across|in|into|through(?:out)?|on|for|during|via|by|as|with|within)\s+(?:\w+ ){0,2}$/i
const attends =
  /\b(?:attend(?:s|ing|ance)?|come to(?: us)?|be present|join us|commit(?:ment)? to|in attendance|on[- ](?:campus|site)|with us|at (?:the|our) (?:university|centre|college|venue))\b(?: (?:of|at|on|for|to|in|us))?\s+(?:\w+ ){0,3}$/i
const holds = new RegExp(
  `\\b${course}\\b[^.;:]{0,45}\\b(?:consists? of|comprises?|comprising|includes?|including|is made up of|made up of|involves?|requires?|features?|has|have|offers?|contains?|provides?|is|are|lasts?|takes?|uses?|carries|gives)\\s+(?:\\w+ ){0,3}$`,
  'i',
)
const thereAre =
  /(?:\b(?:there (?:are|is|will be)|you(?:'ll| will)? (?:have|get|need)|we (?:offer|run|hold|provide|have)|made up of|consisting of|comprising|composed of|plus|total(?:s|ling)? (?:of)?|that is|that's|in all,?|expect|with)|^(?:and |plus )?)\s*(?:\w+ ){0,2}$/i
const teachingBehind =
  /^'?\s*(?:\(\s*)?(?:of |for |on )?(?:the )?(?:face[- ]to[- ]face|taught|teaching|training|tuition|contact|attendance|seminars?|lectures?|workshops?|live|input|facilitated|in[- ]person|delivery|taught sessions)\b/i
const placeBehind =
  /^'?s?(?: of)?(?: each)?(?: (?:attendance|training|teaching|study|held|taught|based|spent|run|delivered))?,? (?:at|in|on|on-site at) (?:(?:the|our|a|an|your|one|either|each|its) )?(?:[\w'&-]+ ){0,4}?(?:universit|campus|college|cent(?:re|er)|hotel|venue|school|site|hub|classroom|room\b|academy|person|London|[A-Z][a-z]+(?:ham|ton|ford|ster|ley|bury|pool|mouth|field))/
const timeBehind =
  /^,? ?(?:(?:spread|evenly|held|run|delivered|taught|typically|usually|all) )*(?:over|across|throughout|during|within|between|in) (?:the |an |one |a |two |three |1 |2 )*(?:academic|school|calendar|course|programme|year|term|twelve|12|semester|autumn|spring)/i
const allWeekday = /^,? (?:all|always|mostly|usually)(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/i
const inAll = /^'? ?(?:\(?in total|altogether|in all|overall)\b/i
const courseBehind =
  /^-? ?(?:[\w-]+ ){0,2}(?:course|programme|training|award|sessions?|teaching|qualification|package|model|version|route|delivery|taught|facilitated|face-to-face)\b/i
const notCounts =
  /\b(?:supply|cover) for (?:these|the|those)\s$|\b(?:in|per) (?:each|every) (?:term|half[- ]term|module|semester)\b[^.;]{0,30}$|\b(?:day|days|module|unit|session|cohort|group|phase|part|year|term|level|step|week|workshop|webinar)s?\s(?:\d+(?:,| and|-| &)\s?)*$|\b(?:within|after|every|last|past|next|previous|first|final|allow|under|blocks? of|placements? of|notice of|at least one of|any|up to \d+ of)\s+(?:the )?$|\b(?:missed|miss|misses|absent|absence)\b[^.;]{0,30}$/i
const notBehind =
  /^'?\s*(?:(?:a|per|each|every|in (?:the |each )?(?:autumn|spring|summer|first|second|third)) (?:week|fortnight|month|term|semester|year|half)|in (?:the )?(?:autumn|spring|summer)\b|before|after|prior|notice|later|ahead|earlier|in advance|ago|old|from (?:the |your )?(?:date|receipt|day|submission)|of (?:receipt|receiving|your|booking|the (?:date|decision|end|start))|to (?:answer|respond|reply|decide|complete|submit|write|pay|cancel|return|withdraw|appeal)|visits?\b|in (?:an?|another|your own|their own) (?:partner|host|different|special|contrasting|resourced|placement|own)|window|deadline|cooling|running|wonder|weeks?\b|out of ten|or (?:more )?late)/i
/** An attendance rule counts against the course's days; only what it counts against is a number of them. */
const rule =
  /\b(?:must|need(?:s|ed)? to|required to|have to|has to|expected to|should)\b[^.;]{0,40}\b(?:attend(?:ed|ance)?|present|come|there for)\b[^.;]{0,12}\b(?:at least|a minimum of|minimum of|no (?:fewer|less) than|not less than)\s+$|\b(?:present (?:for|at|on)|minimum attendance(?: is| of)?)\s+(?:\w+ ){0,3}$/i
const ofThese = new RegExp(`^\\s*(?:out )?of (?:the |these |those |all |our )*(?:(?:${number})(?![- ]?hours?)|days)\\b`, 'i')
const percent = /%|\bper ?cent\b/i
const eachBefore =
  /\b(?:each|every|per|both|either|one|all)\b(?: of (?:the|these|our)(?: \w+)?)? (?:\d+[- ]credit )?(?:modules?|units?)\b[^.;]{0,60}$|\bmodules?\b[^.;]{0,20},? each (?:\w+ ){0,4}$|\b(?:module|unit) (?:\d|one|two|three|A|B|C)\b[^.;]{0,25}$|\beach(?: one| of (?:them|which|these))?(?: is| are)? (?:\w+ ){1,3}(?:over|across|in|on|of) $/i
const eachBehind =
  /^'?s?,? ?(?:\w+ ){0,4}?(?:per|for each|in each|for every|on each|each|a|to each|\/)\s?(?:of the (?:\w+ )?)?(?:\d+[- ]credit )?(?:taught )?(?:modules?|units?)\b/i
const modulesCounted = new RegExp(`\\beach of the (${number}) (?:modules|units)|\\b(${number}) (?:modules|units)\\b[^.;]{0,20}\\beach\\b`, 'i')

const introducesModules =
  /\b(?:each|every|per|the(?: [\w-]+){1,4}) (?:modules?|units?)\b[^.;]{0,60}\b(?:consists?|includes?|compris\w+|made up|involves?|contains?|has|have)\b/i
/** "(four for each module)" behind a number of days. */
const eachInBrackets = new RegExp(
  `^[^.;(]{0,60}?(?:\\(|,|-|:) ?(${number}) (?:days? )?(?:for|per|in|on|to) ?(?:each|every)? ?(?:module|unit)\\b`,
  'i',
)

const clean = (before: string): string =>
  before.replace(
    /\b(?:at least|a minimum of|minimum of|about|around|approximately|approx\.?|up to|a (?:grand )?total of|a maximum of|no fewer than|between|usually|typically|normally|just|only|the|these|those|all|our|your|its|a|an|some|roughly|a series of|series of)\s*$/gi,
    '',
  )

/** "All six days are compulsory" */
const allOf = /(?:^|[.;,] )(?:attendance (?:at|on) )?(?:all|these|those|the) $/i
/** "Four days per module (eight days altogether)" */
const sumBehind = /^'? ?(?:in total|altogether|in all|overall)\b/i

const tutorialBehind = /^[^.;,]{0,30}\b(?:for|of|as|on) (?:[\w-]+ ){0,2}(?:tutorials?|supervision)\b/i
/** Days on which nobody teaches: visits, reading, writing. */
const ownBehind =
  /^,? ?(?:(?:are|is|will be|to be|being) )*(?:(?:set aside|spent|used|kept|reserved) )?(?:(?:for|on|in|of) )?(?:(?:school )?visit(?:s|ing)\b|independent (?:study|work)|private study|reading\b|writing[- ]?up?\b|placements?\b)/i
const ofHours = new RegExp(`^,? of (?:about |up to )?(?:${number})(?: and a half)?[ -]hours?\\b`, 'i')

function typeOf(count: DayCount, text: string, others: readonly DayCount[]): DayType | 'own' | 'any' {
  const after = text.slice(count.end, count.end + 60)
  const said = dayTypeWords.find(([, pattern]) => pattern.test(count.words))?.[0]
  if (said === 'induction' || said === 'tutorial' || said === 'contact' || said === 'own') return said
  if (tutorialBehind.test(after)) return 'tutorial'
  if (ownBehind.test(after)) return 'own'
  if (/^'?s? ?induction\b/i.test(after)) return 'induction'
  if (/^ ?(?:of|for) (?:independent|private|personal|self[- ]directed|own|directed)(?: \w+)? (?:study|reading|research|work)/i.test(after))
    return 'own'
  if (said) return said
  if (/^'?s? ?(?:of )?contact\b(?! (?:us|me|the|details))/i.test(after)) return 'contact'
  if (ofHours.test(after)) return /\bcontact\b/i.test(text) ? 'contact' : /\b(?:taught|teaching|tuition)\b/i.test(text) ? 'taught' : 'any'
  if (count.form === 'weekdays' || count.form === 'events' || count.form === 'sum') return 'taught'
  if (/\bstudy\b/i.test(count.words)) {
    if (others.some((other) => other !== count && /\b(?:contact|taught|teaching|training|face)\b/i.test(other.words))) return 'study'
    return meets(text, timed) ||
      /\b(?:taught|teaching|tutors?|speakers?|led by|lecturers?|attend|campus|face[- ]to[- ]face|in a real school|sessions?)\b/i.test(text) ||
      placeBehind.test(after)
      ? 'taught'
      : 'study'
  }
  return 'any'
}

const timed = /\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]m\b/i

/** Whether a count is one of the course's own days, and how surely: by its own words, or only as "the six days" elsewhere told of. */
function belongs(count: DayCount, type: ReturnType<typeof typeOf>, text: string, from: number): boolean {
  const before = clean(clean(text.slice(Math.max(0, count.start - 90), count.start)))
  const after = text.slice(count.end, count.end + 90)
  if (notBehind.test(after) || meets(text.slice(Math.max(0, count.start - 60), count.start), notCounts) || noCourseDays.test(count.words))
    return false
  if (count.form === 'hyphen') return courseBehind.test(after) && (count.max ?? count.min ?? 0) >= 3
  if (type !== 'any') return true
  if (
    (allOf.test(text.slice(0, count.start)) &&
      /^ (?:are|is|must be) (?:all )?(?:compulsory|mandatory|obligatory|essential|attended|required)\b/i.test(after)) ||
    /^ ?[(,-]? ?(?:from )?\d{1,2}[.:]\d\d/.test(after) ||
    /\ba (?:grand )?total of\s+$/i.test(text.slice(Math.max(0, count.start - 40), count.start))
  )
    return true
  if (meets(before, spread) || meets(before, attends) || meets(before, holds)) return true
  if (
    teachingBehind.test(after) ||
    placeBehind.test(after) ||
    timeBehind.test(after) ||
    inAll.test(after) ||
    eachBehind.test(after) ||
    meets(after, allWeekday)
  )
    return true
  return (
    (count.start <= from + 20 && from > 0) ||
    (meets(before, thereAre) && /\b(?:taught|teach|tutor|sessions?|course|module|programme|training)\b/i.test(text))
  )
}

/** Whether a list is introduced, or a line begun, as speaking of each module. */
const ofModules = ({ leadIn, label: own }: Sentence): boolean =>
  meets(leadIn ?? '', introducesModules) || /^(?:each|every|per) (?:module|unit)$/i.test(own ?? '')

const teachingLabel = /\b(?:taught|teaching|training|face[- ]to[- ]face|tuition)\b/i

function* fromCounts(sentence: Sentence, document: ReadDocument, from: number): Generator<Found> {
  const { text } = sentence
  const counts = dayCounts(text)
  for (const count of counts) {
    if (count.max !== null && !Number.isInteger(count.max)) continue
    const before = text.slice(Math.max(0, count.start - 90), count.start)
    const after = text.slice(count.end, count.end + 80)
    const released = releaseOf(text, count)
    if (released === 'release' || (percent.test(text) && /^\s*\)/.test(after))) continue
    if (meets(before, rule) || ofThese.test(after) || (count.max === 1 && /\b(?:for|on) $/i.test(before))) continue
    const pieces = [...daysSplit(sentence, count)]
    if (pieces.length > 0) {
      yield* pieces
      yield daysFinding(sentence, count, 'total', 'programme')
      continue
    }
    if (/^Of (?:the|these|those) $/.test(text.slice(0, count.start)) && /^,/.test(after)) continue
    const type = typeOf(count, text, counts)
    if (!belongs(count, type, text, from) && released !== 'same') continue
    const summed = sumBehind.test(after)
    const module = !summed && (ofModuleAbove(sentence, document) || meets(before, eachBefore) || eachBehind.test(after) || ofModules(sentence))
    const whole = from > 0 || meets(clean(before), attends) || inAll.test(after) || /\b(?:total of|in total)[^.;]{0,12}$/i.test(before)
    const taught = released === 'same' || !whole || placeBehind.test(after) || (from > 0 && meets(sentence.label ?? '', teachingLabel))
    const plain = type === 'any' ? (taught ? 'taught' : 'total') : type === 'own' ? 'study' : type
    yield daysFinding(sentence, count, plain, module ? 'module' : 'programme')
    const each = eachInBrackets.exec(text.slice(count.end))
    const eachCount = numberOf(each?.[1] ?? '')
    if (each && eachCount !== null) {
      yield daysFinding(sentence, { min: eachCount, max: eachCount, start: count.start, end: count.end + each[0].length }, plain, 'module')
    }
    const modules = module ? numberOf(firstMatch(text, modulesCounted)?.slice(1).find(Boolean) ?? '') : null
    if (modules && count.min !== null && count.min === count.max) {
      const sum = modules * count.min
      yield {
        ...daysFinding(
          sentence,
          { ...count, min: sum, max: sum, workings: `${modules} modules of ${count.min} days are ${sum} days.` },
          plain,
          'programme',
        ),
      }
    }
  }
}

const ofTheseInEach = new RegExp(`\\b(?:each|every) (?:module|unit) has (${number}) of (?:these|the|those) (?:taught |training )?days\\b`, 'gi')
const tenInAll = new RegExp(
  `\\bdays (?:per|in each|for each|a) (?:module|unit)\\b[^.;]{0,40}[:,-] ?(${number}) (?:days )?(?:in (?:total|all)|altogether)\\b`,
  'gi',
)

/** "Each module has three of these days"; "five days per module: ten in total". */
function* ofTheseDays(sentence: Sentence): Generator<Found> {
  for (const [pattern, per] of [
    [ofTheseInEach, 'module'],
    [tenInAll, 'programme'],
  ] as const) {
    for (const found of matches(sentence.text, pattern)) {
      const days = numberOf(found[1] ?? '')
      const start = found.index + found[0].toLowerCase().lastIndexOf((found[1] ?? '').toLowerCase())
      if (days !== null) yield daysFinding(sentence, { min: days, max: days, start, end: found.index + found[0].length }, 'taught', per)
    }
  }
}

/** Days that the course itself asks for, by kind and for the whole or each module; never release, notice, feedback or the numbers of days. */
export const attendanceDays: Recogniser = {
  name: 'attendance-days',
  kinds: ['attendance_days'],
  cues: [
    'day*',
    'conferences',
    'workshops',
    'missed',
    'miss',
    'remaining',
    'other',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
  ],
  contextCues: ['days', 'sessions'],
  find: (sentence, document) => {
    const from = valueAt(sentence, document, daysLabel) ?? valueAt(sentence, document, shapeLabel) ?? 0
    const told = [...fromCounts(sentence, document, from), ...ofTheseDays(sentence)]
    return [
      ...told,
      ...daysShared(sentence, document),
      ...eventsOfDays(sentence, document),
      ...(told.length === 0 ? [...underLabel(sentence, document), ...counted(sentence, document)] : []),
      ...(told.some(({ value }) => value.type === 'induction') ? [] : induction(sentence)),
    ]
  },
}
