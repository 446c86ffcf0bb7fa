import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { takesTravel } from '@/lib/release-time/cost'
import { areasServed } from '@/lib/search/areas-served'
import type { NearestTeaching } from '@/lib/search/nearest-teaching'
import { counted, listOf } from '@/lib/wording/lists'
import { type Cell, said, saying, silent } from './cell'
import { applyRows } from './rows/apply'

/** What the list knows of the reader: the authority where they work, and the nearest place of teaching if they asked for distances. */
export interface Whereabouts {
  readonly authority: string | null
  readonly distance: { readonly from: string; readonly nearest: NearestTeaching | null } | null
}

/** A course on the screen has no distance; where no place is known, it says so. */
function distanceWords(course: CatalogueCourse, { from, nearest }: NonNullable<Whereabouts['distance']>): string | null {
  if (!takesTravel(course)) return 'taught online, so there is no distance'
  if (!nearest) return null
  const miles = Math.max(1, Math.round(nearest.miles))
  return `about ${counted(miles, 'mile')} from ${from} to ${nearest.place}`
}

const areaRow = applyRows.find(({ key }) => key === 'area')

/**
 * Where a course is for its reader, in one cell of the list: whether it serves their authority, else its areas; beside it where it is taught.
 *
 * @example whereCell(birmingham, { authority: 'Dudley', distance: null }, today) // 'Serves Dudley', taught at University of Birmingham …
 */
export function whereCell(course: CatalogueCourse, { authority, distance }: Whereabouts, today: string): Cell {
  const venues = [...new Set(factsOf(course, 'venue').map(({ value }) => value.name))]
  const taught = venues.length === 0 ? 'venues not stated' : `taught at ${listOf(venues.slice(0, 3))}${venues.length > 3 ? ' and more' : ''}`
  const aside = (distance && distanceWords(course, distance)) ?? taught
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
