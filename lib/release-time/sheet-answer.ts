import type { AnyPublishedFact } from '@/lib/domain/catalogue'

/** One answer on the sheet: sourced, or marked for the provider, or both. Never neither. */
export interface SheetAnswer {
  /** Set large. */
  readonly big?: string
  readonly words?: string
  /** What to ask the provider, after "Ask the provider"; empty where the line itself says it. */
  readonly ask?: string
  /** The document's words in quotation marks, a law, or how a figure came about. */
  readonly source: string
}

export type SheetPart = 'time' | 'money' | 'promise'

/** One line of the sheet, with an answer for each course. */
export interface SheetLine {
  readonly part: SheetPart
  readonly what: string
  readonly answers: readonly SheetAnswer[]
}

/** Longest quotes of a line, in characters: the page has one side. */
const longestQuotes = { one: 110, two: 62 } as const

const numbers = /£?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i
const tellingWords =
  /\b(?:mentor|support|access|DBS|contract|employed|sign(?:ed|ature)|declaration|agreement|letter|QTS|Wednesdays?|start|autumn|fund)/i

/**
 * A quote of about so many characters, cut between words so that its number, or else its telling word, stays in it.
 *
 * @example cutQuote('BPN recommends that schools allow at least 4-5 days release in addition', 40) // '… at least 4-5 days release in addition'
 */
export function cutQuote(quote: string, most: number): string {
  const text = quote.replace(/\s+/g, ' ').trim()
  if (text.length <= most) return text
  const at = (numbers.exec(text) ?? tellingWords.exec(text))?.index ?? 0
  const wished = Math.min(at - most * 0.35, text.length - most)
  const first = at < most * 0.6 ? 0 : text.indexOf(' ', wished - 1) + 1
  const space = text.lastIndexOf(' ', first + most)
  const end = first + most >= text.length ? text.length : space > at && space > first ? space : first + most
  const rest = text.slice(first, end)
  return `${first > 0 ? '… ' : ''}${rest.replace(/[\s,;:(–-]+$/, '')}${first + rest.length < text.length ? ' …' : ''}`
}

/** The words behind some facts, for the last column: the first of each fact, at most two. `columns`: how many courses share the page. */
export function wordsOf(facts: readonly AnyPublishedFact[], columns: number): string {
  const edited = facts.find((fact) => fact.edit)
  const quotes = [...new Set(facts.flatMap((fact) => fact.proofs[0]?.quote.replace(/\s+/g, ' ') ?? []))]
  const distinct = quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote))).slice(0, 2)
  const most = (columns > 1 ? longestQuotes.two : longestQuotes.one) / Math.max(1, distinct.length)
  const shown = distinct.map((quote) => `“${cutQuote(quote, Math.max(36, most))}”`).join(' ')
  return edited ? `Edited by staff. ${shown}`.trim() : shown
}

const longestWords = { one: 170, two: 120 } as const

/** An answer that keeps to its cell: what is too long is cut, and the source then says that the course page has more. */
export function fitAnswer(answer: SheetAnswer, columns: number): SheetAnswer {
  const most = columns > 1 ? longestWords.two : longestWords.one
  if (!answer.words || answer.words.length <= most) return answer
  const words = `${answer.words.slice(0, answer.words.lastIndexOf(' ', most)).replace(/[\s,;:]+$/, '')} …`
  return { ...answer, words, source: `${answer.source} More on the course page.`.trim() }
}

/** Nothing is said: the provider is asked. */
export const askAnswer = (ask = '', source = 'Not stated'): SheetAnswer => ({ ask, source })
