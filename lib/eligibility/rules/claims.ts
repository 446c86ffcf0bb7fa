import type { EligibilityRule } from '@/lib/domain/enumerations'
import type { Day } from '../days'
import type { Answer, Persona } from '../persona'
import type { Outcome } from '../verdict'
import { type Condition, fulfils } from './fulfils'

/** One thing a document says about who may join, and how one reader stands to it. */
export interface Claim {
  readonly fact: Condition
  readonly holds: Outcome
  /** The answer that would settle an `ask`. */
  readonly missing: Answer | null
  /** Whether the claim is said of this reader: a claim about aspiring SENCOs is not said of a SENCO. `ask` where that is open. */
  readonly applies: 'met' | 'ask'
  /** Said of one route or one venue only. */
  readonly partial: boolean
}

/** What a reader wants: a place, or the award itself. Conditions of help with the fee belong to neither. */
export type Purpose = 'entry' | 'award'

const audiences: Readonly<Record<string, EligibilityRule>> = {
  aspiring_senco: 'aspiring_senco',
  in_post_senco: 'in_post_senco',
  new_senco: 'new_senco',
  experienced_senco: 'experienced_senco',
  school_leader: 'school_leader',
  pru_teacher: 'pru_teacher',
}
type Award = 'nasenco' | 'npq'

function applies(persona: Persona, fact: Condition, today: Day, award: Award): Outcome {
  const { audience } = fact.scope
  if (audience === undefined) return 'met'
  const rule = audiences[audience]
  return rule ? fulfils(persona, { rule }, today, award).holds : 'ask'
}

/**
 * The claims among these facts that bear on a reader. For `entry`: conditions of entry, and openings of either kind, since who may gain the award may
 * join. For `award`: what is asked for the award on top of entry.
 */
export function claimsOf(facts: readonly Condition[], persona: Persona, today: Day, award: Award, purpose: Purpose): readonly Claim[] {
  return facts.flatMap((fact) => {
    const { effect, demand } = fact.value
    const opens = demand === 'accepted' || demand === 'may_be_accepted'
    if (effect === 'funding' || (purpose === 'entry' ? effect === 'award' && !opens : effect !== 'award')) return []
    const said = applies(persona, fact, today, award)
    if (said === 'not_met') return []
    const partial = fact.scope.route !== undefined || fact.scope.venue !== undefined
    return [{ fact, ...fulfils(persona, fact.value, today, award), applies: said, partial }]
  })
}
