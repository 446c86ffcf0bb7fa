import type { FactKind } from '@/lib/domain/fact-kinds'
import { speaksOfAnother } from '../readers/other-course'
import type { Candidate, ReadDocument, Refiner } from '../types'

/** Kinds that pages give beside the names of their other courses. */
const kinds: ReadonlySet<FactKind> = new Set([
  'attendance_days',
  'release_days',
  'attendance_rule',
  'weekday',
  'duration',
  'start',
  'entry_year',
  'application_deadline',
  'intake_status',
  'workload',
  'fee',
  'fee_includes',
  'funding',
])

/** Offsets of a candidate's first words within its sentence's text. */
function within({ core, evidence, sentence }: Candidate): readonly [number, number] {
  const at = core ?? evidence[0] ?? sentence
  if (!sentence.places) return [Math.max(0, at.start - sentence.start), at.end - sentence.start]
  const from = sentence.places.findIndex((place) => place >= at.start)
  const to = sentence.places.findIndex((place) => place >= at.end)
  return [Math.max(0, from), to < 0 ? sentence.text.length : to]
}

const isAnother = (candidate: Candidate, document: ReadDocument): boolean =>
  kinds.has(candidate.finding.kind) && speaksOfAnother(candidate.sentence, document, ...within(candidate))

/** Drops times and prices that stand behind the name of another course (contract, section 7.8). */
export const anotherCourse: Refiner = {
  name: 'another-course',
  refine: (candidates, document) => {
    const dropped = candidates.filter((candidate) => isAnother(candidate, document))
    const gone = new Set(dropped)
    return {
      kept: candidates.filter((candidate) => !gone.has(candidate)),
      dropped: dropped.map((candidate) => ({ candidate, reason: 'is said of another course' })),
    }
  },
}
