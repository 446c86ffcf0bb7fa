import type { FactValue } from '@/lib/domain/fact-kinds'
import { levelled } from '../same-value'
import type { Candidate, MakeCandidate, Refiner } from '../types'

type Count = FactValue<'module_count'>

interface Found<V> {
  readonly candidate: Candidate
  readonly value: V
}
const countsOf = (candidates: readonly Candidate[]): readonly Found<Count>[] =>
  candidates.flatMap((candidate) => (candidate.finding.kind === 'module_count' ? [{ candidate, value: candidate.finding.value }] : []))

/** One mention of each module that has a title: the first, or the first with its credits. */
function modulesOf(candidates: readonly Candidate[]): readonly Found<FactValue<'module'>>[] {
  const seen = new Map<string, Found<FactValue<'module'>>>()
  for (const candidate of candidates) {
    if (candidate.finding.kind !== 'module') continue
    const { value } = candidate.finding
    const key = levelled(value.title ?? value.code ?? '')
    const known = seen.get(key)
    if (key === '' || (known && (known.value.creditPoints !== undefined || value.creditPoints === undefined))) continue
    seen.set(key, { candidate, value })
  }
  return [...seen.values()]
}

/** Two to six modules listed, none counted: their number. */
function impliedCount(modules: readonly Found<FactValue<'module'>>[], asked: number, make: MakeCandidate): Candidate | null {
  const [first] = modules
  if (!first || modules.length < 2 || modules.length > 6) return null
  // Modules that give more than the award asks for are there to choose among.
  const sum = modules.reduce((total, { value }) => total + (value.creditPoints ?? 0), 0)
  if (sum > Math.max(60, asked)) return null
  const [each, ...others] = new Set(modules.map(({ value }) => value.creditPoints))
  const value = { count: modules.length, ...(each !== undefined && others.length === 0 && { creditPointsEach: each }) }
  return make('module-count', first.candidate.sentence, {
    kind: 'module_count',
    value,
    standing: 'implied',
    workings: `${modules.length} modules are listed.`,
    at: modules.flatMap(({ candidate }) => candidate.evidence.slice(0, 1)),
  })
}

/** A count without credits, where that many modules are listed with the same credits each. */
function withCredits(
  { candidate, value }: Found<Count>,
  modules: readonly Found<FactValue<'module'>>[],
  make: MakeCandidate,
): readonly { readonly made: Candidate; readonly instead: Candidate }[] {
  const [each, ...others] = new Set(modules.map((module) => module.value.creditPoints))
  if (value.creditPointsEach !== undefined || each === undefined || others.length > 0 || modules.length !== value.count) return []
  const finding = { ...candidate.finding, kind: 'module_count' as const, value: { ...value, creditPointsEach: each } }
  return [{ made: make(candidate.recogniser, candidate.sentence, finding), instead: candidate }]
}

/** Modules of so many credits each, or all with their credits: what they add up to. */
function impliedPoints(counts: readonly Found<Count>[], modules: readonly Found<FactValue<'module'>>[], make: MakeCandidate): Candidate | null {
  const products = counts.flatMap(({ candidate, value }) =>
    value.creditPointsEach === undefined
      ? []
      : [
          {
            candidate,
            points: value.count * value.creditPointsEach,
            workings: `${value.count} modules of ${value.creditPointsEach} credits make ${value.count * value.creditPointsEach} credits.`,
          },
        ],
  )
  const credits = modules.flatMap(({ value }) => value.creditPoints ?? [])
  const sum = credits.reduce((total, each) => total + each, 0)
  const [first] = modules
  if (first && credits.length === modules.length && credits.length >= 2 && products.length === 0)
    products.push({ candidate: first.candidate, points: sum, workings: `Modules of ${credits.join(' and ')} credits make ${sum} credits.` })
  const [one, ...others] = products
  if (!one || others.some(({ points }) => points !== one.points) || one.points < 40 || one.points > 120) return null
  const at = one.candidate.finding.kind === 'module' ? modules.flatMap(({ candidate }) => candidate.evidence.slice(0, 1)) : one.candidate.evidence
  return make('credit-points', one.candidate.sentence, {
    kind: 'credit_points',
    value: { points: one.points },
    standing: 'implied',
    workings: one.workings,
    at,
  })
}

/** Of a page that lists modules without counting them, their number; of one that gives each module's credits and no total, the total (contract, section 3). */
export const impliedStructure: Refiner = {
  name: 'implied-structure',
  refine: (candidates, { kind }, make) => {
    if (kind !== 'nasenco_course') return { kept: candidates, dropped: [] }
    const modules = modulesOf(candidates)
    const stated = countsOf(candidates)
    const asked = Math.max(0, ...candidates.flatMap(({ finding }) => (finding.kind === 'credit_points' ? [finding.value.points] : [])))
    const count = stated.length === 0 ? impliedCount(modules, asked, make) : null
    const points = candidates.some(({ finding }) => finding.kind === 'credit_points') ? null : impliedPoints(stated, modules, make)
    const fuller = stated.flatMap((found) => withCredits(found, modules, make))
    const gone = new Set(fuller.map(({ instead }) => instead))
    const kept = [...candidates.filter((candidate) => !gone.has(candidate)), ...fuller.map(({ made }) => made)]
    return {
      kept: [...kept, ...(count ? [count] : []), ...(points ? [points] : [])],
      dropped: fuller.map(({ instead }) => ({ candidate: instead, reason: 'is said with the credits of each module' })),
    }
  },
}
