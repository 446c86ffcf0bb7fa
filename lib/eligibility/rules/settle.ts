import type { Answer } from '../persona'
import { allOf, anyOf, isWorse, type Outcome } from '../verdict'
import type { Claim } from './claims'

/** How a group of claims came out, before it is put into words. */
export type How =
  | 'met'
  | 'not_required'
  | 'missing'
  | 'not_accepted'
  | 'normally'
  | 'may_be_required'
  | 'preferred'
  | 'may_be_accepted'
  | 'not_named'
  | 'unclear'
  | 'unanswered'
  | 'partial'
  | 'disputed'
export interface Settled {
  readonly outcome: Outcome
  readonly how: How
  /** The claims on which it turns. */
  readonly claims: readonly Claim[]
  readonly missing: Answer | null
}

const missingOf = (claims: readonly Claim[]): Answer | null =>
  claims.find((claim) => claim.holds === 'ask' && claim.missing !== null)?.missing ?? null

const settled = (outcome: Outcome, how: How, claims: readonly Claim[]): Settled => {
  const missing = outcome === 'ask' ? missingOf(claims) : null
  return { outcome, how: missing === null ? how : 'unanswered', claims, missing }
}

/** A claim that may not be said of this reader, or only of one way of taking the course, cannot shut the door for certain. */
const held = (claim: Claim): Outcome => (claim.holds === 'not_met' && (claim.partial || claim.applies === 'ask') ? 'ask' : claim.holds)

function strictly(claim: Claim): Settled {
  const outcome = held(claim)
  const how = outcome === 'met' ? 'met' : outcome === 'not_met' ? 'missing' : claim.holds === 'not_met' ? 'partial' : 'unclear'
  return settled(outcome, how, [claim])
}

function softly(claim: Claim, how: 'normally' | 'may_be_required'): Settled {
  return claim.holds === 'met' ? settled('met', 'met', [claim]) : settled('ask', how, [claim])
}

function oneOf(claims: readonly Claim[]): Settled {
  const outcome = anyOf(claims.map(held))
  const how =
    outcome === 'met' ? 'met' : outcome === 'not_met' ? 'missing' : claims.every((claim) => claim.holds === 'not_met') ? 'partial' : 'unclear'
  const turning = outcome === 'met' ? claims.filter((claim) => claim.holds === 'met') : claims
  return settled(outcome, how, turning)
}

/** The worst part, and of equally bad ones the first. */
const worst = (parts: readonly Settled[]): Settled | undefined => {
  const outcome = allOf(parts.map((part) => part.outcome))
  return parts.find((part) => part.outcome === outcome)
}

function opened(claims: readonly Claim[]): Settled | undefined {
  const accepted = claims.filter(({ fact }) => fact.value.demand === 'accepted')
  const sure = accepted.filter((claim) => claim.holds === 'met' && claim.applies === 'met')
  if (sure.length > 0) return settled('met', 'met', sure)
  const open = accepted.filter((claim) => claim.holds !== 'not_met')
  if (open.length > 0) return settled('ask', 'unclear', open)
  const perhaps = claims.filter((claim) => claim.fact.value.demand === 'may_be_accepted' && claim.holds !== 'not_met')
  return perhaps.length > 0 ? settled('ask', 'may_be_accepted', perhaps) : undefined
}

/**
 * Settles the claims about one matter (teacher status, role, …) for one reader. Strict demands (`required`, one of `any_of`, `normally`) must hold;
 * an opening (`accepted`, `may_be_accepted`) helps someone they would shut out, except where the document's words are known to disagree: then it is
 * `ask`. `null` where the document is silent. Unknown answers and unclear words never come out as `met` unless no answer could change that.
 *
 * @example settle([claim({ rule: 'qts', demand: 'required' }, 'met')], new Set()) // { outcome: 'met', how: 'met', … }
 */
export function settle(claims: readonly Claim[], contested: ReadonlySet<string>, listed: (claim: Claim) => boolean = () => false): Settled | null {
  if (claims.length === 0) return null
  const by = (...demands: readonly string[]) => claims.filter(({ fact }) => demands.includes(fact.value.demand))
  const refused = by('not_accepted').filter((claim) => claim.holds !== 'not_met')
  const one = [...by('any_of'), ...by('required').filter(listed)]
  const strict = worst([
    ...(one.length > 0 ? [oneOf(one)] : []),
    ...by('required')
      .filter((claim) => !listed(claim))
      .map(strictly),
    ...by('normally').map((claim) => softly(claim, 'normally')),
    ...by('may_be_required').map((claim) => softly(claim, 'may_be_required')),
  ])
  const open = opened(claims)
  const result = strict ? weighed(strict, open, by('not_required'), contested) : unbound(open, by('preferred'), by('not_required'), claims)
  return refused.length > 0 ? refusedOr(result, refused, contested) : result
}

/** No strict demand: an opening or a preference that holds is a yes; a list that leaves the reader out is not a no. */
function unbound(open: Settled | undefined, preferred: readonly Claim[], waived: readonly Claim[], claims: readonly Claim[]): Settled {
  const liked = preferred.filter((claim) => claim.holds === 'met')
  if (open?.outcome === 'met') return open
  if (liked.length > 0) return settled('met', 'met', liked)
  if (waived.length > 0) return settled('met', 'not_required', waived)
  if (open) return open
  return preferred.length > 0 ? settled('ask', 'preferred', preferred) : settled('ask', 'not_named', claims)
}

function weighed(strict: Settled, open: Settled | undefined, waived: readonly Claim[], contested: ReadonlySet<string>): Settled {
  if (strict.outcome === 'met') return strict
  if (waived.length > 0) return { outcome: 'ask', how: 'disputed', claims: [...strict.claims, ...waived], missing: null }
  if (!open || !isWorse(strict.outcome, open.outcome)) return strict
  const both = [...strict.claims, ...open.claims]
  return both.some(({ fact }) => contested.has(fact.id)) ? { outcome: 'ask', how: 'disputed', claims: both, missing: null } : open
}

function refusedOr(result: Settled, refused: readonly Claim[], contested: ReadonlySet<string>): Settled {
  const sure = refused.filter((claim) => claim.holds === 'met' && claim.applies === 'met' && !claim.partial)
  const [first] = sure
  if (!first) return result.outcome === 'met' ? settled('ask', 'unclear', refused) : result
  return sure.some(({ fact }) => contested.has(fact.id))
    ? { outcome: 'ask', how: 'disputed', claims: sure, missing: null }
    : settled('not_met', 'not_accepted', sure)
}
