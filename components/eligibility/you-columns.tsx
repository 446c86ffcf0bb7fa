import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type YouRow, youRowKeys, youRowLabels } from '@/lib/eligibility/you-rows'
import { YouAnswer } from './you-answer'

/** A column of the comparison: its course, or none any more, and the "you" rows of that course. */
export interface YouColumn {
  readonly slug: string
  readonly course: CatalogueCourse | null
  readonly rows: readonly YouRow[]
}

/** Written out, because the rows become grids on narrow screens and browsers drop the roles of a table with its display. */
const role = {
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** The "you" rows as a group of the comparison's table. */
export function YouColumns({ columns }: { readonly columns: readonly YouColumn[] }) {
  return (
    <tbody {...role.rowgroup} data-always="yes" data-you="columns">
      <tr {...role.row} className="group">
        <th {...role.rowheader} scope="rowgroup" colSpan={columns.length + 1}>
          You
        </th>
      </tr>
      {youRowKeys.map((key) => (
        <tr {...role.row} key={key} data-row={`you-${key}`}>
          <th {...role.rowheader} scope="row" className="rowhead">
            {youRowLabels[key]}
          </th>
          {columns.map(({ slug, course, rows }, at) => {
            const row = rows.find((one) => one.key === key)
            return (
              <td key={slug} {...role.cell} data-c={at}>
                {course && row ? (
                  <YouAnswer row={row} documents={course.documents} of={course.provider.name} />
                ) : (
                  <p className="aside py-2">No longer in the catalogue</p>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
