import { z } from 'zod'
import { type Choices, readChoices } from '@/lib/search/choices'
import type { SearchContext } from '@/lib/search/filter'
import { filters } from '@/lib/search/filters'

export const changedSinceKey = 'changed-since'
/** A day, which begins at midnight UTC, or a moment. */
export const changedSinceSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

export interface ApiFault {
  readonly parameter: string
  readonly message: string
}
export type ApiRequest =
  | { readonly ok: true; readonly choices: Choices; readonly changedSince: Date | null }
  | { readonly ok: false; readonly errors: readonly ApiFault[] }

const known: ReadonlySet<string> = new Set([...filters.map(({ key }) => key), 'order', changedSinceKey])

/**
 * Reads what a program asks of the list. Unlike a page, which does what it can with an address, it refuses all that it cannot read: a program must not
 * take a list for an answer to something else.
 *
 * @example readApiRequest(new URLSearchParams('fee=cheap'), context) // { ok: false, errors: [{ parameter: 'fee', message: '…' }] }
 */
export function readApiRequest(parameters: URLSearchParams, context: SearchContext): ApiRequest {
  const keys = [...new Set(parameters.keys())]
  const { choices, faults } = readChoices(Object.fromEntries(keys.map((key) => [key, parameters.getAll(key)])), context)
  const given = parameters.get(changedSinceKey)
  const since = given === null ? null : changedSinceSchema.safeParse(given)
  const errors = [
    ...keys.filter((key) => !known.has(key)).map((parameter) => ({ parameter, message: 'There is no such parameter.' })),
    ...faults.map(({ key, message }) => ({ parameter: key, message })),
    ...(since && !since.success
      ? [{ parameter: changedSinceKey, message: 'Give a date such as 2026-11-22, or a moment such as 2026-11-22T09:00:00Z.' }]
      : []),
  ]
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, choices, changedSince: since?.success ? new Date(since.data) : null }
}
