import { firstMatch } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'

const part = '(?:parts?|elements?|components?|assignments?|modules?|units?|assessments?|pieces|tasks|portfolio|three|two|both)'
const rules = [
  [
    'all_parts_passed',
    new RegExp(
      `\\b(?:all|each|both|every)(?: of (?:which|these|the|them))?(?: (?:\\w+ ){0,3}${part})?[^.;]{0,40}\\b(?:must|shall|have to|need(?:s)? to|should|has to) (?:\\w+ )?(?:be )?pass(?:ed)?\\b|\\b(?:must|have to|need to|required to) (?:\\w+ )?pass (?:all|both|each|every)\\b|\\b(?:must|have to|need to) pass (?:the lot|everything|them all)\\b|\\bpass(?:ed|ing)? (?:in )?(?:all|both|each|every) (?:of )?(?:the )?(?:\\w+ ){0,2}${part}`,
      'i',
    ),
  ],
  [
    'all_parts_completed',
    new RegExp(
      `\\b(?:successful(?:ly)? )?complet(?:ion|ing|e|ed) (?:of )?(?:all|both|every|each)(?: of)?(?: the)? (?:\\w+ ){0,3}${part}|\\b(?:all|both|every|each) (?:\\w+ ){0,3}(?:${part} )?(?:must|have to|has to|need(?:s)? to|are (?:needed|required)) (?:be )?(?:(?:successfully )?completed|before)|\\bcomplete[sd]? everything\\b|\\bno (?:award|certificate) (?:can|will|may) be (?:made|given|conferred)\\b[^.;]{0,12}\\buntil\\b[^.;]{0,30}\\bcomplete|\\b(?:successful )?completion of (?:all|every)(?:thing)?\\b`,
      'i',
    ),
  ],
  [
    'all_outcomes_met',
    /\b(?:all|each|every)(?: one)?(?: of)?(?: the)? (?:\w+ ){0,4}(?:learning )?outcomes? (?:\w+ ){0,3}(?:must|need|have to|has to|have|are|is|be) (?:\w+ ){0,2}(?:met|achieved|evidenced|ticked off|signed off|shown|demonstrated)|\b(?:meet|met|meets|meeting|achieve|achieved|evidence|evidenced|demonstrate|address|against|evidences) (?:\w+ )?(?:all|each|every)(?: one)?(?: of)?(?: the)? (?:\w+ ){0,4}(?:learning )?outcomes\b/i,
  ],
  ['summative_per_module', /\beach (?:module|unit) (?:has|includes|contains|involves) (?:\w+ ){0,6}(?:summative|formal)\b[^.;]{0,30}\bassess/i],
] as const

/** What must be passed, completed or met before the award is given. */
export const assessmentRules: Recogniser = {
  name: 'assessment-rules',
  kinds: ['assessment_rule'],
  cues: ['pass', 'passed', 'passing', 'complete', 'completed', 'completion', 'completing', 'outcomes', 'outcome', 'summative', 'needed'],
  find: (sentence) => {
    if (
      sentence.block.type === 'heading' ||
      /\b(?:content|course|programme|modules?|units?|it) (?:\w+ ){0,2}(?:address|cover|meet|match)(?:es|s)? all\b/i.test(sentence.text)
    )
      return []
    return rules.flatMap(([rule, pattern]): readonly AnyFinding[] => {
      const found = firstMatch(sentence.text, pattern)
      return found ? [{ kind: 'assessment_rule', value: { rule }, at: quoteOf(sentence, found) }] : []
    })
  },
}
