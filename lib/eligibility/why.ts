import type { LawId } from './law'
import type { Position } from './position'
import type { Outcome, RuleVerdict } from './verdict'

/** One line of "Why": a verdict in a few words, its reason, one next step, and the law it rests on. */
export interface WhyLine {
  readonly id: string
  readonly outcome: Outcome
  readonly heading: string
  readonly reasons: readonly string[]
  readonly next: string | null
  readonly laws: readonly LawId[]
}

const lawsOf = (rules: readonly RuleVerdict[]): readonly LawId[] => [
  ...new Set(rules.flatMap(({ source }) => (source.from === 'regulation' ? [source.law] : []))),
]

const dutyHeadings: Record<Outcome, string> = {
  met: 'The duty applies to your school',
  not_met: 'The duty does not bind you now',
  ask: 'Whether the duty binds you is open',
}

function duty({ caught: { outcome, rules, deciding } }: Position): WhyLine {
  const shown = outcome === 'met' ? rules : rules.filter((rule) => rule.outcome === outcome)
  return {
    id: 'duty',
    outcome,
    heading: dutyHeadings[outcome],
    reasons: [...new Set(shown.map(({ words }) => words))],
    next: outcome === 'met' ? null : deciding.next,
    laws: lawsOf(shown),
  }
}

const fitnessHeadings: Record<'teacher' | 'induction', Record<Outcome, string>> = {
  teacher: { met: 'You may be SENCO', not_met: 'A SENCO must be a qualified teacher', ask: 'Check that your status is enough to be SENCO' },
  induction: { met: 'Your induction is no hindrance', not_met: 'Finish induction first', ask: 'Check your induction' },
}
const ownHeadings: Record<Outcome, string> = {
  met: 'Your award counts',
  not_met: 'Your award does not settle it',
  ask: 'Whether your award counts is open',
}

const lineOf = (id: string, heading: string, rule: RuleVerdict): WhyLine => ({
  id,
  outcome: rule.outcome,
  heading,
  reasons: [rule.words],
  next: rule.outcome === 'met' ? null : rule.next,
  laws: lawsOf([rule]),
})

/**
 * Why a position comes out as it does, in the order in which one asks: does the duty bind me, may I be SENCO, does my award count, what counts now, what
 * is open. General sentences are those of `law.ts`.
 *
 * @example why(position(newSenco, today)).map(({ heading }) => heading) // ['The duty applies to your school', …]
 */
export function why(position: Position): readonly WhyLine[] {
  const { own, fitness } = position
  const begun = own !== null && own.code !== 'nothing_begun'
  const general: readonly WhyLine[] = [
    { id: 'nasenco', outcome: 'not_met', heading: 'A NASENCO begun now does not count', reasons: [], next: null, laws: ['nasenco'] },
    { id: 'npq', outcome: 'met', heading: 'The NPQ for SENCOs counts', reasons: [], next: null, laws: ['npq', 'npq_result'] },
  ]
  return [
    duty(position),
    ...fitness.map((rule) => lineOf(rule.rule, fitnessHeadings[rule.rule][rule.outcome], rule)),
    ...(begun ? [lineOf('own', ownHeadings[own.outcome], own)] : []),
    ...(position.code === 'holds_it' ? [] : general),
  ]
}
