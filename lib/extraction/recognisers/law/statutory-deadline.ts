import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { Recogniser } from '../../types'
import { awardInLaw, isQuestion, obliges, sencoInLaw } from './law-words'

const term = new RegExp(
  `\\b(?:within|in|up to|have|has|had|gives? (?:you|them|a SENCO|new SENCOs|SENCOs)|given|allows?|after|before|than|maximum of|law,|law) (?:a |the |their |your |its )?(?:maximum (?:of )?|first |further |full |period of |up to |just )?(${number})[- ]years?'?(?: \\([^()]{1,20}\\))?|\\b(${number})[- ]years? (?:from|of|after) (?:the (?:date|point|time|day) (?:of|at|on|when|that|they|you)|(?:being |their |your |first )?(?:appoint|designat|tak|com|start|becom))|\\b(?:is|are) (${number})[- ]years? from when\\b|\\b(?:inside|no later than|not later than) (?:a |the )?(${number})[- ]years?\\b|\\b(${number})[- ]years? (?:in which )?to (?:get|gain|complete|achieve|obtain)\\b|\\b(?:by|before) (?:the |your |their )?(third|second|3rd|2nd) anniversary\\b|\\b(?:within|in|up to|have|has|than|the first) (36|24|thirty-six|twenty-four) months\\b|\\b(${number})[- ]year (?:deadline|window|period|limit|rule|timeframe|time frame)\\b`,
  'gi',
)
/** Months and anniversaries as years. */
const inYears: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['3rd', 3],
  ['second', 2],
  ['2nd', 2],
  ['36', 3],
  ['thirty-six', 3],
  ['24', 2],
  ['twenty-four', 2],
])
type From = NonNullable<FactValue<'statutory_deadline'>['from']>
const starts: readonly (readonly [From, RegExp])[] = [
  ['appointment', /\bappoint(?:ed|ment|ing)\b/i],
  ['designation', /\bdesignat(?:ed|ion|ing)\b/i],
  [
    'taking_up_post',
    /\b(?:tak(?:e|en|es|ing)|took|start(?:s|ed|ing)?) (?:up |on )?(?:the |their |your |a |this |that )?(?:new )?(?:SEND?CO )?post\b/i,
  ],
  ['coming_into_post', /\b(?:com(?:e|ing)|came|enter(?:ing|ed)?) (?:into |in )?(?:the |their )?post\b/i],
  [
    'taking_up_role',
    /\b(?:tak(?:e|en|es|ing)|took|start(?:s|ed|ing)?|begin(?:ning|s)?|began|assum(?:e|ing)|enter(?:ing|ed)?|com(?:e|ing) (?:in)?to) (?:up |on |in |into )?(?:the |their |your |a |this |that )?(?:new )?(?:SEND?CO )?(?:role|job|position)\b|\bbec(?:o|a)m(?:e|ing|es) (?:an? |the |their |its )?SEND?CO|\bstarting as (?:an? |the )?SEND?CO/i,
  ],
  ['in_post', /\bin (?:the |their )?(?:post|role)\b/i],
]
/** Terms of a course, of credits and of reviews. */
const another =
  /^[^.;]{0,6}\b(?:of |after |from )(?:the |your |their )?(?:complet|finish|pass|graduat|gaining|receiving|your certificate|the certificate|enrol|registration|registering|starting (?:the|your|this) (?:course|programme|studies)|the start of the (?:course|programme))|^'? (?:of )?(?:\w+ )?(?:experience|teaching|practice|study\b)/i
const ofCourse =
  /\b(?:period of (?:study|registration)|registration|credits?|every|reviewed|programme (?:lasts|takes|runs)|course (?:lasts|takes|runs)|duration: |part[- ]time over|experience of|last (?:five|three|two)|previous (?:five|three|two)|working (?:with|in)|for (?:over|more than|the past|the last))\b/i

/** Within how many years of becoming a SENCO the law wants the award. */
export const statutoryDeadline: Recogniser = {
  name: 'statutory-deadline',
  kinds: ['statutory_deadline'],
  cues: ['year', 'years', 'months', 'anniversary'],
  find: (sentence, document) => {
    const { text } = sentence
    if (isQuestion(text)) return []
    const before = document.sentences[sentence.index - 1]
    const around = `${before && before.block === sentence.block ? before.text : ''} ${text}`
    return matches(text, term).flatMap((found) => {
      const words = (found.slice(1).find((digits) => digits !== undefined) ?? '').toLowerCase()
      const years = inYears.get(words) ?? numberOf(words)
      const end = found.index + found[0].length
      const behind = text.slice(end, end + 110)
      if (
        years === null ||
        years < 1 ||
        years > 5 ||
        another.test(text.slice(end, end + 60)) ||
        meets(text.slice(Math.max(0, found.index - 26), end), ofCourse)
      )
        return []
      const from =
        starts.find(([, pattern]) => pattern.test(`${found[0].replace(/^\S+ /, '')}${behind}`)) ??
        starts.find(([kind, pattern]) => kind !== 'in_post' && pattern.test(text.slice(0, found.index)))
      const isLaw = from
        ? sencoInLaw.test(around) || awardInLaw.test(around) || obliges.test(around)
        : sencoInLaw.test(around) && awardInLaw.test(around) && obliges.test(text)
      const window =
        (found.at(-1) !== undefined || /^ (?:deadline|window|period|limit|time ?frame)\b/.test(text.slice(end))) &&
        sencoInLaw.test(around) &&
        awardInLaw.test(around)
      const someone = /\b(?:someone|anyone|those|teachers?) new to\b/i.test(text) && awardInLaw.test(text)
      if (!isLaw && !someone && !window) return []
      return [
        {
          kind: 'statutory_deadline' as const,
          value: { years, ...(from && { from: from[0] }) },
          qualifier: 'maximum' as const,
          at: quoteAround(sentence, found.index, Math.min(text.length, end + 30)),
          core: spanIn(sentence, found.index, end),
        },
      ]
    })
  },
}
