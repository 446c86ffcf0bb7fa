import { meets } from '../matches'
import { remembering } from '../remembering'
import type { Block, BlockType, DeclaredBlock, Span } from '../types'
import { valueLabels } from '../words/labels'
import { collapse } from './collapse'
import { bareLabel, columnHeadings } from './column-headings'
import { unravel } from './columns'
import { unglue } from './glued-labels'
import { unfold } from './gutter'
import { type Line, linesOf, wrapWidth } from './lines'
import { numberedHeadings } from './numbered-headings'
import { splitRows } from './spaced-rows'
import { unstack } from './stacked'
import { isRowOfValues } from './value-rows'
import { zonesOf } from './zones'

const bullet = /^(?:[•*»]|->|[-#~](?= )|o(?= [A-Z])|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= ))\s*/
const terminal = /[.!;,]["')\]]{0,2}$/
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+[A-Z]/
/** "Day 2: …", "Webinar 3. …", "Module B  …" begin something of their own. */
const numberedPart = /^(?:Day|Session|Webinar|Module|Unit|Seminar|Workshop) (?:\d{1,2}|[A-D])(?:\s{0,2}[.:]\s|\s{2,}|\s-\s)\s*[A-Z]/
const question = /^(?:what|who|why|when|where|how|which|can|do|does|is|are|will|would|should|am|must|may|if|i)\b.{3,110}\?$/i
/** A line of its own that asks; in lists of questions it stands over its answer. */
const asks = /^[A-Z](?:[^?]|\.\s){2,110}\?$/
/** Links and buttons: they invite, they stand over nothing. */
const invitation =
  /^(?:download|apply|book|click|view|read|see|register|order|request|enquire|contact|email|watch|sign up|find out|visit)\s+\S+\s+\S|\((?:pdf|word|docx?)\b/i
const justDate =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: 20\d\d)?(?:[,\s].{0,20}\d.{0,10})?$/i
const opensWithDate =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: 20\d\d)?\s?[-:,(]/i
/** A line of a list of groups: its date with the places left, or its place between dashes. */
const lineOfGroups =
  /\b20\d\d,? ?[-|(]? ?(?:places? available|(?:last )?(?:\d{1,2}|few) (?:places?|spaces)|full\b|spaces? available|fully booked|waiting list)|^.{3,50}\b(?:group|cohort) - .{3,60} - .{3,40}$/i
/** A condition, not a title: "Must have QTS". */
const asksOfReader = /^(?:must|should|be an?|be in|have an?|hold an?|hold QTS)\b/i
/** "FHEQ level:" alone, its value on the next line. */
const loneLabel = /^[A-Z][\w&/() '-]{2,38}:$/
/** A line is asked about beside each of its neighbours. */
const isValueLabel = remembering(64, (text) => valueLabels.test(bareLabel(text)))
const isShort = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 50 && !/[.!;:,]$/.test(line.text) && !bullet.test(line.text)

type Draft = Omit<DeclaredBlock, 'level' | 'end' | 'pieces'> & { end: number; level?: number; introduces: boolean; pieces?: Span[] }

/** Whether the words may stand over something: title words, no end mark, no amounts, no row of values. */
function looksLikeHeading(text: string): boolean {
  if (question.test(text) || (asks.test(text) && text.split(/\s+/).length <= 18)) return true
  if (text.length > 90 || terminal.test(text) || !/^["']?[A-Z0-9]/.test(text) || /[£%]|\S@\S|https?:|www\./.test(text) || text.endsWith(':'))
    return false
  if (
    asksOfReader.test(text) ||
    /^\d{1,2} [a-z]/.test(text) ||
    opensWithDate.test(text) ||
    invitation.test(text) ||
    meets(text, lineOfGroups) ||
    justDate.test(text) ||
    text.split(/\s+/).length > 12 ||
    /^[\d.,\s]+\w*$/.test(text) ||
    /^20\d\d ?[/-] ?(?:20)?\d\d$/.test(text) ||
    /\.{4}/.test(text) ||
    /^[^:]{2,40}:\s+\S/.test(text)
  )
    return false
  const numbers = (text.match(/\d[\d,.]*/g) ?? []).filter((digits) => !/^(?:19|20)\d\d$/.test(digits))
  return numbers.length < 3
}

/** Judges a line that no other line joins by its words and by what stands around it. */
function isHeading(lines: readonly Line[], at: number): boolean {
  const [line, previous, next] = [lines[at], lines[at - 1], lines[at + 1]]
  if (!line || !next || line.row !== undefined) return false
  if (at === 0 && line.text.length < 140 && next.text.length > line.text.length && /^[A-Z"']/.test(line.text) && !/[.:;,]$|[£@]/.test(line.text))
    return true
  if (isValueLabel(line.text)) return true
  if (previous && !line.afterGap && /\w:$/.test(previous.text) && previous.text.length > 12) return false
  if (previous && !line.afterGap && isValueLabel(previous.text)) return false
  if (
    loneLabel.test(line.text) &&
    line.text.split(/\s+/).length <= 5 &&
    !next.afterGap &&
    next.text.length < 70 &&
    !bullet.test(next.text) &&
    !next.text.endsWith(':')
  )
    return previous?.text.endsWith(':') !== true
  if (!looksLikeHeading(line.text) || isRowOfValues(lines, at)) return false
  // A run of short lines is a menu or a flattened table; only its last line can stand over what follows.
  const inRun = isShort(line) && isShort(next) && !next.afterGap && isShort(lines[at + 2]) && !lines[at + 2]?.afterGap
  return !inRun || line.afterGap || question.test(line.text) || asks.test(line.text)
}

const simpleNumber = /^(\d{1,2})[.)] /
/** Lines numbered one after the other without anything between are a list, no headings. */
function inNumberedList(lines: readonly Line[], at: number): boolean {
  const of = (line: Line | undefined): number => Number(simpleNumber.exec(line?.text ?? '')?.[1] ?? Number.NaN)
  const own = of(lines[at])
  return (of(lines[at + 1]) === own + 1 && !lines[at + 1]?.afterGap) || (of(lines[at - 1]) === own - 1 && !lines[at]?.afterGap)
}

/** Lines set in alike, one below the other, in a text that is not wrapped by hand: a list that lost its bullets. */
const isSetIn = (one: Line | undefined, other: Line | undefined, width: number | null): boolean =>
  width === null && (one?.indent ?? 0) > 0 && one?.indent === other?.indent && one?.row === undefined && other?.row === undefined

function joins(previous: Line, line: Line, width: number | null): boolean {
  if (!line.afterGap && isSetIn(previous, line, width)) return false
  if (width === null && /;(?: (?:and|or|plus))?$/i.test(previous.text)) return false
  if (bullet.test(line.text) || numberedPart.test(line.text) || line.row !== undefined || previous.row !== undefined) return false
  // "Group A (Lancashire and Blackpool)" is a line of its own.
  if (/^(?:Group|Cohort) (?:\d{1,2}|[A-H])\b.{0,70}\)$/.test(previous.text) && /^[A-Z]/.test(line.text)) return false
  const open = !/[.!?:]["')\]]{0,2}$/.test(previous.text)
  if (/^\([A-Z].{20,}[.!?]\)$/.test(line.text)) return false
  // What stands further out than a bullet is none of its item.
  if (bullet.test(previous.text) && /^[A-Z]/.test(line.text) && (line.indent ?? 0) < (previous.indent ?? 0)) return false
  if (line.afterGap) return width !== null && open && /^[a-z]/.test(line.text) && previous.text.length > width * 0.4
  if (isValueLabel(previous.text) || isValueLabel(line.text)) return false
  if (/^[a-z(&]/.test(line.text) && open && !/^\w+@|^www\.|^https?:/.test(line.text)) return true
  if (/^(?:who|what|where|how|when|why)\b.{3,60}\b(?:for|in|on|to|with|of|at)$/i.test(previous.text) && /^[A-Z]/.test(line.text)) return false
  if (/(?:,|\b(?:and|or|of|the|to|in|for|with|by|a|an|at|on|from|than|least|about|level|until|between|&|-))$/i.test(previous.text)) return true
  return width !== null && previous.text.length >= width * 0.72 && previous.text.length <= width * 1.6 && !previous.text.endsWith(':')
}

/** Blocks of plain text: lines of one paragraph or item joined, headings told from text, cells told from lines. */
function draftBlocks(plain: string): readonly Draft[] {
  const printed = linesOf(plain)
  const lines = unglue(splitRows(unstack(unravel(unfold(printed)))))
  const width = wrapWidth(lines)
  const cells = columnHeadings(lines)
  const numberedTitles = numberedHeadings(lines)
  /** Asked of each line and, before that, of the one above it. */
  let [joinedAt, joined] = [-1, false]
  const joinsAbove = (at: number): boolean => {
    const [previous, line] = [lines[at - 1], lines[at]]
    if (joinedAt !== at) [joinedAt, joined] = [at, previous !== undefined && line !== undefined && joins(previous, line, width)]
    return joined
  }
  const isValue = (at: number): boolean => numberedTitles.has(at - 1) && numberedTitles.has(at + 1)
  const drafts: Draft[] = []
  lines.forEach((line, at) => {
    const [previous, next, last] = [lines[at - 1], lines[at + 1], drafts.at(-1)]
    const stands = numberedTitles.has(at) || numberedTitles.has(at - 1)
    if (previous && last && !stands && last.type !== 'heading' && last.type !== 'cell' && joinsAbove(at)) {
      last.pieces ??= [{ start: last.start, end: last.end }]
      last.pieces.push({ start: line.start, end: line.end })
      last.end = Math.max(last.end, line.end)
      last.introduces = line.text.endsWith(':')
      return
    }
    const wrapsOn = joinsAbove(at + 1)
    const labelsNext = width === null && next !== undefined && !next.afterGap && line.row === undefined && isValueLabel(line.text)
    const type: BlockType =
      line.row !== undefined
        ? 'cell'
        : numberedTitles.has(at) || (labelsNext && isSetIn(line, next, width))
          ? 'heading'
          : isValue(at)
            ? 'paragraph'
            : (bullet.test(line.text) && (!numbered.test(line.text) || inNumberedList(lines, at))) ||
                (!line.afterGap && isSetIn(previous, line, width)) ||
                (next !== undefined && !next.afterGap && isSetIn(line, next, width))
              ? 'item'
              : !wrapsOn && isHeading(lines, at)
                ? 'heading'
                : 'paragraph'
    const level = numbered.exec(line.text)?.[1]?.split('.').length
    const row = line.row === undefined ? {} : { row: line.row, ...cells.get(line), ...(line.pieces && { pieces: line.pieces }) }
    drafts.push({
      type,
      start: line.start,
      end: line.end,
      introduces: line.text.endsWith(':'),
      ...(type === 'heading' && { level: level ? level + 1 : 2 }),
      ...row,
    })
  })
  return drafts
}

const listLeadIn = /:$|\b(?:following|include|includes|including|have|need|must|shall|should|to|you will|are|either|both|from|able to)$/i

/** Headings above a block, nearest first: one of the same or a higher rank ends the former, unless nothing stood between them. */
function* withHeadings(drafts: readonly Draft[], plain: string): Generator<Omit<Block, 'zone'> & Pick<DeclaredBlock, 'zone'>> {
  let chain: { text: string; level: number; filled: boolean }[] = []
  /** Shared by all blocks below the same headings. */
  let headings: readonly string[] = []
  let leadIn: string | null = null
  let index = 0
  for (const { introduces, ...draft } of drafts) {
    yield { ...draft, index: index++, headings, leadIn: draft.type === 'item' ? leadIn : null }
    if (draft.type === 'heading') {
      const text = collapse(plain.slice(draft.start, draft.end))
      const level = draft.level ?? 2
      chain = [
        { text, level, filled: false },
        ...chain.filter((heading) => heading.level < level || (heading.level === level && !heading.filled)).slice(0, 3),
      ]
      headings = chain.map((heading) => heading.text)
      leadIn = text
    } else {
      for (const heading of chain) heading.filled = true
      if (draft.type === 'paragraph') {
        const text = collapse(plain.slice(draft.start, draft.end))
        leadIn = introduces || meets(text.trimEnd(), listLeadIn) ? text.slice(-400) : null
      }
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
  const introduces = ({ start, end }: DeclaredBlock) =>
    plain
      .slice(Math.max(start, end - 4), end)
      .trimEnd()
      .endsWith(':')
  const drafts: readonly Draft[] =
    declared?.map(({ pieces, ...block }) => ({ ...block, introduces: introduces(block), ...(pieces && { pieces: [...pieces] }) })) ??
    draftBlocks(plain)
  return [...zonesOf(withHeadings(drafts, plain), plain)]
}
