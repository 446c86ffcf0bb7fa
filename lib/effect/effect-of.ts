import { cellWords } from '@/lib/comparison/cell-words'
import { changesSince, memoryOf } from '@/lib/comparison/memory'
import { allRows } from '@/lib/comparison/rows'
import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { assess } from '@/lib/eligibility/assess'
import { dutyLabel, entryLabel } from '@/lib/eligibility/verdict-labels'
import { filters } from '@/lib/search/filters'
import { readers } from './readers'

/** How a course stands to a choice of the list: in it, in the group of those that might match, out of it, or not published. */
export type Place = 'yes' | 'might' | 'no' | 'absent'

export interface FilterEffect {
  /** Key and value, as in an address. */
  readonly filter: string
  readonly value: string
  /** The words of its chip: "Fee up to £2,000". */
  readonly words: string
  readonly before: Place
  readonly after: Place
}
export interface VerdictEffect {
  readonly reader: string
  readonly about: 'entry' | 'duty'
  readonly before: string | null
  readonly after: string | null
}
export interface RowEffect {
  readonly row: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What a change of one course does to what readers see. */
export interface Effect {
  /** Choices of the list that it enters, leaves or becomes doubtful in. */
  readonly filters: readonly FilterEffect[]
  /** Verdicts that turn. */
  readonly verdicts: readonly VerdictEffect[]
  /** Rows that every shared comparison with this course marks as changed. */
  readonly rows: readonly RowEffect[]
}

function filterEffects(before: Catalogue, after: Catalogue, slug: string, today: string): readonly FilterEffect[] {
  const then = before.courses.find((course) => course.slug === slug)
  const now = after.courses.find((course) => course.slug === slug)
  const [old, fresh] = [
    { catalogue: before, today },
    { catalogue: after, today },
  ]
  return filters.flatMap((filter) => {
    if (filter.choice === 'text' || filter.narrows === false) return []
    const values = new Set([...filter.options(old), ...filter.options(fresh)].map(({ value }) => value))
    return [...values].flatMap((value) => {
      const [was, is] = [then ? filter.judge([value], old)(then).match : 'absent', now ? filter.judge([value], fresh)(now).match : 'absent'] as const
      return was === is ? [] : [{ filter: filter.key, value, words: filter.chip(value, now ? fresh : old), before: was, after: is }]
    })
  })
}

function verdictEffects(then: CatalogueCourse | undefined, now: CatalogueCourse | undefined, today: string): readonly VerdictEffect[] {
  return readers.flatMap(({ words, persona }) => {
    const [was, is] = [then && assess(persona, then, today), now && assess(persona, now, today)]
    const entry = { before: was ? entryLabel(was.entry) : null, after: is ? entryLabel(is.entry) : null }
    const duty = { before: was ? dutyLabel(was.duty) : null, after: is ? dutyLabel(is.duty) : null }
    return [
      { reader: words, about: 'entry' as const, ...entry },
      { reader: words, about: 'duty' as const, ...duty },
    ].filter((verdict) => verdict.before !== verdict.after)
  })
}

function rowEffects(then: CatalogueCourse | undefined, now: CatalogueCourse | undefined, today: string): readonly RowEffect[] {
  const changed = then && now ? changesSince(memoryOf([then]), [now.slug], [now])?.rows.get(now.slug) : undefined
  return allRows
    .filter(({ key }) => !then || !now || changed?.has(key))
    .map((row) => ({
      row: row.key,
      label: row.label,
      before: then ? cellWords(row.cell(then, { today })) : null,
      after: now ? cellWords(row.cell(now, { today })) : null,
    }))
}

/**
 * What turns for readers between two states of the catalogue in one course: the choices of the list that it enters or leaves, the verdicts that turn, and
 * the rows that shared comparisons mark. The same function foretells (after = the catalogue with the draft in it) and measures (after = what was published).
 *
 * @example effectOf(catalogue, withCourse(catalogue, slug, draft), slug, '2026-11-28').filters[0] // { words: 'Fee up to £2,000', before: 'yes', after: 'no', … }
 */
export function effectOf(before: Catalogue, after: Catalogue, slug: string, today: string): Effect {
  const then = before.courses.find((course) => course.slug === slug)
  const now = after.courses.find((course) => course.slug === slug)
  return {
    filters: filterEffects(before, after, slug, today),
    verdicts: verdictEffects(then, now, today),
    rows: rowEffects(then, now, today),
  }
}
