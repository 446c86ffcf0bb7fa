import { academicYearOf } from '@/lib/domain/academic-year'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { editionSpan } from '@/lib/wording/dates'
import type { Cell } from './cell'
import type { ComparisonContext } from './row'

/**
 * The cell of something that changes every year: said in a text whose years are over it is old information, whatever it says. Staff's own values
 * and texts of unknown age stay as they are.
 *
 * @example agedByEdition(cell, birmingham, { today: '2026-11-22' }).standing // 'stale': its text is from about 2013 to 2017
 */
export function agedByEdition(cell: Cell, course: CatalogueCourse, { today }: ComparisonContext): Cell {
  const over = course.editionTo !== null && course.editionTo < academicYearOf(today)
  const span = editionSpan(course)
  if (!over || span === null || cell.shape !== 'said') return cell
  const sayings = cell.sayings.map((entry) =>
    entry.standing === 'stated' || entry.standing === 'implied' ? { ...entry, standing: 'stale' as const, old: span } : entry,
  )
  return { ...cell, sayings, standing: cell.standing === 'edited' ? 'edited' : 'stale' }
}
