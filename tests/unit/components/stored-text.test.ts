import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarkNode, markTree } from '@/components/evidence/mark-tree'
import { textBlocks } from '@/components/evidence/text-blocks'

const flat = (nodes: readonly MarkNode[]): readonly MarkNode[] => nodes.flatMap((node) => [node, ...flat(node.children)])
const someWords = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length }))

test('the pieces of all words cover exactly their part of the block, in order, whatever crosses', () => {
  fc.assert(
    fc.property(fc.array(someWords, { maxLength: 12 }), fc.nat(40), fc.integer({ min: 1, max: 50 }), (all, start, length) => {
      const block = { start, end: start + length }
      const pieces = flat(markTree(all, block))
      for (const words of all) {
        const own = pieces.filter((piece) => piece.words.start === words.start && piece.words.end === words.end)
        const [from, to] = [Math.max(words.start, block.start), Math.min(words.end, block.end)]
        expect(own.reduce((at, piece) => (piece.start === at ? piece.end : -1), from)).toBe(Math.max(from, to))
      }
    }),
  )
})

test('marks nest and never cross', () => {
  const nested = (nodes: readonly MarkNode[], from: number, to: number): void => {
    let at = from
    for (const node of nodes) {
      expect(node.start).toBeGreaterThanOrEqual(at)
      expect(node.end).toBeLessThanOrEqual(to)
      nested(node.children, node.start, node.end)
      at = node.end
    }
  }
  fc.assert(
    fc.property(fc.array(someWords, { maxLength: 12 }), (all) => {
      nested(markTree(all, { start: 0, end: 100 }), 0, 100)
    }),
  )
})

test.each([
  [
    'apart',
    [
      [0, 4],
      [6, 9],
    ],
    ['0-4', '6-9'],
  ],
  [
    'one within the other',
    [
      [6, 9],
      [0, 12],
    ],
    ['0-12', '6-9'],
  ],
  [
    'equal',
    [
      [0, 4],
      [0, 4],
    ],
    ['0-4'],
  ],
  [
    'crossing',
    [
      [0, 9],
      [4, 12],
    ],
    ['0-9', '4-9', '9-12'],
  ],
  ['beyond the block', [[15, 40]], ['15-20']],
] as const)('words %s', (_, words, expected) => {
  const tree = markTree(
    words.map(([start, end]) => ({ start, end })),
    { start: 0, end: 20 },
  )
  expect(flat(tree).map(({ start, end }) => `${start}-${end}`)).toEqual(expected)
})

test('blocks lie end to end: no character of a text is lost', () => {
  const texts = fc
    .array(fc.constantFrom('One line', '\n', '\n\n', '  • an item', ' ', '1. first', '\n \n', 'a'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string(), texts), (text) => {
      const blocks = textBlocks(text)
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const { start, end, breaks } of blocks)
        for (const at of breaks) {
          expect(text[at]).toBe('\n')
          expect(at).toBeGreaterThanOrEqual(start)
          expect(at).toBeLessThan(end)
        }
    }),
  )
})

test('a wrap of the column is no new line; an item and a short line are', () => {
  const text =
    'The programme is a one year course starting\nin the Autumn and usually runs in Bodmin,\nPlymouth and Tiverton.\n  • Tutor support\n  • Library'
  const [block] = textBlocks(text)
  expect([...(block?.breaks ?? [])].map((at) => text.slice(at + 1, at + 8))).toEqual(['  • Tut', '  • Lib'])
})
