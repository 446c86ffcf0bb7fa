import { z } from 'zod'
import { eligibilityRules, qualifiers } from '@/lib/domain/enumerations'
import { academicYearSchema, type FactKind, factValueSchemas, partialDateSchema } from '@/lib/domain/fact-kinds'
import { choicesOf } from '@/lib/wording/choice-labels'
import { areaDetailLabels, eligibilityRuleLabels, settingLabels } from '@/lib/wording/eligibility-labels'
import { inputLabels } from '@/lib/wording/input-labels'
import { qualifierLabels, residencyLabels } from '@/lib/wording/labels'
import { sentenceCase } from '@/lib/wording/lists'

/** How an input is typed and read. `codes` is a text for which some words stand for a word of the contract. */
export type InputType = 'choice' | 'yes_no' | 'pounds' | 'currency' | 'whole' | 'number' | 'year' | 'date' | 'lines' | 'codes' | 'text'

export interface FactInput {
  /** The key of the value; `scope.route` for one that limits where the fact holds. */
  readonly key: string
  readonly label: string
  readonly type: InputType
  readonly optional: boolean
  /** For `choice` and `codes`: the contract's word, and ours. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface KindForm {
  /** A number with bounds: it is typed as qualifier, number and second number. */
  readonly amount: boolean
  readonly inputs: readonly FactInput[]
  /** What is rarely said: how sure the words are, and where the fact holds. */
  readonly more: readonly FactInput[]
}

const optionsOf = (labels: Readonly<Record<string, string>>): FactInput['options'] =>
  Object.entries(labels).map(([value, label]) => ({ value, label: sentenceCase(label) }))
const roles = Object.fromEntries(eligibilityRules.slice(eligibilityRules.indexOf('in_post_senco')).map((rule) => [rule, eligibilityRuleLabels[rule]]))
const audiences = optionsOf({ ...roles, criteria_not_met: 'You do not meet the criteria', employer_funded: 'Your employer pays' })
const details = optionsOf({ ...settingLabels, ...areaDetailLabels })

/** The plain schema within an optional one. */
const within = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema)

function typeOf(key: string, schema: unknown): InputType {
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'choice'
  if (schema instanceof z.ZodBoolean) return 'yes_no'
  if (schema instanceof z.ZodArray) return 'lines'
  if (schema instanceof z.ZodNumber) return key.endsWith('Pence') ? 'pounds' : schema.isInt ? 'whole' : 'number'
  if (schema === academicYearSchema) return 'year'
  if (schema === partialDateSchema) return 'date'
  if (key === 'currency') return 'currency'
  return key === 'audience' || key === 'detail' ? 'codes' : 'text'
}

function labelOf(kind: FactKind, key: string): string {
  const labels: Readonly<Record<string, string>> = inputLabels[kind]
  return labels[key] ?? sentenceCase(key)
}

function inputOf(kind: FactKind, key: string, schema: unknown): FactInput {
  const type = typeOf(key, within(schema))
  const options = type === 'codes' ? (key === 'detail' ? details : audiences) : type === 'choice' ? optionsOf(choicesOf(kind, key)) : []
  return { key, label: labelOf(kind, key), type, optional: schema instanceof z.ZodOptional, options }
}

const scopeInputs: readonly FactInput[] = [
  { key: 'scope.academicYear', label: 'Only for the academic year', type: 'year', optional: true, options: [] },
  {
    key: 'scope.residency',
    label: 'Only for',
    type: 'choice',
    optional: true,
    options: optionsOf({ home: residencyLabels.home, overseas: residencyLabels.overseas }),
  },
  { key: 'scope.route', label: 'Only on the route', type: 'text', optional: true, options: [] },
  { key: 'scope.venue', label: 'Only at the place', type: 'text', optional: true, options: [] },
  { key: 'scope.audience', label: 'Only for people who are', type: 'codes', optional: true, options: audiences },
]

/** How sure the words beside a value are: its qualifier. */
export const qualifierInput: FactInput = {
  key: 'qualifier',
  label: 'How the document says it',
  type: 'choice',
  optional: true,
  options: optionsOf(Object.fromEntries(qualifiers.map((word) => [word, word === 'exact' ? 'plainly' : qualifierLabels[word]]))),
}
/** The qualifier of a number with bounds. */
export const amountInput: FactInput = { ...qualifierInput, label: 'How many', options: optionsOf(qualifierLabels) }

function formOf(kind: FactKind): KindForm {
  const shape: Readonly<Record<string, unknown>> = factValueSchemas[kind].shape
  const amount = 'min' in shape && 'max' in shape
  const own = Object.entries(shape).filter(([key]) => !amount || (key !== 'min' && key !== 'max'))
  const inputs = own.map(([key, schema]) => inputOf(kind, key, schema))
  const isRare = ({ type }: FactInput) => type === 'currency'
  const scope = scopeInputs.filter(({ key }) => !(key.slice('scope.'.length) in shape))
  return {
    amount,
    inputs: inputs.filter((input) => !isRare(input)),
    more: [...inputs.filter(isRare), ...(amount ? [] : [qualifierInput]), ...scope],
  }
}

const forms = new Map<FactKind, KindForm>()

/**
 * The inputs of a kind of fact, made from the schema by which every import is checked: closed lists become choices with our words, pence become pounds.
 *
 * @example fieldsOf('fee').inputs.map(({ key }) => key) // ['amountPence', 'basis', 'basisCredits', 'residency', 'vat', 'academicYear']
 */
export function fieldsOf(kind: FactKind): KindForm {
  const known = forms.get(kind)
  if (known) return known
  const form = formOf(kind)
  forms.set(kind, form)
  return form
}
