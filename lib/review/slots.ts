import type { CourseFact } from '@/lib/domain/course-content'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { sameData } from '@/lib/domain/same-data'

/** The keys of a value that say which question it answers: taught days and days in all are no rivals, two taught-day counts are. */
const questionKeys: Partial<Record<FactKind, readonly string[]>> = {
  provider: ['role'],
  qualification: ['relation'],
  course_code: ['scheme'],
  endorsement: ['type'],
  session: ['ordinal'],
  attendance_days: ['type', 'per'],
  release_days: ['force', 'additional'],
  duration: ['of'],
  workload: ['type', 'per'],
  event: ['type'],
  fee: ['residency', 'academicYear'],
  funding: ['type'],
  area: ['relation'],
  eligibility: ['rule', 'detail', 'effect'],
  application_document: ['document'],
  contact: ['type'],
  alternative_award: ['when'],
}

type Said = Pick<CourseFact, 'kind' | 'value' | 'scope'>

/** Scope and question of a fact. A newer edition of a document speaks for a newer year in place of the older one, so years can be left out. */
function slotOf({ kind, value, scope }: Said, years: boolean): unknown {
  const parts = new Map<string, unknown>(Object.entries(value))
  const question = (questionKeys[kind] ?? []).map((key) => [key, years || key !== 'academicYear' ? parts.get(key) : undefined])
  const { academicYear, ...others } = scope
  return [kind, Object.fromEntries(question), years ? { ...others, academicYear } : others]
}

/**
 * Whether two facts answer the same question for the same people: one kind, one scope, and in the value the same role, type of day, residency and so on.
 *
 * @example sameSlot(taughtDays, studyDays) // false
 */
export const sameSlot = (one: Said, other: Said, years = true): boolean =>
  one.kind === other.kind && sameData(slotOf(one, years), slotOf(other, years))

/** Kinds whose values stand side by side: a value that staff set is no rival of another value. */
const listed: ReadonlySet<FactKind> = new Set([
  'area',
  'venue',
  'assessment',
  'module',
  'cohort',
  'event',
  'fee_includes',
  'application_route',
  'contact',
  'support',
  'statutory_requirement',
  'statutory_responsible',
  'statutory_scope',
])

/**
 * The value that staff set by hand and that a proposal would take the place of; undefined where there is none.
 *
 * @example staffValue(live, proposedFee)?.edit?.reason // 'The finance office confirmed it'
 */
export const staffValue = (live: readonly CourseFact[], fact: CourseFact): CourseFact | undefined =>
  live.find((old) => old.edit && (saysTheSame(old, fact) || (!listed.has(old.kind) && sameSlot(old, fact))))

/** Exact agreement: kind, value, qualifier and scope. */
export const saysTheSame = (one: CourseFact, other: CourseFact): boolean =>
  one.kind === other.kind && sameData([one.value, one.qualifier, one.scope], [other.value, other.qualifier, other.scope])
