import type { FactKind } from '@/lib/domain/fact-kinds'
import { meets } from '../matches'
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

/** "The course used to run at the Hub (60 credits, ten Fridays)": what was is told of no course that one may take. */
const formerly =
  /\b(?:courses?|programmes?|award|NASENCO|groups?|we|it|which) (?:\w+ ){0,2}used to (?:run|be|cost|last|take|offer|lead|carry|teach|meet)\b/i
const past: ReadonlySet<FactKind> = new Set([...kinds, 'credit_points', 'credit_level', 'module_count', 'progression', 'venue', 'delivery_mode'])

const isAnother = (candidate: Candidate, document: ReadDocument): boolean =>
  (past.has(candidate.finding.kind) && meets(candidate.sentence.text, formerly)) ||
  (kinds.has(candidate.finding.kind) && speaksOfAnother(candidate.sentence, document, ...within(candidate)))

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
