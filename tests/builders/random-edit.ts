import { type CourseContent, courseFactSchema } from '@/lib/domain/course-content'
import {
  awards,
  deliveryModes,
  eligibilityDemands,
  eligibilityRules,
  intakeStatuses,
  residencies,
  studyModes,
  vatTreatments,
} from '@/lib/domain/enumerations'
import { type CoreKind, coreKinds, type FactValue } from '@/lib/domain/fact-kinds'

/** Numbers from 0 to under 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('Nothing to pick from.')
  return found
}
const between = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1))

const edit = { by: 'Anna Reed', on: '2026-11-22', reason: 'The provider says so' }
type Added = { [K in CoreKind]: { readonly kind: K; readonly value: FactValue<K> } }[CoreKind]

function valueFor(random: Random): Added {
  const makers: readonly (() => Added)[] = [
    () => ({
      kind: 'fee',
      value: {
        amountPence: between(random, 500, 4000) * 100,
        currency: 'GBP',
        basis: pick(random, ['course', 'year', 'unspecified'] as const),
        residency: pick(random, residencies),
        vat: pick(random, vatTreatments),
        ...(random() < 0.5 && { academicYear: pick(random, ['2016/17', '2025/26', '2026/27']) }),
      },
    }),
    () => {
      const min = between(random, 4, 12)
      return {
        kind: 'attendance_days',
        value: { min, max: random() < 0.7 ? min : null, type: pick(random, ['taught', 'contact', 'tutorial'] as const), per: 'programme' },
      }
    },
    () => ({
      kind: 'release_days',
      value: { min: 2, max: between(random, 2, 6), force: pick(random, ['required', 'recommended'] as const), additional: random() < 0.5 },
    }),
    () => ({ kind: 'delivery_mode', value: { mode: pick(random, deliveryModes) } }),
    () => ({ kind: 'study_mode', value: { mode: pick(random, studyModes) } }),
    () => ({ kind: 'intake_status', value: { status: pick(random, intakeStatuses) } }),
    () => ({
      kind: 'eligibility',
      value: { rule: pick(random, eligibilityRules), demand: pick(random, eligibilityDemands), effect: pick(random, ['entry', 'award'] as const) },
    }),
    () => ({
      kind: 'area',
      value: { name: pick(random, ['Dudley', 'Devon', 'Rutland', 'Leeds']), relation: pick(random, ['partner', 'recruits', 'example'] as const) },
    }),
    () => ({ kind: 'start', value: { date: pick(random, ['2027-01', '2026-09', 'XXXX-09', '2026-12-01']) } }),
    () => ({ kind: 'application_deadline', value: { date: pick(random, ['2026-11-01', '2026-11-30', '2027-06-01']) } }),
  ]
  return pick(random, makers)()
}

function added(content: CourseContent, random: Random): CourseContent {
  const said = valueFor(random)
  const id = `${said.kind}-new-${Math.floor(random() * 1e9)}`
  const common = { id, qualifier: 'exact', standing: 'edited', scope: {}, evidence: [], edit } as const
  const fact = courseFactSchema.parse({ ...common, ...said })
  return { ...content, facts: [...content.facts, fact], saysNone: content.saysNone.filter((kind) => kind !== said.kind) }
}

function without(content: CourseContent, kind: CoreKind): CourseContent {
  return {
    ...content,
    facts: content.facts.filter((fact) => fact.kind !== kind),
    contested: content.contested.filter((entry) => entry.kind !== kind),
    saysNone: content.saysNone.filter((other) => other !== kind),
  }
}

/** One change such as staff make: a value added, a field emptied or said to be none, a pointer given up, another title or award. */
export function randomEdit(content: CourseContent, random: Random): CourseContent {
  const kind = pick(random, coreKinds)
  const edits: readonly (() => CourseContent)[] = [
    () => added(content, random),
    () => added(content, random),
    () => added(without(content, pick(random, ['fee', 'attendance_days', 'delivery_mode', 'eligibility', 'area'] as const)), random),
    () => without(content, kind),
    () => ({ ...without(content, kind), saysNone: [...content.saysNone.filter((other) => other !== kind), kind] }),
    () => ({ ...content, elsewhere: content.elsewhere.slice(1) }),
    () => ({ ...content, contested: content.contested.slice(1) }),
    () => ({ ...content, title: `${content.title.slice(0, 60)} ${between(random, 1, 9)}` }),
    () => ({ ...content, award: pick(random, awards) }),
  ]
  return pick(random, edits)()
}
