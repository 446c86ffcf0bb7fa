import { amountWords } from './amounts'
import type { Sayable, Sayings, Words } from './fact-words'
import { counted, listOf, numberWords, sentenceCase } from './lists'
import { noted } from './noted'
import {
  alternativeAwardLabels,
  assessmentDueLabels,
  assessmentNouns,
  assessmentRuleLabels,
  feedbackNouns,
  supportLabels,
  windowStartLabels,
} from './study-labels'

type Kinds =
  | 'assessment'
  | 'assessment_rule'
  | 'feedback_time'
  | 'support'
  | 'progression'
  | 'alternative_award'
  | 'award_window'
  | 'outcomes_framework'
  | 'venue'
  | 'area'

/** How the work is judged and helped, where it happens, what follows. */
export const studyWords: Sayings<Kinds> = {
  assessment,
  assessment_rule: ({ value }) => ({ value: assessmentRuleLabels[value.rule] }),
  feedback_time: ({ value: { max, unit } }) => ({ value: `Within ${amountWords({ min: max, max }, feedbackNouns[unit])}` }),
  support: ({ value }) => ({ value: supportLabels[value.type] }),
  progression: ({ value: { to, creditPoints, pathway } }) =>
    noted(to, [pathway, creditPoints && `${counted(creditPoints, 'credit')} count towards it`].filter(Boolean).join(', ')),
  alternative_award: ({ value: { when, title, creditPoints } }) =>
    noted(title ?? 'Another award', [alternativeAwardLabels[when], creditPoints && counted(creditPoints, 'credit')].filter(Boolean).join(', ')),
  award_window: ({ value: { max, unit, from } }) => noted(`Within ${counted(max, unit)}`, windowStartLabels[from]),
  outcomes_framework: ({ value: { author, areas } }) =>
    noted(author ? `Set by ${author}` : 'National learning outcomes', areas?.length ? listOf(areas) : undefined),
  venue: ({ value, qualifier }) =>
    noted(sentenceCase(value.name), qualifier === 'typical' ? 'usually' : qualifier === 'example' ? 'for example' : undefined),
  area: ({ value }) =>
    value.relation === 'nationwide'
      ? { value: 'All of England' }
      : noted(value.name, value.relation === 'example' ? 'people from there have taken part' : value.relation === 'partner' ? 'partner' : undefined),
}

function assessment({ value, qualifier }: Sayable<'assessment'>): Words {
  const { method, count, words, wordKind, creditPoints, due, per } = value
  const noun = assessmentNouns[method]
  const several = count !== undefined && count > 1
  const length = words === undefined ? '' : `${numberWords(words)}${several ? ' words' : '-word '}`
  const piece = several ? `${numberWords(count)} ${noun.many}${length ? ` of ${length}` : ''}` : `${length}${noun.one}`
  const notes = [
    wordKind === 'equivalent' && 'or the equivalent',
    creditPoints && `${counted(creditPoints, 'credit')}${several ? ' each' : ''}`,
    due && assessmentDueLabels[due],
    qualifier === 'example' && 'for example',
  ]
  return noted(sentenceCase(`${piece}${per === 'module' ? ' a module' : ''}`), notes.filter(Boolean).join(', '))
}
