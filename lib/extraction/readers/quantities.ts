import type { Qualifier } from '@/lib/domain/enumerations'
import { matches, meets } from '../matches'
import { remembering } from '../remembering'
import { number, numberOf } from './numbers'

/** A quantity read from words, with its bounds and the word that qualifies it. `start` and `end` are those of the number words with their bound words. */
export interface ReadQuantity {
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  readonly start: number
  readonly end: number
}

const minimumBefore =
  /(?:\b(?:at (?:the )?(?:very )?least|(?:an? |the )?(?:absolute )?minimum(?: of)?|min\.?|no (?:less|fewer) than|not (?:less|fewer) than|upwards of|(?<!\bno |\bnot )more than|from)\s+(?:the\s+|an?\s+|(?:the )?equivalent of\s+)?)$/i
const maximumBefore =
  /\b(?:up to|(?:an? |the )?maximum(?: of)?|max\.?|no more than|not more than|no longer than|less than|fewer than|within|at (?:the )?most|as many as|under)\s+(?:an?\s+)?$/i
const about =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|some|circa|c\.|nearly|almost|in the region of|an estimated|something like)|~)\s*$/i
/** "Over six days" tells the span of teaching; only after such words is it "more than". */
const more =
  /(?:\b(?:just|well|little|slightly|for|of|is|are|takes?|lasts?|lasting|has|have|with|total(?:s|ling)?|to|involves?|require[sd]?)|[(:]|^)\s*over\s*$/i
const typical =
  /\b(?:usually|typical(?:ly)?|normal(?:ly)?|generally|often|mostly|most (?:people|participants|students|schools|candidates|heads|sencos|of [a-z]+(?: [a-z]+)?)|in most cases|on average)\b(?:\s+[\w':,-]+){0,6}[\s:]*$/i
const example = /(?:\be\.?g\.?,?|\bfor example,?|\bfor instance,?|\bsuch as|\bmay include)\s*$/i
const minimumAfter =
  /^(?:\s?\+(?!\s?(?:\d|VAT))|\s+(?:or|and) (?:more|above|longer)\b|\s+(?:(?!plus\b|and\b)[\w-]+ ){0,5}(?:as a minimum|at (?:the )?(?:very )?least|minimum)\b(?! (?:of )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|\s+plus\b(?=\s*(?:[.,;)]|$)))/i
const maximumAfter = /^\s+(?:(?:[\w-]+ ){0,4}(?:as a maximum|at (?:the )?most|maximum)\b|or (?:less|fewer|under)\b)/i
const typicalAfter =
  /^(?:\s+(?!and\b)[\w-]+){0,6}\s+(?:in most cases|typically|usually|on average)\b(?! (?:delivered|spread|taught|run|held|takes?|over)\b)/i
const aboutAfter = /^\s+(?:or so|or thereabouts|approximately|approx\b)/i

const range = new RegExp(`\\b(?:(${number})\\s*(?:-|to|or)|between\\s+(${number})\\s*(?:and|-|to))\\s*(${number})(?![\\d/])`, 'gi')
const single = new RegExp(`(?<![\\d.,£/-])\\b(${number})\\+?(?![\\d]|[.,]\\d|\\s?%)`, 'gi')

/**
 * The bounds and the qualifier of a number, from the words just before and just after it. A bound goes before everything else (contract, section 3).
 * `from` and `to` are the number (equal for a single one).
 *
 * @example qualify('at least ', 10, 10, ' days') // { min: 10, max: null, qualifier: 'minimum' }
 */
export function qualify(before: string, from: number, to: number, after: string): Pick<ReadQuantity, 'min' | 'max' | 'qualifier'> {
  if (from !== to) return { min: from, max: to, qualifier: 'range' }
  if (meets(before, minimumBefore) || minimumAfter.test(after)) return { min: from, max: null, qualifier: 'minimum' }
  if (meets(before, maximumBefore) || meets(after, maximumAfter)) return { min: null, max: to, qualifier: 'maximum' }
  const both = { min: from, max: to }
  if (meets(before, example)) return { ...both, qualifier: 'example' }
  if (meets(before, about) || meets(before, more) || meets(after, aboutAfter)) return { ...both, qualifier: 'approximate' }
  if (meets(before, typical) || meets(after, typicalAfter)) return { ...both, qualifier: 'typical' }
  return { ...both, qualifier: 'exact' }
}

const tails = new Map<string, RegExp>()

/** The pattern of what stands behind a number, compiled once for each unit. */
function tailOf(unit: string): RegExp {
  const known = tails.get(unit) ?? new RegExp(`^[\\s-]{0,3}(?:x\\s)?(?:${unit})`, 'i')
  tails.set(unit, known)
  return known
}

/** Several recognisers ask for the same sentences. */
const remembered = 512

interface FoundNumber {
  readonly from: number
  readonly to: number
  readonly plus: boolean
  readonly start: number
  readonly end: number
}

/** Ranges, then single numbers, of a text: "8 to 10" comes before "10". */
function readNumbers(text: string): readonly FoundNumber[] {
  return [range, single].flatMap((pattern) =>
    matches(text, pattern).flatMap((found) => {
      const first = found[1] ?? found[2] ?? ''
      const [from, to] = [numberOf(first), numberOf(found[3] ?? first)]
      if (from === null || to === null || from > to) return []
      return [{ from, to, plus: found[0].endsWith('+'), start: found.index, end: found.index + found[0].length }]
    }),
  )
}

const numbersOf = remembering(remembered, readNumbers)

/**
 * Every quantity of a text whose number is followed at once by `unit` (source of a pattern that may begin with adjectives): numbers, ranges and their
 * bounds. Offsets within `text`; `end` is behind the unit.
 *
 * @example [...quantities('at least six taught days', '(?:taught )?days')] // [{ min: 6, max: null, qualifier: 'minimum', … }]
 */
export function* quantities(text: string, unit: string): Generator<ReadQuantity & { readonly unit: string }> {
  const taken: { start: number; end: number }[] = []
  const behind = tailOf(unit)
  for (const { from, to, plus, start, end } of numbersOf(text)) {
    if (taken.some((other) => start < other.end && other.start < end)) continue
    const tail = behind.exec(text.slice(end, end + 120))
    if (!tail) continue
    taken.push({ start, end })
    const before = text.slice(Math.max(0, start - 60), start)
    const after = text.slice(end + tail[0].length, end + tail[0].length + 60)
    yield { ...qualify(before, from, to, plus ? '+' : after), start, end: end + tail[0].length, unit: tail[0].trim() }
  }
}
