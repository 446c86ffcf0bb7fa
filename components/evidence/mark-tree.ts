import type { Words } from '@/lib/paths'

/** A mark, or a piece of one that had to be cut, with what it holds. Half-open offsets of the stored text. */
export interface MarkNode {
  readonly start: number
  readonly end: number
  /** The whole words that this is, or is a piece of. */
  readonly words: Words
  readonly children: readonly MarkNode[]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly words: Words
}

const inOrder = (one: Piece, other: Piece): number => one.start - other.start || other.end - one.end || one.words.start - other.words.start

function grow(pieces: readonly Piece[]): readonly MarkNode[] {
  const waiting = pieces.toSorted(inOrder)
  const nodes: MarkNode[] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { start, end, words } = next
    const held: Piece[] = []
    const beyond: Piece[] = []
    for (const piece of waiting.splice(0)) {
      if (piece.start >= end) beyond.push(piece)
      else {
        held.push({ ...piece, end: Math.min(piece.end, end) })
        if (piece.end > end) beyond.push({ ...piece, start: end })
      }
    }
    nodes.push({ start, end, words, children: grow(held) })
    waiting.push(...beyond.toSorted(inOrder))
  }
  return nodes
}

const sameWords = (one: Words, other: Words): boolean => one.start === other.start && one.end === other.end

/**
 * The marks of one block as a tree: words within words are nested, words that cross are cut where they cross, words beyond the block are cut at
 * its edges. The pieces of each words, in order, cover exactly its part of the block.
 *
 * @example markTree([{ start: 0, end: 9 }, { start: 4, end: 12 }], { start: 0, end: 20 }) // [0-9 holding 4-9, 9-12]
 */
export function markTree(all: readonly Words[], block: Words): readonly MarkNode[] {
  const pieces = all.flatMap((words) => {
    const start = Math.max(words.start, block.start)
    const end = Math.min(words.end, block.end)
    return start < end ? [{ start, end, words: { start: words.start, end: words.end } }] : []
  })
  return grow(pieces.filter(({ words }, at) => pieces.findIndex((other) => sameWords(words, other.words)) === at))
}
