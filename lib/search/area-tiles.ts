import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { areasServed } from './areas-served'
import { authoritySlug } from './authority-slug'
import type { CountedOption } from './option-counts'
import { tileMap } from './tile-map'

/** A tile with what the list would hold for it. */
export interface AreaTile {
  readonly slug: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly count: number
  readonly chosen: boolean
}

/** The tiles of the map with the counts of the area filter: only courses that say that they serve an area are counted. */
export function areaTiles({ authorities }: Pick<Catalogue, 'authorities'>, options: readonly CountedOption[]): readonly AreaTile[] {
  const counted = new Map(options.map((option) => [option.value, option]))
  return tileMap(authorities).map(({ authority: { name }, column, row }) => {
    const slug = authoritySlug(name)
    const option = counted.get(slug)
    return { slug, name, column, row, count: option?.match ?? 0, chosen: option?.chosen ?? false }
  })
}

/** Whether no document says which areas a course serves: no tile counts it. */
export const statesNoArea = (course: CatalogueCourse): boolean => !areasServed(course).everywhere && areasServed(course).names.size === 0
