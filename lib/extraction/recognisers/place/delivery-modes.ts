import type { DeliveryMode } from '@/lib/domain/enumerations'
import { firstMatch, matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser, Sentence } from '../../types'

const teaching =
  '(?:taught|teaching|deliver(?:y|ed)|course|programme|sessions?|days?|modules?|seminars?|lectures?|learning|study|cohorts?|route|classes|workshops?|content|webinars?|events?|training|attend(?:ance)?|award|conferences?|contact)'
const near = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'gi')

/** Words that name each mode, said of teaching. */
const named: readonly (readonly [DeliveryMode, RegExp])[] = [
  [
    'blended',
    near(
      `blended(?:[- ]learning)?|a (?:sound )?blend of|(?:a )?(?:mix(?:ture)?|combination) of (?:face[- ]to[- ]face|online|on-?line|in[- ]person|campus|virtual|live|webinars|taught)|(?:mix(?:ture)?|combination) of (?:[\\w-]+ ){0,3}(?:conferences?|days?|workshops?|seminars?|classes|lectures?)\\b[^.;]{0,70}? and (?:[\\w-]+ ){0,2}(?:e-?seminars?|e-?learning|online|webinars?|virtual)|hybrid`,
    ),
  ],
  ['in_person', near(`face[- ]to[- ]face|face2face|f2f|in[- ]person|on[- ]campus(?! online\b)|on[- ]site|classroom[- ]based|lecture rooms?`)],
  ['distance', near(`distance[- ]learning|by distance|distance (?:route|option|mode|version|cohort)|learn at a distance`)],
  [
    'online',
    near(
      `(?:fully |wholly |entirely |completely |live |delivered |taught |held |all |100% )?(?:on-?line|virtual(?:ly)?|remotely)|webinars?|e-?seminars?|(?:via|on|over|through|using) (?:MS |Microsoft )?(?:Teams|Zoom)`,
    ),
  ],
  [
    'self_study',
    near(
      `(?:on-?line )?self[- ]study (?:on-?line )?(?:modules?|units?|materials|programme|course|route|option)|on-?line self[- ]study|self[- ]paced (?:\\w+ ){0,2}(?:modules?|units?|learning|study|course)|(?:asynchronous|self-guided) (?:on-?line )?(?:modules?|learning|units?)`,
    ),
  ],
]
const aboutTeaching = new RegExp(`\\b${teaching}\\b`, 'i')
/** Online things that are support, furniture or somebody else's. */
const supportOnly =
  /\b(?:on-?line|virtual|electronic)(?:ly)? (?:\w+ ){0,2}?(?:resources?|librar(?:y|ies)|journals?|materials|platform|learning (?:environment|platform|space|support)|support|forums?|discussions?|discussion boards?|communit(?:y|ies)|tools?|reading|forms?|application|applications|prospectus|submission|payments?|shop|store|booking|open (?:day|evening)s?|tours?|events?\b(?! days)|portal|networks?|tutorials?|e-?portfolio|portfolio|supports?)\b|\b(?:apply|application|register|book|enrol|enrolment|pay|submitt?(?:ed|ing)?|submission|available|resources?|materials|library|forms?|download(?:ed)?|found|advertised) (?:\w+ ){0,3}?on-?line\b|\b(?:log-?in|login|access)\b[^.;]{0,30}\b(?:for|to)\b[^.;]{0,60}\bwebinars?\b|\bwebinars?,? (?:and )?recordings\b|\b(?:chat|advisers?|advisors?) (?:to .{0,20})?on-?line\b|\bvirtual (?:learning|school|heads?|campus)\b|\b(?:open (?:day|evening))\b|\bevaluated on-?line|\bon-?line safety\b/i
/** "8 online communities" are sessions. */
const countedOnline = /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:live )?on-?line (?:communit|tutorials|events|forums)/i
const supportFace = /\b(?:tutorials?|tutor(?:ing)?|mentor(?:ing)?|supervision|support|meetings? with your tutor|telephone)\b/i
const denied = /\b(?:not|no|never|isn't|aren't|don't|unable to|without|rather than|instead of|other than)\b[^.;]{0,40}$/i
const labels =
  /^(?:(?:mode(?:s|\(s\))?|methods?|type) of (?:delivery|teaching|attendance|study|learning)|deliver(?:ed|y style|y format)|taught|learning (?:mode|style|method)|study (?:method|format|option)s?|course (?:format|delivery)|delivery(?: mode| method)?|how (?:is it|it is|will it be|is the (?:course|programme|award)) (?:taught|delivered)\??|format|attendance|location|study mode)$/i

const openDay = /\bopen (?:day|evening)/i
const isTeaching = (sentence: Sentence, mode: DeliveryMode, at: number, end: number): boolean => {
  const { text } = sentence
  if (meets(text, openDay)) return false
  if (meets(text.slice(Math.max(0, at - 60), at), denied) && !/\bonly\b/i.test(text.slice(at, end + 10))) return false
  const around = text.slice(Math.max(0, at - 12), end + 40)
  if (mode === 'online' && meets(around, supportOnly) && !meets(text.slice(Math.max(0, at - 12), end + 12), countedOnline)) return false
  if (
    mode === 'in_person' &&
    meets(text.slice(Math.max(0, at - 40), end + 40), supportFace) &&
    !/\b(?:days?|sessions?|taught|teaching)\b/i.test(text.slice(Math.max(0, at - 30), end + 30))
  )
    return false
  if (labels.test((sentence.label ?? '').trim()) || (text.length < 60 && labels.test((sentence.headings[0] ?? '').trim()))) return true
  if (/^online(?:,| \()\s?(?:\w+[- ]){0,2}(?:weeks?|days?|sessions?|hours?|months?)\b/i.test(text)) return true
  return meets(text.slice(Math.max(0, at - 90), end + 60), aboutTeaching)
}

/** A course that names both in one breath, as parts of its teaching, is blended. */
const joined =
  /\b(?:face[- ]to[- ]face|in[- ]person|on[- ]campus|taught days|campus days)\b[^.;]{0,70}\b(?:and|plus|with|combined with|together with|as well as|alongside|supplemented by|supported by)\b[^.;]{0,40}\b(?:live )?(?:on-?line|virtual|webinars?|remote)\b(?! (?:resources|support|platform|learning environment|materials|library|forum))|\b(?:on-?line|webinars?|virtual)\b[^.;]{0,50}\b(?:and|plus|with|combined with|as well as|alongside|(?:are|is) replaced by)\b[^.;]{0,40}\b(?:face[- ]to[- ]face|in[- ]person|on[- ]campus|(?:study|campus|conference) days)\b|\b(?:held|taught|are|is) (?:at|on) [^.;]{0,30}\bcampus\b[^.;]{0,20}\b(?:while|whilst|and|the (?:other|rest))\b[^.;]{0,40}\b(?:live )?online\b|\bcampus\b[^.;]{0,20}\b(?:and|plus) (?:live )?on-?line\b|\bdays\b[^.;]{0,40}\b(?:campus|centre|university|college)\b[^.;]{0,12}\b(?:and|plus)\b[^.;]{0,30}\b(?:live webinars|webinars|on-?line (?:sessions|seminars|days))\b/i
const eitherOr = /\b(?:or|either|whether|choice|choose|option)\b/i

/** How the course is taught: one fact for each mode that the words name of the teaching itself. Materials on a platform are support, no mode. */
export const deliveryModes: Recogniser = {
  name: 'delivery-modes',
  kinds: ['delivery_mode'],
  cues: [
    'face',
    'f2f',
    'person',
    'campus',
    'site',
    'onsite',
    'classroom',
    'online',
    'line',
    'blended',
    'blend',
    'hybrid',
    'mix',
    'mixture',
    'combination',
    'distance',
    'virtual',
    'virtually',
    'remotely',
    'webinar',
    'webinars',
    'seminars',
    'seminar',
    'teams',
    'zoom',
    'self',
    'asynchronous',
    'lecture',
  ],
  find: (sentence) => {
    if (sentence.block.type === 'heading' && sentence.text.length < 25) return []
    const findings: AnyFinding[] = []
    for (const [mode, pattern] of named) {
      const found = matches(sentence.text, pattern).find((match) => isTeaching(sentence, mode, match.index, match.index + match[0].length))
      if (found) findings.push({ kind: 'delivery_mode', value: { mode }, at: quoteOf(sentence, found) })
    }
    const both = firstMatch(sentence.text, joined)
    if (both && !meets(both[0], eitherOr) && !findings.some((finding) => finding.kind === 'delivery_mode' && finding.value.mode === 'blended')) {
      const workings = 'The words join in-person and online teaching as parts of one course, which is blended.'
      findings.push({ kind: 'delivery_mode', value: { mode: 'blended' }, standing: 'implied', workings, at: quoteOf(sentence, both) })
    }
    return findings
  },
}
