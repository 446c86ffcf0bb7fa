import type { FactInput, InputType } from './fields-of'
import { readPartialDate } from './read-partial-date'

/** What was typed, read; `undefined` for nothing. */
export type ReadInput = { readonly value: unknown } | { readonly problem: string }

const hints: Record<InputType, string> = {
  choice: 'choose one',
  yes_no: 'choose one',
  pounds: 'write pounds in figures, such as 2,190 or 2,190.50',
  currency: 'write three letters, such as GBP',
  whole: 'write a whole number, such as 60',
  number: 'write a number, such as 7.5',
  year: 'write it as 2026/27',
  date: 'write it as 17 January 2027, January 2027 or autumn 2027',
  lines: 'write one on each line',
  codes: 'fill it in',
  text: 'fill it in',
}

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** A number in figures, thousands with or without a comma; null for anything else. @example readNumber('3,000') // 3000 */
export function readNumber(text: string): number | null {
  const typed = text.trim()
  return /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?$/.test(typed) ? Number(typed.replaceAll(',', '')) : null
}

function readPence(text: string): number | null {
  const pounds = /^\d+(?:,\d{3})*(?:\.\d{1,2})?$/.test(text) ? readNumber(text) : null
  return pounds !== null && pounds > 0 ? Math.round(pounds * 100) : null
}

/** @example readAcademicYear('2026-27') // '2026/27' */
export function readAcademicYear(text: string): string | null {
  const match = /^(\d{4})\s?[/-]\s?(?:\d{2})?(\d{2})$/.exec(text.trim())
  const [first = '', second = ''] = match?.slice(1) ?? []
  return match && (Number(first) + 1) % 100 === Number(second) ? `${first}/${second}` : null
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const readers: Record<InputType, (text: string, input: FactInput) => unknown> = {
  choice: (text, { options }) => options.find(({ value }) => value === text)?.value ?? null,
  yes_no: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
  pounds: (text) => readPence(text.replace(/[\s£]/g, '')),
  currency: (text) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null),
  whole: (text) => {
    const number = readNumber(text)
    return number !== null && Number.isInteger(number) && number > 0 ? number : null
  },
  number: (text) => {
    const number = readNumber(text)
    return number !== null && number > 0 ? number : null
  },
  year: readAcademicYear,
  date: readPartialDate,
  lines: (text) => linesOf(text),
  codes: (text, { options }) => options.find(({ value, label }) => same(text, label) || same(text, value))?.value ?? text,
  text: (text) => text,
}

/**
 * Reads one input. The problem is a sentence that names it.
 *
 * @example readInput(academicYear, '26-27') // { problem: 'Academic year: write it as 2026/27' }
 */
export function readInput(input: FactInput, typed: string): ReadInput {
  const text = input.type === 'lines' ? typed : typed.replace(/\s+/g, ' ').trim()
  const problem = { problem: `${input.label}: ${hints[input.type]}` }
  if (text.trim() === '') {
    if (input.optional) return { value: undefined }
    if (input.type === 'lines') return { value: [] }
    return input.type === 'currency' ? { value: 'GBP' } : problem
  }
  const value = readers[input.type](text, input)
  return value === null ? problem : { value }
}
