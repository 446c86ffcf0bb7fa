import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { areasServed } from '@/lib/search/areas-served'
import type { NearestTeaching } from '@/lib/search/nearest-teaching'
import { listOf } from '@/lib/wording/lists'
import { type Cell, said, saying, silent } from './cell'
import { applyRows } from './rows/apply'

/** What the list knows of the reader: the authority where they work, and the nearest place of teaching if the list is ordered by it. */
export interface Whereabouts {
  readonly authority: string | null
  readonly nearest: NearestTeaching | null
}

const areaRow = applyRows.find(({ key }) => key === 'area')

/**
 * Where a course is for its reader, in one cell of the list: whether it serves their authority, else its areas; beside it where it is taught.
 *
 * @example whereCell(birmingham, { authority: 'Dudley', nearest: null }, today) // 'Serves Dudley', taught at University of Birmingham …
 */
export function whereCell(course: CatalogueCourse, { authority, nearest }: Whereabouts, today: string): Cell {
  const venues = [...new Set(factsOf(course, 'venue').map(({ value }) => value.name))]
  const taught = venues.length === 0 ? 'venues not stated' : `taught at ${listOf(venues.slice(0, 3))}${venues.length > 3 ? ' and more' : ''}`
  const near = nearest && `about ${Math.max(1, Math.round(nearest.miles))} miles to ${nearest.place}`
  const aside = near ?? taught
  const { everywhere, names } = areasServed(course)
  const areas = factsOf(course, 'area').filter(({ value }) => value.relation !== 'example')
  if (areas.length === 0) {
    const cell = areaRow?.cell(course, { today }) ?? silent()
    return cell.shape === 'silent' ? silent('Area not stated', aside) : cell
  }
  if (authority !== null && names.has(authority) && !everywhere) {
    const own = areas.filter(({ value }) => value.name === authority)
    return said([saying(`Serves ${authority}`, own.length > 0 ? own : areas, { aside })])
  }
  const cell = areaRow?.cell(course, { today }) ?? silent()
  if (cell.shape !== 'said') return cell
  return {
    ...cell,
    sayings: cell.sayings.map((entry, at) => (at === 0 ? { ...entry, aside: [entry.aside, aside].filter(Boolean).join('; ') } : entry)),
  }
}
