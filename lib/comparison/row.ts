import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { Cell } from './cell'

/** What the table knows besides the courses. `today` is an ISO date in London. */
export interface ComparisonContext {
  readonly today: string
}

/** One row of the comparison. */
export interface Row {
  /** `data-row`: the kind of fact where the row is one, or a name of its own. */
  readonly key: string
  readonly label: string
  readonly help?: string
  /** The kinds that its cells are made of: a link remembers these. */
  readonly kinds: readonly FactKind[]
  cell(course: CatalogueCourse, context: ComparisonContext): Cell
  /** What differs, where counting answers does not say it best. */
  difference?(cells: readonly Cell[]): string | null
}

export interface RowGroup {
  readonly key: string
  readonly title: string
  readonly rows: readonly Row[]
}
