import { intakeCell } from '@/lib/comparison/rows/intake-cell'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { intakeOn } from '@/lib/search/intake'
import { CellView } from '../comparison/cell-view'
import { Line } from './line'

/** Whether one can still apply, where a printed deadline decides it: the same words as in list and comparison. */
export function IntakeLine({ course, today }: { readonly course: CatalogueCourse; readonly today: string }) {
  const { state, deadline } = intakeOn(course, today)
  if (deadline === null || state === 'old' || course.fields.application_deadline.standing === 'contested') return null
  const cell = intakeCell(course, { today })
  return (
    <Line label="Can I apply today?" row="intake" standing={cell.standing}>
      <CellView cell={cell} course={course} label="Can I apply today?" />
    </Line>
  )
}
