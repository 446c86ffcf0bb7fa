import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { assess } from '@/lib/eligibility/assess'
import type { Persona } from '@/lib/eligibility/persona'
import { readPersona } from '@/lib/eligibility/persona-query'
import { position } from '@/lib/eligibility/position'

export const today = '2026-11-22'

/** The reader from whom the table departs: each line names what is otherwise; an empty value is an answer not given. */
export const base = {
  role: 'senco',
  since: '2026-09-01',
  earlier: 'none',
  setting: 'academy',
  authority: 'Dudley',
  status: 'qts',
  induction: 'yes',
  progress: 'none',
  support: 'yes',
  dbs: 'yes',
  contract: 'yes',
  access: 'yes',
  degree: 'yes',
} as const satisfies Persona

export interface TableEntry {
  readonly name: string
  readonly answers: Readonly<Record<string, string>>
  /** Position code and last day. */
  readonly position: string
  /** One line a course: slug | entry | award | duty | last safe start. */
  readonly courses: readonly string[]
}

/** The table as people read it: a name, `? answers that differ`, `= position day`, and a line for each course. */
export function readTable(): readonly TableEntry[] {
  const text = readFileSync(join(import.meta.dirname, 'personas.txt'), 'utf8')
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [name = '', query = '', found = '', ...courses] = block.split('\n')
      const pairs = query.slice(2).split(' ').filter(Boolean)
      return { name, answers: Object.fromEntries(pairs.map((pair) => pair.split('='))), position: found.slice(2), courses }
    })
}

export function personaOf(answers: Readonly<Record<string, string>>, authorities: readonly string[]): Persona {
  const { persona, problems } = readPersona({ ...base, ...answers }, authorities)
  if (problems.length > 0) throw new Error(problems.map(({ words }) => words).join('; '))
  return persona
}

export function positionLine(persona: Persona): string {
  const { code, by } = position(persona, today)
  return `${code} ${by ?? 'no day'}`
}

export function courseLine(persona: Persona, course: CatalogueCourse): string {
  const { entry, award, duty } = assess(persona, course, today)
  return [
    course.slug,
    `${entry.outcome} ${entry.code}`,
    `${award.outcome} ${award.words}${award.ages === '0_to_5' ? ` (here: ${award.recognisedHere})` : ''}`,
    `${duty.outcome} ${duty.code}`,
    duty.latest?.day ?? 'no day',
  ].join(' | ')
}
