import type { ReactNode } from 'react'
import type { ComparedRow, Comparison } from '@/lib/comparison/compare-courses'
import { comparePathWith, coursePath } from '@/lib/paths'
import { dateWords } from '@/lib/wording/dates'
import { DayKey } from '../catalogue/day-key'
import { CellView } from './cell-view'

/** Written out, because the rows become grids on narrow screens and browsers drop the roles of a table with its display. */
const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

interface CompareTableProps {
  readonly comparison: Pick<Comparison, 'columns' | 'age' | 'groups'>
  /** ISO date on which the link was made, if it remembers; changed cells name it. */
  readonly since: string | null
  /** The verdicts for a reader who has answered the check, as a group of rows. */
  readonly you?: ReactNode
  /** The comparison without one of its columns, as a query. */
  readonly without: (slug: string) => string
}

/** What differs between the courses, in words; the sign before it only repeats them. */
function Difference({ difference }: Pick<ComparedRow, 'difference'>) {
  return <span className={difference.same ? 'diff same' : 'diff'}>{difference.words}</span>
}

function RowView({
  row,
  columns,
  since,
  remove,
}: {
  row: ComparedRow
  columns: Comparison['columns']
  since: string | null
  remove?: CompareTableProps['without']
}) {
  return (
    <tr {...role.row} data-row={row.key} data-differs={row.difference.same ? 'no' : 'yes'} data-unknown={row.difference.unknown ? 'yes' : 'no'}>
      <th {...role.rowheader} scope="row" className="rowhead">
        {row.label}
        {row.help && <span className="aside">{row.help}</span>}
        <Difference difference={row.difference} />
      </th>
      {columns.map(({ slug, name, course }, at) => {
        const cell = row.cells[at]
        return (
          <td key={slug} {...role.cell} data-c={at} data-standing={cell?.standing} data-changed={row.changed[at] || undefined}>
            {row.changed[at] && since && <p className="changed">Changed since {dateWords(since)}</p>}
            {cell && course && <CellView cell={cell} course={course} label={row.label} mostPence={row.mostPence} />}
            {cell?.shape === 'gone' && <p className="aside py-2">{cell.words}</p>}
            {remove && (
              <a className="target noprint text-sm" href={comparePathWith(remove(slug))}>
                Remove<span className="hush"> {name}</span>
              </a>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** The comparison as a real table: a head row of names, row names at the side, groups of rows. */
export function CompareTable({ comparison: { columns, age, groups }, since, you, without }: CompareTableProps) {
  return (
    <table className="compare mt-6" {...role.table} aria-label={`${columns.length} courses side by side`} data-columns={columns.length}>
      <colgroup>
        <col className="names" />
        <col span={columns.length} />
      </colgroup>
      <thead {...role.rowgroup}>
        <tr {...role.row}>
          <th {...role.columnheader} scope="col">
            <span className="hush">What is compared</span>
          </th>
          {columns.map(({ slug, name, course, withdrawn }, at) => (
            <th key={slug} {...role.columnheader} scope="col" data-c={at}>
              {course || withdrawn ? <a href={coursePath(slug)}>{name}</a> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.rowgroup} data-always="yes">
        <RowView row={age} columns={columns} since={since} remove={without} />
      </tbody>
      {you}
      {groups.map(({ key, title, rows }) => (
        <tbody key={key} {...role.rowgroup}>
          <tr {...role.row} className="group">
            <th {...role.rowheader} scope="rowgroup" {...(key === 'time' ? {} : { colSpan: columns.length + 1 })}>
              {title}
            </th>
            {key === 'time' && (
              <td {...role.cell} colSpan={columns.length}>
                <DayKey />
              </td>
            )}
          </tr>
          {rows.map((row) => (
            <RowView key={row.key} row={row} columns={columns} since={since} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
