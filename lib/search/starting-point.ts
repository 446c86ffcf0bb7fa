import type { Catalogue } from '@/lib/domain/catalogue'
import type { Choices } from './choices'
import { authorityOf } from './filters/area'
import { townOf } from './filters/town'
import type { Town } from './towns'

/** A point that distances are measured from, and what it is the middle of. */
export interface StartingPoint extends Town {
  readonly kind: 'town' | 'area'
}

/**
 * Where the reader's distances begin: the town that they chose, else the middle of the authority where they work; null where neither is chosen.
 *
 * @example startingPoint({ values: { from: ['taunton'], area: ['somerset'] }, order: 'near' }, catalogue)?.name // 'Taunton'
 */
export function startingPoint({ values }: Pick<Choices, 'values'>, catalogue: Catalogue): StartingPoint | null {
  const town = townOf(catalogue, values.from?.[0] ?? '')
  if (town) return { ...town, kind: 'town' }
  const area = authorityOf(catalogue, values.area?.[0] ?? '')
  return area ? { name: area.name, latitude: area.latitude, longitude: area.longitude, kind: 'area' } : null
}
