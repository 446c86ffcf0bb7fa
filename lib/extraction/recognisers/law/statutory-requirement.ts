import type { FactValue } from '@/lib/domain/fact-kinds'
import { firstMatch, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { ReadDocument, Recogniser, Sentence } from '../../types'
import { sencoPerson } from '../../words/people'
import { introOf } from '../eligibility/sections'
import { asksApplicants, isQuestion } from './law-words'

type Rule = FactValue<'statutory_requirement'>['rule']
const senco = `(?:${sencoPerson})`
const must = '(?:must|ha(?:s|ve) to|should|shall|is required to|are required to|needs? to|is|are|be)'
const qualified = new RegExp(
  [
    `\\b(?:an?|the|every|each|any|their|its|your|all|school's|schools'|designated|appointed|new|that) ?(?:\\w+ )?${senco}(?:s)?[^.;,]{0,50}? ${must} (?:\\w+ )?(?:be |hold |have )?(?:an? )?qualified (?:\\w+ )?teachers?`,
    `\\bqualified teachers?\\b[^.;]{0,30}? (?:is |are |be )?(?:designated |appointed |acting |serving |working )?as (?:its|the|their|a|an|your)? ?${senco}`,
    `\\bonly (?:an? )?qualified teachers? (?:may|can) (?:be|become|act as|serve as|hold)\\b[^.;]{0,20}${senco}`,
    `\\b${senco} (?:role|post|position)[^.;]{0,30} (?:must be (?:held|filled|taken|carried out)|by law)[^.;]{0,20}qualified teacher`,
  ].join('|'),
  'i',
)
const rules: readonly (readonly [Rule, RegExp])[] = [
  ['qualified_teacher', /\bis a qualified teacher\b/i],
  [
    'induction_completed',
    /\b(?:complet\w+|come through|passed|finished|got through) (?:an |such an |a |the |their )?(?:statutory )?induction(?: period)?\b/i,
  ],
  ['works_at_school', /\b(?:is |are |be )?(?:working|employed|works) (?:as a teacher )?(?:at|in|by) (?:the|that|their) school\b/i],
  ['head_teacher', /\b(?:is|be|as|or) (?:the |an? |also )?(?:head ?-?teacher|acting head ?-?teacher)\b/i],
]
/** "The requirements in this paragraph are that the SENCO:", a list of the law. */
const listOfLaw = new RegExp(`\\b(?:requirements?|regulations?|law|must|prescribed|ensure)\\b[^.]{0,90}${senco}`, 'i')

function inList(sentence: Sentence, document: ReadDocument): boolean {
  const nested = document.sentences.slice(Math.max(0, sentence.index - 5), sentence.index).findLast(({ text }) => /:$/.test(text))?.text
  return [sentence.leadIn, introOf(sentence, document), nested].some((intro) => intro && meets(intro, listOfLaw) && !asksApplicants.test(intro))
}

/** "This course is for qualified teachers who …" tells whom the course is for. */
const forWhom = /^(?:this|the|our) (?:course|programme|award|training|qualification) (?:is|has been)\b[^.;]{0,30}\b(?:for|to|at)\b[^.;]{0,30}$/i

/** What the law asks of a SENCO, as a document tells it; what a course asks of applicants is a rule of entry. */
export const statutoryRequirement: Recogniser = {
  name: 'statutory-requirement',
  kinds: ['statutory_requirement'],
  cues: ['qualified', 'induction', 'working', 'headteacher', 'teacher'],
  find: (sentence, document) => {
    const { text } = sentence
    if (isQuestion(text)) return []
    const said = firstMatch(text, qualified)
    const law = said !== null && !asksApplicants.test(text.slice(0, said.index)) && !forWhom.test(text.slice(0, said.index))
    const paragraph = /\brequirements? in this paragraph\b/i.test(text)
    const listed = !law && inList(sentence, document)
    if (!law && !listed && !paragraph) return []
    return rules.flatMap(([rule, pattern]) => {
      const found = rule === 'qualified_teacher' && law ? said : pattern.exec(text)
      if (!found) return []
      const end = found.index + found[0].length
      return [
        {
          kind: 'statutory_requirement' as const,
          value: { rule },
          at: quoteAround(sentence, found.index, end),
          core: spanIn(sentence, found.index, end),
        },
      ]
    })
  },
}
