import { sameValue } from '../same-value'
import type { Candidate, Finding, Refiner } from '../types'

type Days = Candidate & { readonly finding: Finding<'attendance_days'> }

const isDays = (candidate: Candidate): candidate is Days => candidate.finding.kind === 'attendance_days'
const sameNumber = (one: Days, other: Days): boolean =>
  one.finding.value.per === other.finding.value.per &&
  sameValue(one.finding.value.min, other.finding.value.min) &&
  sameValue(one.finding.value.max, other.finding.value.max)

/**
 * "Eight taught days" and, elsewhere, "you attend eight days" are the same days (contract, section 7.5): a number of days of no kind takes the kind that
 * the same number has elsewhere.
 */
export const daysToldTwice: Refiner = {
  name: 'days-told-twice',
  refine: (candidates, _document, make) => {
    const days = candidates.filter(isDays)
    const typed = days.filter(({ finding }) => finding.value.type === 'taught' || finding.value.type === 'contact')
    const made = new Map<Candidate, Candidate>()
    for (const one of days.filter(({ finding }) => finding.value.type === 'total')) {
      const other = typed.find((candidate) => sameNumber(candidate, one))
      if (other)
        made.set(one, make(one.recogniser, one.sentence, { ...one.finding, value: { ...one.finding.value, type: other.finding.value.type } }))
    }
    return {
      kept: candidates.map((candidate) => made.get(candidate) ?? candidate),
      dropped: [...made.keys()].map((candidate) => ({ candidate, reason: 'the same number of days is told elsewhere with their kind' })),
    }
  },
}
