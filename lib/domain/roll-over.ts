import { academicYearOf } from './academic-year'
import { type CourseFact, courseFactSchema } from './course-content'
import type { DraftContent, FieldName } from './draft-content'
import type { FactKind } from './fact-kinds'
import { sameData } from './same-data'

/** The kinds that belong to one year: each is to be confirmed for the next. */
export const yearlyKinds = [
  'entry_year',
  'start',
  'application_deadline',
  'intake_status',
  'cohort',
  'session',
  'event',
  'fee',
  'funding',
] as const satisfies readonly FactKind[]
const dated: ReadonlySet<FactKind> = new Set<FactKind>(['start', 'application_deadline', 'event'])

const firstYear = (academicYear: string): number => Number(academicYear.slice(0, 4))
const yearWords = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`

/** The academic year in which a date of the contract falls; null without a year. A season or a month alone counts as its first day. */
function yearOfDate(date: string): number | null {
  if (date.startsWith('XXXX')) return null
  const [year = '', within = '09', day = '01'] = date.split('-')
  const month = { spring: '01', summer: '05', autumn: '09', winter: '12' }[within] ?? within
  return academicYearOf(`${year}-${month}-${day}`)
}

function yearsOf({ kind, value, scope }: CourseFact): readonly number[] {
  const own = 'academicYear' in value && value.academicYear ? [firstYear(value.academicYear)] : []
  const started = kind === 'start' && 'date' in value && value.date ? [yearOfDate(value.date)] : []
  const limits = scope.academicYear ? [firstYear(scope.academicYear)] : []
  return [...own, ...limits, ...started.filter((year) => year !== null)]
}

/** The year of the cohort that a content describes: of its entry, else of its start, else the latest that anything names; null without any. */
function yearOf({ facts }: DraftContent): number | null {
  const of = (kind: FactKind | null) => facts.filter((fact) => kind === null || fact.kind === kind).flatMap(yearsOf)
  const [entry, start, any] = [of('entry_year'), of('start'), of(null)]
  const found = entry.length > 0 ? entry : start.length > 0 ? start : any
  return found.length > 0 ? Math.max(...found) : null
}

/** A date some years later; 29 February becomes the 28th where there is none. */
function later(date: string, years: number): string {
  if (date.startsWith('XXXX')) return date
  const year = Number(date.slice(0, 4)) + years
  const moved = `${year}${date.slice(4)}`
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return moved.endsWith('-02-29') && !leap ? `${year}-02-28` : moved
}

interface Move {
  readonly from: number | null
  readonly to: number
}

function movedYear(academicYear: string, { from, to }: Move): string {
  const year = firstYear(academicYear)
  return from === null ? yearWords(to) : yearWords(year + to - from)
}

function movedValue({ kind, value }: CourseFact, move: Move): Record<string, unknown> {
  const years = move.from === null ? 0 : move.to - move.from
  const values: Record<string, unknown> = { ...value }
  if ('academicYear' in value && value.academicYear) values.academicYear = movedYear(value.academicYear, move)
  if (dated.has(kind) && 'date' in value && value.date) values.date = later(value.date, years)
  if (kind === 'cohort' && 'number' in value && value.number !== undefined) values.number = value.number + years
  return values
}

/**
 * A course rolled over to a new cohort: years and dates move on by as many years as lie between the two cohorts, prices stay as they are, and every field that
 * belongs to a year is to be confirmed before it is published. What moved is edited by whoever rolls over, and keeps the words of last year as its evidence.
 *
 * @example rollOver(content, '2027/28', { by: 'Priya Nair', on: '2026-11-28' }).toConfirm // ['start', 'fee', …]
 */
export function rollOver(content: DraftContent, academicYear: string, by: { readonly by: string; readonly on: string }): DraftContent {
  const move = { from: yearOf(content), to: firstYear(academicYear) }
  const edit = { ...by, reason: `Rolled over to ${academicYear.replace('/', '-')}` }
  const yearly: ReadonlySet<string> = new Set(yearlyKinds)
  const facts = content.facts.map((fact): CourseFact => {
    const ownYear = fact.scope.academicYear
    const scope = ownYear ? { ...fact.scope, academicYear: movedYear(ownYear, move) } : fact.scope
    const value = movedValue(fact, move)
    if (sameData(value, fact.value) && sameData(scope, fact.scope)) return fact
    return courseFactSchema.parse({ ...fact, value, scope, standing: 'edited', workings: undefined, edit })
  })
  const touched = facts.filter((fact, at) => fact !== content.facts[at]).map(({ kind }) => kind)
  const held = content.facts.filter(({ kind }) => yearly.has(kind)).map(({ kind }) => kind)
  const toConfirm: FieldName[] = [...new Set<FieldName>([...content.toConfirm, ...held, ...touched])]
  return { ...content, facts, toConfirm }
}
