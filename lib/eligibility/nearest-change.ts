import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { listOf } from '@/lib/wording/lists'
import type { Day } from './days'
import { entryVerdict } from './entry'
import { isSenco, type Persona } from './persona'
import { areasServed } from './rules/area'
import { isWorse, type Outcome } from './verdict'

/** One thing that could be otherwise, as an ending of "If …". */
interface Step {
  readonly words: string
  readonly persona: Persona
}

export interface NearestChange {
  /** "your head supported you", "you had QTS". */
  readonly words: string
  readonly outcome: Exclude<Outcome, 'not_met'>
}

/** What could change, easiest first: a signature before a post, a post before a teacher's status. */
function steps(persona: Persona, course: CatalogueCourse): readonly Step[] {
  const areas = areasServed(course)
    .map(({ name }) => name)
    .toSorted()
  const [area] = areas
  const [named] = factsOf(course, 'eligibility').filter(({ value }) => value.rule === 'setting_type' && value.detail === 'mainstream_school')
  const step = (words: string, changes: Partial<Persona>, open: boolean): readonly Step[] =>
    open ? [{ words, persona: { ...persona, ...changes } }] : []
  return [
    ...step('your head supported you', { support: 'yes' }, persona.support === 'no'),
    ...step('you had a DBS check', { dbs: 'yes' }, persona.dbs === 'no'),
    ...step('your contract ran for at least another year', { contract: 'yes' }, persona.contract === 'no'),
    ...step('you could work with pupils with SEN', { access: 'yes' }, persona.access === 'no'),
    ...step('you had finished induction', { induction: 'yes' }, persona.induction === 'no'),
    ...(area === undefined
      ? []
      : step(`you worked in ${listOf(areas, 'or')}`, { authority: area }, persona.authority !== undefined && !areas.includes(persona.authority))),
    ...step('you worked in a mainstream maintained school', { setting: 'maintained' }, persona.setting === 'none' || named !== undefined),
    ...step('you were the SENCO', { role: 'senco' }, persona.role !== undefined && !isSenco(persona)),
    ...step('you had QTLS', { status: 'qtls' }, persona.status === 'none' || persona.status === 'eyts'),
    ...step('you had QTS', { status: 'qts' }, persona.status !== undefined && persona.status !== 'qts'),
  ]
}

/**
 * The nearest change that turns a "no" of a course into a "yes", or, where there is none, into an `ask`: one thing if one is enough, else two; the
 * easier first. `null` where the course does not say no, or nothing we know of would help.
 *
 * @example nearestChange({ role: 'senco', status: 'none', … }, course, today)?.words // 'you had QTLS'
 */
export function nearestChange(persona: Persona, course: CatalogueCourse, today: Day): NearestChange | null {
  if (entryVerdict(persona, course, today).outcome !== 'not_met') return null
  const single = steps(persona, course)
  const pairs = single.flatMap((one, at) =>
    single.slice(at + 1).flatMap((other) => {
      const both = steps(one.persona, course).find(({ words }) => words === other.words)
      return both ? [{ words: `${one.words} and ${other.words}`, persona: both.persona }] : []
    }),
  )
  const tried = [...single, ...pairs].map(({ words, persona: changed }) => ({ words, outcome: entryVerdict(changed, course, today).outcome }))
  const best = tried.find(({ outcome }) => outcome === 'met') ?? tried.find(({ outcome }) => isWorse('not_met', outcome))
  return best && best.outcome !== 'not_met' ? { words: best.words, outcome: best.outcome } : null
}
