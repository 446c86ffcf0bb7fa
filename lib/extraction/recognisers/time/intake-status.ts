import { firstMatch, matches, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import type { Finding, Recogniser, Sentence } from '../../types'

type Found = Finding<'intake_status'>
type Status = Found['value']['status']

const statusLabel = label(
  '(?:(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|september|october|november) )?(?:20\\d\\d )?(?:cohort|intake|group)(?: (?:\\d{1,2}|[a-z]))?|(?:application |intake |course |booking |recruitment |cohort )?(?:status|availability)|applications|bookings?|recruitment',
)
const applying =
  '(?:applications?(?: for [^.;]{1,60}?)?|(?:online )?bookings?(?: for [^.;]{1,50}?)?|enrolments?(?: for [^.;]{1,50}?)?|registrations?(?: for [^.;]{1,50}?)?|recruitment(?: for [^.;]{1,50}?)?|admissions?)'
const our =
  '(?:(?:the |this |our )?(?:course|programme|cohort|intake|group|award|NASENCO|PG ?Cert)(?: \\d{1,3})?(?: (?:in|for|starting) [^.;]{1,40}?)?)'
const patterns: readonly (readonly [Status, RegExp])[] = [
  [
    'expressions_of_interest',
    /\b(?:tak(?:e|ing)|invit(?:e|ing)|welcom(?:e|ing)|accept(?:ing)?|collect(?:ing)?|seeking|receiv(?:e|ing)|register(?:ing)?|submit|complete|gather(?:ing)?|note|noting|email(?:ing)?|send(?:ing)?)\s+(?:us )?(?:an? |your |any |the )?(?:formal |early |initial )?expressions? of interest\b|\b(?:register|express|note|record|log) (?:your|an|their) interest\b|\bwaiting list\b[^.;]{0,30}\b(?:open|join|for)\b|\bjoin (?:the|our) waiting list\b|\bexpressions of interest (?:are )?(?:invited|welcome|open|now open|sought|form)\b/i,
  ],
  [
    'closed',
    new RegExp(
      `\\b${applying}\\s+(?:(?:is|are|have|has)\\s+)?(?:now\\s+|currently\\s+|already\\s+)?(?:been\\s+)?closed\\b|\\b(?:no longer|not currently|not now|not|unable to|cannot)\\s+(?:be )?(?:taking|accepting?|recruiting|receiv(?:e|ing)|offer(?:ing|ed)|available|running|run|enrol(?:ling)?|open)\\b[^.;]{0,30}\\b(?:applications?|applicants|enrolments?|new|participants|course|programme|intake|bookings?|to\\b|for\\b)|\\b${our}\\s+(?:is|are)\\s+(?:now\\s+)?(?:full(?!y (?:online|funded|accredited|supported|validated))|fully booked|(?:fully |over-?)subscribed|closed(?: to| for)?|no longer (?:available|recruiting|offered|running|open))|\\b(?:fully booked|fully subscribed|all places (?:are |have been )?(?:now )?(?:taken|filled|allocated)|no (?:more )?places (?:left|remain(?:ing)?|are left)|closed (?:for|to) (?:new )?(?:applications?|applicants|enrolments?|bookings?))\\b|\\b${applying}\\s+(?:have|has)\\s+(?:now\\s+)?closed\\b`,
      'i',
    ),
  ],
  [
    'open',
    new RegExp(
      `\\b${applying}\\s+(?:(?:is|are)\\s+)?(?:now\\s+|currently\\s+|still\\s+)?(?:open\\b(?! (?:in|from|on)\\b)|being (?:accepted|taken|invited)|invited(?! from)|welcome(?!d? from))|\\bopen for (?:applications?|bookings?|enrolment|registration|recruitment)\\b|\\b(?:now|currently|still|already)\\s+(?:open|recruiting|enrolling|accepting applications|taking (?:applications|bookings)|booking|welcoming applications|inviting applications)\\b|\\b(?:we are|we're|is|are) (?:accepting|taking|inviting|welcoming) (?:applications|bookings)\\b|\\b(?:places|spaces) (?:are )?(?:now |still |currently )?(?:available|remain(?!ing)|left(?! over))\\b|\\b(?:a )?(?:few|limited(?: number of)?|some|\\d{1,2}) (?:places|spaces) (?:are )?(?:left|remain(?:ing)?|available|still available)\\b|\\bthere (?:are|is) (?:still )?(?:some |a few |limited |a limited number of )?(?:places|spaces|availability)(?= (?:on|for|in|available|left|remaining))|\\bwe (?:still )?have (?:still )?(?:a few |some |\\d{1,2} )?(?:places|spaces)\\b(?! of)|\\bbooking (?:is )?now\\b(?! (?:closed|full))|\\b(?:places|spaces)\\b[^.;]{0,24}\\bcan (?:now )?be (?:booked|reserved|taken up)\\b|\\brecruiting now\\b|\\bnow recruiting\\b|\\blast (?:few|remaining) (?:places|spaces)\\b|\\b(?:plenty of|still) (?:room|space) (?:on|for|in)\\b`,
      'i',
    ),
  ],
]
/** Funding, events and others may be open or closed while the intake is not; and what will be is not yet. */
const notIntake =
  /\b(?:not open to|places left: \d|fund(?:ing|ed)|scholarships?|bursar(?:y|ies)|grants?|subsid|open (?:day|evening|event)|library|campus|forum|office|lines?|centre is|chat|cookies?|conference|network|survey|consultation|vacanc|jobs?|posts?\b)/i
/** What is not available may be money. */
const ofMoney = /\b(?:scholarships?|bursar(?:y|ies)|grants?|loans?|fund(?:ing|s)|discounts?)\b/i
const future =
  /\b(?:will (?:be )?(?:re-?)?open|opens? (?:in|on|from)|opening (?:in|on)|will (?:close|be closed)|close[s]? on|if (?:there are|we (?:still )?have|places|applications)|when (?:applications|places|bookings)|once|until|unless|usually|normally|should|may be|in case|whether|last year|ago|previously|subject to|as soon as)\b/i
/** "FULL - waiting list", "Closed", a line of its own in capitals. */
const shout = /^(?:status: ?)?(?:FULL|CLOSED|FULLY BOOKED|SOLD OUT|COURSE FULL)(?: ?[-:(!] ?[\w ]{0,40}\)?)?!?$/
const button =
  /^(?:apply(?: now| online| here| today)?|register(?: now| your interest)?|book(?: now| your place| a place)?|enquire(?: now)?|express(?:ion of)? interest(?: form)?)\W*$/i
const pieces = /[^;]+/g

function statusIn(sentence: Sentence, text: string, from: number, labelled: boolean): Found | null {
  for (const [status, pattern] of patterns) {
    const found = firstMatch(text, pattern)
    if (!found) continue
    const near = text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 40)
    if (
      meets(near, notIntake) ||
      (status === 'closed' && meets(text.slice(0, found.index), ofMoney)) ||
      (status === 'open' && /\bnot (?:yet |currently )?(?:open|recruiting|accepting|taking|available)/i.test(text)) ||
      meets(text.slice(0, found.index + found[0].length), future) ||
      (status !== 'expressions_of_interest' && /\?$/.test(text))
    )
      return null
    const [start, end] = [from + found.index, from + found.index + found[0].length]
    return { kind: 'intake_status', value: { status }, at: quoteClause(sentence, start, end), core: spanIn(sentence, start, end) }
  }
  const bare = labelled ? /^\W*(open|closed|full|fully booked|recruiting)\b/i.exec(text) : null
  if (!bare) return null
  const at = spanIn(sentence, from, from + bare[0].length)
  return {
    kind: 'intake_status',
    value: { status: /open|recruit/i.test(bare[0]) ? 'open' : 'closed' },
    at: quoteClause(sentence, from, from + bare[0].length),
    core: at,
  }
}

/** Whether applications are open or closed, or interest is being noted; a button is none, closed funding is no closed intake. */
export const intakeStatus: Recogniser = {
  name: 'intake-status',
  kinds: ['intake_status'],
  cues: [
    'open',
    'closed',
    'recruiting',
    'interest',
    'full',
    'booked',
    'places',
    'spaces',
    'accepting',
    'taking',
    'enrolling',
    'longer',
    'waiting',
    'invited',
    'booking',
    'welcome',
    'taken',
    'filled',
    'currently',
    'now',
    'inviting',
    'accepted',
    'subscribed',
    'few',
    'remaining',
    'room',
    'sold',
    'offered',
  ],
  contextCues: ['status', 'availability'],
  find: (sentence, document) => {
    if (meets(sentence.text, button)) return []
    if (shout.test(sentence.text)) {
      const at = spanIn(sentence, 0, sentence.text.length)
      return [{ kind: 'intake_status', value: { status: 'closed' }, at, core: at }]
    }
    const under = valueAt(sentence, document, statusLabel)
    return matches(sentence.text, pieces).flatMap((piece) => {
      const labelled = under !== null && piece.index <= under
      const from = labelled ? under : piece.index
      return statusIn(sentence, sentence.text.slice(from, piece.index + piece[0].length), from, labelled) ?? []
    })
  },
}
