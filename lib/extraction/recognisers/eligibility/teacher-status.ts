import { firstMatch, meets } from '../../matches'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { applicantWords } from '../../words/people'
import { type Context, contextOf, effectAt, type Governing, governing, isLawAt } from './context'
import { type Eligibility, eligibility, type Mention, mentionsOf } from './finding'

type Status = 'qts' | 'qtls' | 'eyts' | 'eyps' | 'eyitt' | 'qualified_teacher' | 'induction_completed' | 'pg_teaching_qualification'

export const statusPatterns: readonly (readonly [Status, RegExp])[] = [
  [
    'qtls',
    /\bQ\.?T\.?L\.?S\b\.?|\bqualified teachers?(?:'s?)? ?,?(?:status )?(?:in |of |for |\()?(?:the )?learning (?:and|&) skills(?: (?:status|sector))?/gi,
  ],
  ['qts', /\bQ\.?T\.?S\b\.?|\bqualified[ -]teach(?:er|ing)s?(?:'s?)? status\b/gi],
  ['eyts', /\bEYTS\b|\bearly years teachers?(?:'s?)? status\b/gi],
  ['eyps', /\bEYPS\b|\bearly years professionals?(?:'s?)? status\b/gi],
  ['eyitt', /\bEYITT\b|\bearly years initial teacher (?:training|education|status)(?: status)?/gi],
  [
    'induction_completed',
    /\b(?:complet\w+|pass(?:ed|ing)?|finish\w*|fulfill?ed|conclud\w+|served|undertaken|got through)\b[^.;:()]{0,60}?\b(?:induction(?: (?:year|period|training))?|(?:NQT|ECT|newly qualified|early career)[^.;]{0,20}?(?:years?|induction|period|phase))|\binduction (?:year |period )?(?:is|has been|must (?:be|have been)|should (?:be|have been)|to have been) (?:\w+ )?(?:complete[d]?|passed|finished)\b|\b(?:induction|NQT|ECT)(?: year| period)? (?:(?:is |safely )?(?:behind (?:you|them|him or her)|over)|out of the way|under your belt|done)\b/gi,
  ],
  [
    'qualified_teacher',
    /(?<!newly[ -]|recently[ -]|non[ -])\bqualified (?:(?:school|primary|secondary|early years|practising|and experienced|class(?:room)?|specialist) )?(?:teachers?|teaching (?:staff|professionals?))\b|\bteachers? who (?:is|are) (?:fully )?qualified\b|\bqualified as (?:an? )?(?:\w+ )?teachers?\b|\bqualified to teach\b/gi,
  ],
  [
    'pg_teaching_qualification',
    /\bPGCE\b(?! (?:primary|secondary|with|in)\b)|\bPGDE\b|\bpost-?graduate (?:teaching|teacher(?: training)?) qualification/gi,
  ],
]
/** No one needs several of these: two together under one demand are alternatives. */
const alternatives: ReadonlySet<Status> = new Set(['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'pg_teaching_qualification'])

/** "QTS, QTLS or" before another status: one negation holds for all. */
const beside = /(?:\b(?:QTS|QTLS|EYTS|EYPS|EYITT)(?:,|,? (?:or|and|nor)| ?\/) ?)+$/
const negation =
  /\b(?:without|lack(?:s|ing)?|(?:do|does|did|is|are)(?: not|n't)(?: \w+){0,2}|not|non-?|no)\s?(?:(?:yet|currently|already|have|hold|holding|possess|a|an|the|either|any|full|formal) ?){0,3}\W?$/i
/** What is said of those without a status may imply a rule without a word of demand. */
const negated = /\b(?:without|not|no)\b|n't\b|non-/i
const applicant = new RegExp(
  `\\b(?:${applicantWords}|to (?:apply|enrol|join|take|undertake|be|gain|receive|achieve|access|complete)|entry|admission|qualification)\\b`,
  'i',
)
const schoolFirst =
  /\b(?:schools?|governors|governing bod(?:y|ies)|heads?|headteachers?|settings|it is (?:also )?(?:important|essential) that|the (?:SEND?CO|role))\b[^.;]{0,40}$/i
const withoutIt =
  /\b(?:instead|PG ?-?Cert\w*|PGC|certificate|exit|leave|leaves|alternative|cannot|not (?:be )?(?:able|eligible|awarded|receive|gain|qualify|given)|unable)\b/i
const awardNamed = /\bNational (?:SENCO |SEN )?(?:Award|Qualification)|\bNASENCO|\b(?:SENCO )?Award\b|\b(?:PG ?-?Cert\w*|certificate)\b/i
const earlyYears =
  /(?:\b0|\bzero|\bbirth)\s?(?:-|to)\s?(?:5|five)\b(?: years?| only| sector| settings?| age range)*|\bearly years (?:\w+ )?only\b|\bonly\b[^.;]{0,50}\bearly years\b/i

/** The ages or settings to which an early years status is limited. */
const limitOf = (text: string): string | undefined => {
  const words = firstMatch(text, earlyYears)?.[0]
  return words && /only\b.{9}/i.test(words) ? 'early years settings only' : words
}

/** Papers that show a status: what is asked is told where the status is asked. */
const evidenceOf = /\b(?:evidence|proof|cop(?:y|ies)|scan(?:s|ned)?|upload)\b[^.;]{0,60}$/i

const isAsked = /\b(?:required?|requirement|essential|necessary|needed|mandatory|compulsory|pre-?requisite|must be|have to be|only|conditional)\b/i
const opensLater = ({ markers }: Context, from: number): boolean => markers.some(({ start, stance }) => start > from && stance === 'accepted')

/** What a status is worth to an applicant, from the words that govern it; null when they are about something else. */
function demandOf(context: Context, mention: Mention<Status>, by: Governing): Eligibility['demand'] | null {
  const { text, section } = context
  const before = text.slice(0, mention.from)
  const { stance, as, also, marker } = by
  const early = mention.rule === 'eyts' || mention.rule === 'eyps' || mention.rule === 'eyitt' || mention.rule === 'qtls'
  switch (stance) {
    case 'required':
    case 'normally':
      if (as === 'subject' && stance === 'required' && !meets(text.slice(marker?.start, (marker?.end ?? 0) + 12), isAsked))
        return early && opensLater(context, mention.to) ? 'accepted' : null
      if (!section && as === 'object' && !marker?.only && (!meets(before, applicant) || meets(text.slice(0, marker?.start ?? 0), schoolFirst)))
        return null
      return stance
    case 'accepted':
      if (marker?.only || /\bonly\b/i.test(before.slice(-40))) return 'required'
      if (as === 'subject' && early) return 'accepted'
      return also ? 'accepted' : 'required'
    case 'addressed':
      return null
    case 'given':
      return early ? 'accepted' : 'required'
    case 'not_accepted':
      return mention.rule === 'induction_completed' && /\b(?:until|unless|before|without)\b/i.test(before) ? 'required' : stance
    default:
      return stance
  }
}

/** Whether a list that runs over several items offers its members as alternatives. */
function isListOfOr({ sentence, oneOf }: Context, { sentences }: ReadDocument): boolean {
  const [previous, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]]
  const or = /\bor\W*$/i
  if (oneOf) return true
  return (
    or.test(sentence.text) ||
    (previous?.block.type === 'item' && or.test(previous.text)) ||
    /^or\b/i.test(next?.text ?? '') ||
    /^or\b/i.test(sentence.text)
  )
}

/** "We have students with overseas licences": who is there, no rule. */
const ofOurs = /\bwe have (?:\w+ )?(?:students|participants|people|teachers|delegates)\b[^.;]{0,70}$/i
/** "It is not the same as QTS": named to compare. */
const compared = /\b(?:same|equal|identical|unlike|as good) (?:as |to )?(?:an? |the )?$/i

/** "Do I have to be a qualified teacher? To get the Award, yes: QTS or QTLS.": the question asks, the answer lists. */
function askedFor({ text, index }: Sentence, { sentences }: ReadDocument): Governing | null {
  const question = sentences[index - 1]
  if (!question || !/\?$/.test(question.text) || !/\b(?:need|have to|must|required?|necessary|essential)\b/i.test(question.text)) return null
  return /(?:^|, )yes\s?[:,;-]/i.test(text) && /\b(?:teacher|QTS|QTLS|status|qualifi)/i.test(question.text)
    ? { stance: 'required', as: 'listed', marker: null, also: false }
    : null
}

function find(sentence: Sentence, document: ReadDocument) {
  const context = contextOf(sentence, document)
  if (context.isQuestion || !(context.speaks || negated.test(sentence.text) || askedFor(sentence, document))) return []
  const mentions = mentionsOf(context.text, statusPatterns).filter(
    ({ from }) => !isLawAt(context, from) && !meets(context.text.slice(0, from), compared) && !meets(context.text.slice(0, from), ofOurs),
  )
  const asked = askedFor(sentence, document)
  const read = mentions.flatMap((mention) => {
    const by = governing(context, mention.from, mention.to) ?? asked
    const lacking =
      by?.stance !== 'not_required' && meets(context.text.slice(Math.max(0, mention.from - 50), mention.from).replace(beside, ''), negation)
    if (lacking) return contrast(context, mention, by)
    const demand = by && demandOf(context, mention, by)
    if (!by || !demand) return []
    return [{ mention, demand, effect: by.stance === 'given' ? ('award' as const) : effectAt(context, mention.from), implied: false }]
  })
  const offered = new Set(
    read
      .filter(({ mention, demand }) => alternatives.has(mention.rule) && (demand === 'required' || demand === 'normally'))
      .map(({ mention }) => mention.rule),
  )
  const anyOf = offered.size > 1 || (offered.size === 1 && isListOfOr(context, document))
  return read.map(({ mention, demand, effect, implied }) => {
    const limit = mention.rule.startsWith('ey') ? limitOf(sentence.text) : undefined
    return eligibility(context, limit ? { ...mention, detail: limit } : mention, {
      demand: demand === 'required' && alternatives.has(mention.rule) && anyOf ? 'any_of' : demand,
      effect,
      ...(meets(sentence.text.slice(0, mention.from), evidenceOf) && { strength: -1 }),
      ...(implied && { workings: 'Those without it do not receive the National Award, so it is needed for the Award.' }),
    })
  })
}

/** What "without QTS" tells: that it is needed for the Award, that one may come without it, or that one may not. */
function contrast(context: Context, mention: Mention<Status>, by: Governing | null) {
  if (!alternatives.has(mention.rule) && mention.rule !== 'qualified_teacher') return []
  if (by?.stance === 'not_accepted') return [{ mention, demand: 'required' as const, effect: context.effect, implied: false }]
  const { text } = context.sentence
  if (meets(text, awardNamed) && meets(text, withoutIt)) return [{ mention, demand: 'required' as const, effect: 'award' as const, implied: true }]
  if (by?.stance === 'accepted') return [{ mention, demand: 'not_required' as const, effect: context.effect, implied: false }]
  return []
}

/** Teacher status in rules of entry and of the Award: QTS, QTLS, early years statuses, "qualified teacher", induction, a PGCE. */
export const teacherStatus: Recogniser = {
  name: 'teacher-status',
  kinds: ['eligibility'],
  cues: ['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified', 'early', 'induction', 'nqt', 'ect', 'pgce', 'pgde', 'q', 'teaching', 'teacher'],
  find,
}
