import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type CoreKind, coreKinds } from '@/lib/domain/fact-kinds'

/** Comparable fields by which readers filter the list: a gap here keeps a course among those that only might match. */
export const filteredKinds = [
  'fee',
  'attendance_days',
  'delivery_mode',
  'area',
  'eligibility',
  'intake_status',
] as const satisfies readonly CoreKind[]

export interface CourseNeeds {
  readonly slug: string
  readonly provider: string
  readonly contested: readonly CoreKind[]
  readonly old: readonly CoreKind[]
  readonly gaps: readonly CoreKind[]
  /** Comparable fields that say something that holds today, of all. */
  readonly known: number
  readonly of: number
}

/**
 * What a published course needs from a person: fields whose documents disagree, fields that are old, and gaps by which readers filter.
 *
 * @example courseNeeds(roehampton).contested // ['attendance_days', 'assessment']
 */
export function courseNeeds({ slug, provider, fields }: Pick<CatalogueCourse, 'slug' | 'provider' | 'fields'>): CourseNeeds {
  const standing = (...wanted: readonly string[]) => coreKinds.filter((kind) => wanted.includes(fields[kind].standing))
  const silent = standing('not_stated', 'stated_elsewhere')
  return {
    slug,
    provider: provider.name,
    contested: standing('contested'),
    old: standing('stale'),
    gaps: filteredKinds.filter((kind) => silent.includes(kind)),
    known: coreKinds.length - standing('not_stated', 'stated_elsewhere', 'contested', 'stale').length,
    of: coreKinds.length,
  }
}
