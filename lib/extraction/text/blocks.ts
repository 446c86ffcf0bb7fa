import type { Block, BlockType, DeclaredBlock, Span } from '../types'
import { valueLabels } from '../words/labels'
import { type Line, linesOf, wrapWidth } from './lines'
import { zonesOf } from './zones'

const bullet = /^(?:[•*]|-(?= )|o(?= [A-Z])|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= ))\s*/
const terminal = /[.!;,]["')\]]{0,2}$/
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+[A-Z]/

type Draft = Omit<DeclaredBlock, 'level'> & { level?: number; leadIn: boolean }

/** A short line in title words with no end mark stands over something; one that carries a value under a label is that value. */
function isHeading(line: Line, next: Line | undefined, previous: Line | undefined): boolean {
  const { text } = line
  if (!next || text.length > 90 || terminal.test(text) || !/^["']?[A-Z0-9]/.test(text) || /\S@\S|https?:|www\./.test(text)) return false
  const bare = text.replace(/\s*:$/, '').toLowerCase()
  if (valueLabels.test(bare)) return true
  if (text.endsWith(':') || text.split(/\s+/).length > 12 || /^[£\d.,\s]+\w*$/.test(text)) return false
  if (previous && !line.afterGap && valueLabels.test(previous.text.replace(/\s*:$/, '').toLowerCase())) return false
  if (/^[^:]{2,40}:\s+\S/.test(text)) return false
  return line.afterGap || text.length < 60
}

function joins(previous: Line, line: Line, width: number | null, previousIsHeading: boolean): boolean {
  if (bullet.test(line.text)) return false
  const open = !/[.!?:]["')\]]{0,2}$/.test(previous.text)
  if (line.afterGap) return width !== null && open && !previousIsHeading && /^[a-z]/.test(line.text) && previous.text.length > width * 0.4
  if (previousIsHeading) return false
  if (/^[a-z(&]/.test(line.text) && open && !/^\w+@|^www\.|^https?:/.test(line.text)) return true
  if (/(?:,|\b(?:and|or|of|the|to|in|for|with|by|a|an|at|on|from|&|-))$/i.test(previous.text)) return true
  return width !== null && previous.text.length >= width * 0.72 && previous.text.length <= width * 1.6 && !previous.text.endsWith(':')
}

/** Blocks of plain text: lines of one paragraph or item joined, headings told from text. */
function draftBlocks(plain: string): readonly Draft[] {
  const lines = linesOf(plain)
  const width = wrapWidth(lines)
  const drafts: Draft[] = []
  lines.forEach((line, at) => {
    const previous = lines[at - 1]
    const last = drafts.at(-1)
    if (previous && last && joins(previous, line, width, last.type === 'heading')) {
      drafts[drafts.length - 1] = { ...last, end: line.end, leadIn: line.text.endsWith(':') }
      return
    }
    const next = lines[at + 1]
    const wrapsOn = next !== undefined && joins(line, next, width, false)
    const type: BlockType =
      bullet.test(line.text) && !numbered.test(line.text) ? 'item' : !wrapsOn && isHeading(line, next, previous) ? 'heading' : 'paragraph'
    const level = numbered.exec(line.text)?.[1]?.split('.').length
    drafts.push({
      type,
      start: line.start,
      end: line.end,
      leadIn: line.text.endsWith(':'),
      ...(type === 'heading' && { level: level ? level + 1 : 2 }),
    })
  })
  return drafts
}

/** Headings above a block, nearest first: one of the same or a higher rank ends the former, unless nothing stood between them. */
function* withHeadings(drafts: readonly Draft[], plain: string): Generator<Omit<Block, 'zone'>> {
  let chain: { text: string; level: number; filled: boolean }[] = []
  let leadIn: string | null = null
  let index = 0
  for (const { leadIn: introduces, ...draft } of drafts) {
    const text = plain.slice(draft.start, draft.end).replace(/\s+/g, ' ')
    const headings = chain.map((heading) => heading.text)
    yield { ...draft, index: index++, headings, leadIn: draft.type === 'item' ? leadIn : null }
    if (draft.type === 'heading') {
      const level = draft.level ?? 2
      chain = [
        { text, level, filled: false },
        ...chain.filter((heading) => heading.level < level || (heading.level === level && !heading.filled)).slice(0, 3),
      ]
      leadIn = introduces ? text : null
    } else {
      chain = chain.map((heading) => ({ ...heading, filled: true }))
      if (draft.type !== 'item') leadIn = introduces || plain.slice(draft.end, draft.end + 3).includes('\n') ? text.slice(-400) : null
    }
  }
}

/**
 * The blocks of a document: as its format declares them, or worked out from the lines of plain text, with the headings above each, the words that
 * introduce a list, and the zone of the page.
 *
 * @example blocksOf('Fees\n£900 for the year')[1]?.headings // ['Fees']
 */
export function blocksOf(plain: string, declared?: readonly DeclaredBlock[]): readonly Block[] {
  const drafts: readonly Draft[] = declared?.map((block) => ({ ...block, leadIn: endsWithColon(plain, block) })) ?? draftBlocks(plain)
  return zonesOf([...withHeadings(drafts, plain)], plain)
}

const endsWithColon = (plain: string, { start, end }: Span): boolean =>
  plain
    .slice(Math.max(start, end - 4), end)
    .trimEnd()
    .endsWith(':')
