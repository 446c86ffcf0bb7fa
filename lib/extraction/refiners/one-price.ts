import { groupBy } from '../group-by'
import { sameValue } from '../same-value'
import type { Candidate, Finding, Refiner } from '../types'

type Fee = Finding<'fee'>['value']
type FeeCandidate = Candidate & { readonly finding: Finding<'fee'> }
const isFee = (candidate: Candidate): candidate is FeeCandidate => candidate.finding.kind === 'fee'

/** What two readings of a sum say together, or null where they contradict each other. */
function together(one: Fee, other: Fee): Fee | null {
  const basis = one.basis === 'unspecified' ? other : one
  const agree =
    (one.basis === 'unspecified' || other.basis === 'unspecified' || (one.basis === other.basis && one.basisCredits === other.basisCredits)) &&
    (one.residency === 'any' || other.residency === 'any' || one.residency === other.residency) &&
    (one.vat === 'not_stated' || other.vat === 'not_stated' || one.vat === other.vat) &&
    (!one.academicYear || !other.academicYear || one.academicYear === other.academicYear)
  if (!agree) return null
  const academicYear = one.academicYear ?? other.academicYear
  return {
    amountPence: one.amountPence,
    currency: one.currency,
    basis: basis.basis,
    ...(basis.basisCredits && { basisCredits: basis.basisCredits }),
    residency: one.residency === 'any' ? other.residency : one.residency,
    vat: one.vat === 'not_stated' ? other.vat : one.vat,
    ...(academicYear && { academicYear }),
  }
}

interface Price {
  readonly value: Fee
  readonly of: readonly FeeCandidate[]
}

/** The prices of one sum: each reading joined to the first that it does not contradict. */
function pricesOf(group: readonly FeeCandidate[]): readonly Price[] {
  const prices: Price[] = []
  for (const candidate of group) {
    const at = prices.findIndex(({ value }) => together(value, candidate.finding.value) !== null)
    const price = prices[at]
    const value = price && together(price.value, candidate.finding.value)
    if (price && value) prices[at] = { value, of: [...price.of, candidate] }
    else prices.push({ value: candidate.finding.value, of: [candidate] })
  }
  return prices
}

/** One price told twice, once with more beside it ("£2,340" among the key facts, "Home: £2,340 for the course" below), is one fact with both places as proof. */
export const onePrice: Refiner = {
  name: 'one-price',
  refine: (candidates, _document, make) => {
    const groups = groupBy(
      candidates.filter(isFee),
      ({ finding }) => `${finding.value.amountPence} ${finding.value.currency} ${JSON.stringify(finding.scope ?? {})}`,
    )
    const made: Candidate[] = []
    const gone = new Set<Candidate>()
    for (const { value, of } of [...groups.values()].flatMap(pricesOf)) {
      if (of.length < 2 || of.every(({ finding }) => sameValue(value, finding.value))) continue
      const fullest = of.toSorted((one, other) => Object.values(other.finding.value).length - Object.values(one.finding.value).length)[0]
      if (!fullest) continue
      for (const candidate of of) gone.add(candidate)
      const at = [fullest, ...of.filter((other) => other !== fullest)].flatMap(({ evidence }) => evidence)
      made.push(make(fullest.recogniser, fullest.sentence, { ...fullest.finding, value, at, core: fullest.core }))
    }
    return {
      kept: [...candidates.filter((candidate) => !gone.has(candidate)), ...made],
      dropped: [...gone].map((candidate) => ({ candidate, reason: 'the same price is told with more beside it' })),
    }
  },
}
