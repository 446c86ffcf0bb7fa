import {
  applicationDocumentLabels,
  areaDetailLabels,
  audienceWords,
  eligibilityDemandLabels,
  eligibilityEffectLabels,
  eligibilityRuleLabels,
  settingLabels,
  signatureLabels,
} from './eligibility-labels'
import type { Sayable, Sayings, Words } from './fact-words'
import { contactTypeLabels, priorLearningLabels } from './labels'
import { listOf, sentenceCase } from './lists'
import { noted } from './noted'

type Kinds = 'eligibility' | 'application_document' | 'prior_learning' | 'application_route' | 'contact'

const lookUp = (labels: Readonly<Record<string, string>>, word: string): string => labels[word] ?? word.replaceAll('_', ' ')

/** Who may apply, with what papers, to whom. */
export const peopleWords: Sayings<Kinds> = {
  eligibility,
  application_document: ({ value: { document, signature, audience } }) =>
    noted(
      applicationDocumentLabels[document],
      [signature && signatureLabels[signature], audience && audienceWords(audience)].filter(Boolean).join(', '),
    ),
  prior_learning: ({ value }) => ({ value: priorLearningLabels[value.policy] }),
  application_route: ({ value: { provider, areas, email, url, person } }) =>
    noted(provider, [areas?.length ? `for ${listOf(areas)}` : undefined, [person, email, url].filter(Boolean).join(', ')].filter(Boolean).join(': ')),
  contact: ({ value }) => noted(value.value, contactTypeLabels[value.type].toLowerCase()),
}

function eligibility({ value: { rule, demand, effect, detail }, scope }: Sayable<'eligibility'>): Words {
  const notes = [
    eligibilityDemandLabels[demand],
    effect === 'entry' ? undefined : eligibilityEffectLabels[effect],
    scope?.audience && audienceWords(scope.audience),
  ]
  const note = (extra?: string) => [extra, ...notes].filter(Boolean).join(', ')
  if (detail === undefined) return noted(eligibilityRuleLabels[rule], note())
  if (rule === 'setting_type') return noted(sentenceCase(lookUp(settingLabels, detail)), note())
  if (rule === 'area') return noted(sentenceCase(lookUp(areaDetailLabels, detail)), note())
  if (/^0\s*(?:-|to)\s*5/.test(detail)) return noted(eligibilityRuleLabels[rule], note('counts for ages 0 to 5 only'))
  return noted(eligibilityRuleLabels[rule], note(detail))
}
