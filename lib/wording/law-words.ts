import { partialDateWords } from './dates'
import { settingLabels } from './eligibility-labels'
import type { Sayings } from './fact-words'
import { awardLabels } from './labels'
import { counted, sentenceCase } from './lists'
import { noted } from './noted'
import { deadlineStartLabels, responsiblePartyLabels, statutoryRuleLabels } from './study-labels'

type Kinds =
  | 'statutory_deadline'
  | 'statutory_scope'
  | 'statutory_exemption'
  | 'statutory_responsible'
  | 'statutory_requirement'
  | 'qualification_status'

/** The law as a document tells it; what the law is stands elsewhere. */
export const lawWords: Sayings<Kinds> = {
  statutory_deadline: ({ value: { years, from } }) => noted(`Within ${counted(years, 'year')}`, from && deadlineStartLabels[from]),
  statutory_scope: ({ value }) => ({ value: sentenceCase(settingLabels[value.setting]) }),
  statutory_exemption: ({ value }) => ({ value: `SENCO before for more than ${counted(value.months, 'month')}` }),
  statutory_responsible: ({ value }) => ({ value: responsiblePartyLabels[value.who] }),
  statutory_requirement: ({ value }) => ({ value: statutoryRuleLabels[value.rule] }),
  qualification_status: ({ value: { mandatoryFrom, mandatoryUntil, award } }) =>
    noted(
      [mandatoryFrom && `Since ${partialDateWords(mandatoryFrom)}`, mandatoryUntil && `until ${partialDateWords(mandatoryUntil)}`]
        .filter(Boolean)
        .join(', ') || 'Said to be required',
      award && awardLabels[award],
    ),
}
