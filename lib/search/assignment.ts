/**
 * The cheapest assignment of rows to columns, each row to one column of its own (Kuhn, 1955, by shortest augmenting paths). `cost(row, column)` is any
 * finite number; there must be at least as many columns as rows. Deterministic; time grows with rows² × columns.
 *
 * @returns for each row its column
 * @example cheapestAssignment(2, 2, (row, column) => (row === column ? 1 : 0)) // [1, 0]
 */
export function cheapestAssignment(rows: number, columns: number, cost: (row: number, column: number) => number): readonly number[] {
  if (columns < rows) throw new RangeError('An assignment needs a column for every row.')
  // Rows and columns count from 1 here: 0 stands for "none".
  const rowPrice = new Float64Array(rows + 1)
  const columnPrice = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1)
  const cameFrom = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const done = new Uint8Array(columns + 1)
    rowOf[0] = row
    let column = 0
    do {
      done[column] = 1
      const current = rowOf[column] ?? 0
      let least = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= columns; other++) {
        if (done[other]) continue
        const reduced = cost(current - 1, other - 1) - (rowPrice[current] ?? 0) - (columnPrice[other] ?? 0)
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced
          cameFrom[other] = column
        }
        if ((slack[other] ?? 0) < least) {
          least = slack[other] ?? 0
          next = other
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (done[other]) {
          const owner = rowOf[other] ?? 0
          rowPrice[owner] = (rowPrice[owner] ?? 0) + least
          columnPrice[other] = (columnPrice[other] ?? 0) - least
        } else slack[other] = (slack[other] ?? 0) - least
      }
      column = next
    } while ((rowOf[column] ?? 0) !== 0)
    while (column !== 0) {
      const before = cameFrom[column] ?? 0
      rowOf[column] = rowOf[before] ?? 0
      column = before
    }
  }
  const columnOf = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0
    if (row > 0) columnOf[row - 1] = column - 1
  }
  return columnOf
}
