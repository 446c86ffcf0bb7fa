import { say } from '../reasons'
import { sourceOf } from '../source-of'
import type { Claim } from './claims'
import type { GroupVerdict } from './group-verdict'

const overlap = (one: Claim, other: Claim) =>
  one.fact.proofs.find((here) =>
    other.fact.proofs.some((there) => here.documentId === there.documentId && here.start < there.end && there.start < here.end),
  )

/** "QTS/SENCO status": a stroke between a status and a role, read as two demands, may just as well mean either. */
const stroke = /\b(?:QTS|QTLS|EYTS|teacher status)\s*\/\s*SENCO|SENCO\s*\/\s*(?:QTS|QTLS|EYTS|teacher status)/i

function isAlternative(one: Claim, other: Claim): boolean {
  const shared = overlap(one, other)
  if (!shared) return false
  const demands = [one.fact.value.demand, other.fact.value.demand]
  return demands.every((demand) => demand === 'any_of') || (demands.every((demand) => demand === 'required') && stroke.test(shared.quote))
}

/**
 * Conditions of different matters that one sentence offers as alternatives ("SENCOs with QTS or teachers in pupil referral units"). Facts keep the
 * members and not how they combine, so a reader who meets one and not another is neither admitted nor shut out: `ask`, with the sentence.
 */
export function withJointAlternatives(verdicts: readonly GroupVerdict[]): readonly GroupVerdict[] {
  return verdicts.map((verdict) => {
    if (verdict.outcome !== 'not_met' || verdict.settled?.how !== 'missing') return verdict
    const rivals = verdicts.filter((other) => other !== verdict).flatMap((other) => other.claims.filter((claim) => claim.holds !== 'not_met'))
    const [met] = verdict.settled.claims.flatMap((claim) => rivals.filter((rival) => isAlternative(claim, rival)))
    const quote = met && verdict.settled.claims.map((claim) => overlap(claim, met)?.quote).find((words) => words !== undefined)
    if (!met || quote === undefined) return verdict
    const facts = [...verdict.settled.claims.map(({ fact }) => fact), met.fact]
    return { ...verdict, outcome: 'ask', source: sourceOf(facts), ...say('alternatives_unclear', { quote }) }
  })
}
