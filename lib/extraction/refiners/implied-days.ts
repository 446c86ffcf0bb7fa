import type { Candidate, Finding, Refiner } from '../types'

type Days = Candidate & { readonly finding: Finding<'attendance_days'> }

const isDays = (candidate: Candidate): candidate is Days => candidate.finding.kind === 'attendance_days'
const led = new Set(['taught', 'contact', 'total'])

/** The one value that a list holds again and again, or null. */
function only<T>(values: readonly T[]): T | null {
  const [one, ...others] = new Set(values)
  return one === undefined || others.length > 0 ? null : one
}

/** Modules of so many days each are so many days in all, where the page gives no number for the whole (contract, section 3). */
export const impliedDays: Refiner = {
  name: 'implied-days',
  refine: (candidates, _document, make) => {
    const unchanged = { kept: candidates, dropped: [] }
    const days = candidates.filter(isDays).filter(({ finding }) => led.has(finding.value.type))
    if (days.length === 0 || days.some(({ finding }) => finding.value.per === 'programme')) return unchanged
    const counts = candidates.flatMap((candidate) =>
      candidate.finding.kind === 'module_count' ? [{ candidate, count: candidate.finding.value.count }] : [],
    )
    const [count, each] = [only(counts.map((found) => found.count)), only(days.map(({ finding }) => finding.value.min))]
    const [first] = days
    const exact = days.every(({ finding }) => finding.value.min === finding.value.max)
    if (!first || count === null || each === null || !exact || count < 2) return unchanged
    const sum = count * each
    const made = make(first.recogniser, first.sentence, {
      ...first.finding,
      value: { min: sum, max: sum, type: first.finding.value.type, per: 'programme' },
      standing: 'implied',
      workings: `${count} modules of ${each} days each are ${sum} days.`,
      at: [...first.evidence, ...counts.flatMap(({ candidate }) => candidate.evidence.slice(0, 1)).slice(0, 1)],
    })
    return { kept: [...candidates, made], dropped: [] }
  },
}
