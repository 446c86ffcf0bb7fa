import { collapse } from '../text/collapse'
import type { Block, ReadDocument } from '../types'

/** The cells of the rows that follow the row of a cell without a break, in order, each row as its cells. */
export function rowsAfter(block: Block, document: ReadDocument): readonly (readonly Block[])[] {
  const rows: Block[][] = []
  let row = block.row
  for (let at = block.index + 1; at < document.blocks.length && rows.length < 60; at += 1) {
    const next = document.blocks[at]
    if (next?.type !== 'cell' || next.row === undefined) break
    if (next.row === block.row) continue
    if (next.row !== row) rows.push([])
    row = next.row
    rows.at(-1)?.push(next)
  }
  return rows
}

/** All cells of the row of a cell, in order. */
export function rowOf(block: Block, document: ReadDocument): readonly Block[] {
  if (block.row === undefined) return [block]
  let first = block.index
  while (document.blocks[first - 1]?.row === block.row) first -= 1
  const cells: Block[] = []
  for (let at = first; document.blocks[at]?.row === block.row; at += 1) {
    const cell = document.blocks[at]
    if (cell) cells.push(cell)
  }
  return cells
}

const known = new WeakMap<Block, string>()

/** The words of a cell, blanks collapsed; each sentence of a long cell asks for them again. */
export function wordsOf(block: Block, document: ReadDocument): string {
  const words = known.get(block) ?? collapse(document.plain.slice(block.start, block.end)).trim()
  known.set(block, words)
  return words
}
