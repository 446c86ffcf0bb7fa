import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, meets } from '../../matches'
import { spanIn } from '../../quote'
import { numberOf } from '../../readers/numbers'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { certificateWords } from '../../words/awards'
import { creditsSource } from './credit-words'

type When = FactValue<'alternative_award'>['when']

const certificate = new RegExp(
  `\\b(?:(${certificateWords})|((?:university |institutional )?certificate of (?:attendance|participation|completion|achievement|credit)|statement of (?:credit|participation)|certificate of (?:professional|advanced|higher|post-?graduate) \\w+|(?:the )?(?:academic|university) (?:award|certificate|credits?)|(?:the )?\\d{2} (?:masters?(?:[- ]level)? |level 7 )?credits?))`,
  'i',
)
/** The title that a certificate's name goes on with. */
const subject = /^(?:(?: in| of|:)? (?:[A-Z][\w'-]*|\([A-Z][^()]{1,40}\)|&)(?:(?: and| of| in| for| &)? (?:[A-Z][\w'-]*|\([A-Z][^()]{1,40}\)))*)/
const receives =
  /\b(?:receiv\w*|gain\w*|(?:be |are |is )?(?:given|awarded)|award(?:ed)?|leave|leaves|obtain\w*|earn\w*|achiev\w*|exit|graduate|complete|take(?: away)?|walk away|come away|(?:be|is|are) eligible for|be eligible for|issue|work towards|issued|get|study|join|enrol|come away)\b/i
const conditions: readonly (readonly [RegExp, When])[] = [
  [
    /\b(?:without|not (?:hold|have|holding|having)|(?:do|does|did)(?: not|n't) (?:hold|have)|lack(?:ing)?|no|non-?|unqualified|who (?:are|is) not|not (?:a )?qualified|neither)\b[^.;]{0,40}\b(?:QTS|QTLS|EYTS|qualified teachers?(?: status)?|teacher status|teaching status|teaching qualifications?|these statuses|qualified)\b|\b(?:EYPS|EYTS)\b[^.;]{0,60}\b(?:instead|in its place|but not)\b|\bif that's you\b|\bnon-?(?:teachers|QTS)\b|\b(?:QTS|QTLS|qualified teacher status)\b[^;]{0,40}\. (?:If|Where) (?:you|they|applicants) (?:hold|have) (?:neither|none|no such)|\bunqualified teachers?\b|\bteaching assistants\b|\bhave none of (?:those|these)\b/i,
    'no_teacher_status',
  ],
  [
    /\b(?:not|n't|no longer|without|who are not|aspir\w+)\b[^.;]{0,50}\b(?:in[- ]post|SENCO (?:post|role)|(?:the|a) SENCO|practising SENCOs?|(?<=\bnot )SENCOs|role of SENCO|in (?:the )?role)\b|\baspir(?:ing|ant) SENCOs?\b|\bnon-SENCOs?\b|\buntil (?:you|they) (?:are|hold|have)\b[^.;]{0,20}\bSENCO(?: (?:post|role)|\b)/i,
    'not_in_post',
  ],
  [
    /\b(?:not|n't|without|fall short of|fails? to|failed|unable to|do(?:es)? not)\b[^.;]{0,50}\b(?:portfolio|evidence|learning outcomes|outcomes|Record)\b|\bportfolio\b[^.]{0,170}\bwithout it\b|\b(?:portfolio|record of \w+)\b[^.;]{0,30}\b(?:incomplete|not (?:complete|passed|yet met))\b/i,
    'portfolio_not_completed',
  ],
  [
    /\b(?:not|n't|without|unable to|cannot|fails? to|who do not)\b[^.;]{0,40}\b(?:meet(?:ing)?|satisf\w+|fulfil\w*|complet\w+|conditions|criteria|requirements)\b|\bexit (?:award|qualification)s?\b|\bhave not done so\b|\b(?:early|intermediate) exit\b/i,
    'conditions_not_met',
  ],
]
const only =
  /\b(?:only|on its own|(?<=certificate )alone|instead|but not the (?:National )?Award|though not the|rather than|not the National Award|still|just|however|alone|although|without the (?:National )?Award|look at|alternative|leave with|exit|in its place|come back for|without the NASENCO|will not be recommended)\b/i
const someoneReceives =
  /\b(?:students|practitioners|who|those|participants|teachers|candidates|anyone|colleagues|people|you)\b[^.;]{0,90}\b(?:receive|gain|get|(?:be|are) (?:given|awarded)|leave|obtain|earn|exit|graduate) (?:with )?(?:the|an?|their|a)\b/i
const entry =
  /\b(?:must|required|entry requirements|should hold|need to (?:hold|have)|applicants (?:must|should|need)|not be (?:accepted|admitted)|cannot (?:apply|join|be accepted))\b/i

function titleOf(found: RegExpExecArray, text: string): string | undefined {
  if (found[1] === undefined) return /certificate of|statement of/i.test(found[0]) ? found[0] : undefined
  const words = subject.exec(text.slice(found.index + found[0].length))?.[0]
  return words === undefined ? undefined : `${found[0].replace(/\.$/, '')}${words}`.replace(/\s+/g, ' ')
}

function findIn(sentence: Sentence, context: string, start: Sentence): readonly AnyFinding[] {
  const { text } = sentence
  const found = firstMatch(text, certificate)
  if (!found || !meets(text, receives)) return []
  const when =
    conditions.find(([pattern]) => meets(text, pattern))?.[1] ??
    (/^(?:students|practitioners|who|those|they|you|he|she|people|in that case)\b/i.test(text) || meets(text, only)
      ? conditions.find(([pattern]) => meets(context, pattern))?.[1]
      : undefined)
  if (!when || !(meets(text, only) || meets(text, someoneReceives))) return []
  if (meets(text, entry) && !/\b(?:instead|only|still)\b/i.test(text)) return []
  const title = titleOf(found, text)
  const points = numberOf(new RegExp(creditsSource, 'i').exec(text)?.[1] ?? '')
  const value = { when, ...(title && { title }), ...(points !== null && points >= 10 && { creditPoints: points }) }
  const own = conditions.some(([pattern]) => pattern.test(text))
  const at = own || start === sentence ? spanIn(sentence, 0, text.length) : [spanIn(sentence, 0, text.length), spanIn(start, 0, start.text.length)]
  return [{ kind: 'alternative_award', value, at }]
}

/** What those receive who do not meet the conditions of the National Award: another certificate, the credits alone, a statement. */
export const alternativeAward: Recogniser = {
  name: 'alternative-award',
  kinds: ['alternative_award'],
  cues: ['certificate', 'pg', 'pgc', 'pgcert*', 'statement', 'credits', 'academic'],
  find: (sentence, document) => {
    const before = document.sentences[sentence.index - 1]
    const near = before && (before.block === sentence.block || before.block.index === sentence.block.index - 1) ? before : sentence
    return findIn(sentence, `${near.text} ${sentence.text}`, near)
  },
}
