import { weekdays } from '@/lib/domain/enumerations'
import { phases } from '@/lib/release-time/day-rates'
import { buyers } from '@/lib/release-time/vat'
import type { PlannerState } from './planner-state'

const longest = 10_000

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest
const oneOf = <T extends string>(words: readonly T[], value: unknown): T | undefined => words.find((word) => word === value)

function textsOf(value: unknown): Readonly<Record<string, string>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1]))
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : null
}

/**
 * Reads what a browser has kept of the planner; null for anything that the planner would not have written. By hand, because a library of schemas
 * weighs more than all of the planner.
 *
 * @example readStored({ phase: 'primary' }) // null
 */
export function readStored(value: unknown): PlannerState | null {
  const given = new Map<string, unknown>(Object.entries(value ?? {}))
  const phase = oneOf(phases, given.get('phase'))
  const buyer = oneOf(buyers, given.get('buyer'))
  const recommended = given.get('recommended')
  const [rate, travel, sencos, terms] = ['rate', 'travel', 'sencos', 'terms'].map((key) => given.get(key))
  const [dates, cohort] = [textsOf(given.get('dates')), textsOf(given.get('cohort'))]
  const days = given.get('notWorked')
  const notWorked = Array.isArray(days) ? weekdays.filter((day) => days.includes(day)) : null
  if (!phase || !buyer || typeof recommended !== 'boolean' || !dates || !cohort || !notWorked) return null
  if (!isText(rate) || !isText(travel) || !isText(sencos) || !isText(terms)) return null
  return { phase, buyer, recommended, rate, travel, sencos, terms, notWorked, dates, cohort }
}
