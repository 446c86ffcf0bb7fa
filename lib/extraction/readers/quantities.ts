import type { Qualifier } from '@/lib/domain/enumerations'
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
  /(?:\b(?:at least|a minimum of|minimum(?: of)?|min\.?|no (?:less|fewer) than|not (?:less|fewer) than|upwards of|more than|from)\s+(?:the\s+|an?\s+)?)$/i
const maximumBefore = /\b(?:up to|a maximum of|maximum(?: of)?|max\.?|no more than|not more than|within|at most|as many as)\s+$/i
const about = /(?:\b(?:about|around|approximately|approx\.?|roughly|some|circa|over|nearly|almost|in the region of)|~)\s*$/i
const typical = /\b(?:usually|typically|normally|generally|often|in most cases)(?:\s+\w+){0,5}\s*$/i
const example = /(?:\be\.?g\.?,?|\bfor example,?|\bsuch as|\bmay include)\s*$/i
const minimumAfter = /^(?:\s*\+|\s+or more\b|\s+(?:\w+[- ]?){0,5}\b(?:as a minimum|at (?:the )?(?:very )?least|minimum)\b|\s+plus\b(?! \d))/i
const maximumAfter = /^\s+(?:\w+\s+){0,4}?(?:as a maximum|at (?:the )?most|maximum)\b/i
const typicalAfter = /^(?:\s+\w+){0,6}\s+(?:in most cases|typically|usually|on average)\b/i

const range = new RegExp(`\\b(?:between\\s+)?(${number})\\s*(?:-|to|and|or)\\s*(${number})(?![\\d/])`, 'gi')
const single = new RegExp(`(?<![\\d.,£/-])\\b(${number})(?![\\d]|[.,]\\d|\\s?%)`, 'gi')

/**
 * The bounds and the qualifier of a number, from the words just before and just after it. A bound goes before everything else (contract, section 3).
 * `from` and `to` are the number (equal for a single one).
 *
 * @example qualify('at least ', 10, 10, ' days') // { min: 10, max: null, qualifier: 'minimum' }
 */
export function qualify(before: string, from: number, to: number, after: string): Pick<ReadQuantity, 'min' | 'max' | 'qualifier'> {
  if (from !== to) return { min: from, max: to, qualifier: 'range' }
  if (minimumBefore.test(before) || minimumAfter.test(after)) return { min: from, max: null, qualifier: 'minimum' }
  if (maximumBefore.test(before) || maximumAfter.test(after)) return { min: null, max: to, qualifier: 'maximum' }
  const both = { min: from, max: to }
  if (example.test(before)) return { ...both, qualifier: 'example' }
  if (about.test(before)) return { ...both, qualifier: 'approximate' }
  if (typical.test(before) || typicalAfter.test(after)) return { ...both, qualifier: 'typical' }
  return { ...both, qualifier: 'exact' }
}

/**
 * Every quantity of a text whose number is followed at once by `unit` (source of a pattern that may begin with adjectives): numbers, ranges and their
 * bounds. Offsets within `text`; `end` is behind the unit.
 *
 * @example [...quantities('at least six taught days', '(?:taught )?days')] // [{ min: 6, max: null, qualifier: 'minimum', … }]
 */
export function* quantities(text: string, unit: string): Generator<ReadQuantity & { readonly unit: string }> {
  const taken: { start: number; end: number }[] = []
  const behind = new RegExp(`^[\\s-]{0,3}(?:${unit})`, 'i')
  for (const pattern of [range, single]) {
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length
      if (taken.some((other) => found.index < other.end && other.start < end)) continue
      const tail = behind.exec(text.slice(end, end + 120))
      const [from, to] = [numberOf(found[1] ?? ''), numberOf(found[2] ?? found[1] ?? '')]
      if (!tail || from === null || to === null || from > to) continue
      taken.push({ start: found.index, end })
      const before = text.slice(Math.max(0, found.index - 60), found.index)
      const bound = qualify(before, from, to, text.slice(end + tail[0].length, end + tail[0].length + 60))
      yield { ...bound, start: found.index, end: end + tail[0].length, unit: tail[0].trim() }
    }
  }
}
