import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Recogniser } from '../../types'
import { awardInLaw, isQuestion, sencoInLaw } from './law-words'

type Who = FactValue<'statutory_responsible'>['who']
const parties: readonly (readonly [Who, RegExp])[] = [
  [
    'governing_body',
    /\b(?:school'?s? )?governing (?:bod(?:y|ies)|boards?)\b(?:'s)?|\b(?:school )?governors\b|\bboards? of governors\b|\bgoverning boards?\b/gi,
  ],
  [
    'proprietor',
    /\bproprietors?\b|\bacademy trusts?\b(?= must| has| have| is| are)|(?<=\b(?:governors|governing (?:body|board)),? or (?:your )?)trusts?\b/gi,
  ],
  ['appropriate_authority', /\bappropriate authorit(?:y|ies)\b/gi],
  ['head_teacher', /\bhead ?-?teachers?\b/gi],
  ['school', /\b(?:every|each|all|your|the|maintained|mainstream|state) schools?\b|\bschools\b/gi],
]
const ensures =
  /\b(?:oblige|require|bind|expect|place a duty on|laid? (?:it|a duty) (?:up)?on)s? (?:the |a |all |every |each |school )?(?:governors|governing|proprietors?|boards?|schools?)\b[^;]{0,110}\b(?:ensure|make (?:sure|certain)|see (?:to it )?that|to see)\b|\b(?:must|shall|should|ha(?:s|ve) to|are required to|is required to|required|are responsible for|is responsible for|ha(?:s|ve) (?:a|the) (?:legal |statutory )?(?:duty|responsibility) to|to) (?:\w+ )?(?:ensure|ensuring|make (?:sure|certain)|making (?:sure|certain)|see (?:to it|that)|see to|satisfy (?:itself|themselves)|be satisfied|appoint(?:ing)?|designate)\b/i
const responsible =
  /\bresponsib(?:le|ility|ilities)\b|\banswers? for (?:this|it|that)\b|\banswerable\b|\baccountable\b|\bdut(?:y|ies)\b|\bjob to (?:see|make sure|ensure)\b/i
const ofSchool =
  /\bschools? (?:must|ha(?:s|ve) to|are (?:legally )?required to|is (?:legally )?required to|ha(?:s|ve) a (?:legal |statutory )?duty to) (?:\w+ )?(?:ensure|make sure|appoint|designate)\b/i
const ofHead =
  /\bhead ?-?teacher'?s?'?(?:,| and| &|\/)[^.;]{0,40}\b(?:responsib|dut(?:y|ies))|\bhead ?-?teachers?[^.;]{0,40}\b(?:share the duty|(?:is|are) (?:legally )?responsible for ensuring|must ensure|ha(?:s|ve) a (?:legal |statutory )?duty)\b/i
const unrelated = /\b(?:Working with governors|support(?:ing)? governors|report(?:ing)? to governors|role of governors|advis(?:e|ing))\b/i

/** Who answers for the SENCO's qualification in law, as a document tells it. */
export const statutoryResponsible: Recogniser = {
  name: 'statutory-responsible',
  kinds: ['statutory_responsible'],
  cues: [
    'governing',
    'governors',
    'proprietor',
    'proprietors',
    'authority',
    'schools',
    'school',
    'headteacher',
    'headteachers',
    'teacher',
    'teachers',
  ],
  find: (sentence, document) => {
    const { text } = sentence
    if (isQuestion(text) || meets(text, unrelated)) return []
    const before = document.sentences[sentence.index - 1]
    const around = before && before.block === sentence.block ? `${before.text} ${text}` : text
    if (!(meets(around, sencoInLaw) || meets(around, awardInLaw) || /\bcompliance\b/i.test(text))) return []
    const isBound =
      meets(text, ensures) ||
      (meets(text, responsible) &&
        /\b(?:lies|rests|place[sd]?|share|falls|with|it is|final|legal|statutory|ensur\w+|sees?|on|compliance|answers?|answerable|accountable)\b/i.test(
          text,
        ))
    if (!isBound) return []
    return parties.flatMap(([who, pattern]) => {
      const [found] = matches(text, pattern)
      if (!found || (who === 'school' && !meets(text, ofSchool)) || (who === 'head_teacher' && !meets(text, ofHead))) return []
      const end = found.index + found[0].length
      return [
        {
          kind: 'statutory_responsible' as const,
          value: { who },
          at: quoteAround(sentence, found.index, end),
          core: spanIn(sentence, found.index, end),
        },
      ]
    })
  },
}
