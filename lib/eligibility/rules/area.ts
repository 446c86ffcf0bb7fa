import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { counted, listOf } from '@/lib/wording/lists'
import { questionWords } from '../own-words'
import type { Persona } from '../persona'
import { type ReasonCode, type Slots, say } from '../reasons'
import { sourceOf } from '../source-of'
import type { Outcome, RuleVerdict, Source } from '../verdict'

type Course = Pick<CatalogueCourse, 'facts'>
const collator = new Intl.Collator('en-GB', { sensitivity: 'base' })
const same = (one: string, other: string): boolean => collator.compare(one, other) === 0

/** The authorities whose staff a course takes, each once: those it recruits from, those it runs the course with, those its routes name. */
export function areasServed(course: Course): readonly { readonly name: string; readonly how: 'recruits' | 'partner' }[] {
  const named = factsOf(course, 'area').flatMap(({ value: { name, relation } }) =>
    relation === 'recruits' || relation === 'partner' ? [{ name, how: relation }] : [],
  )
  const routed = factsOf(course, 'application_route').flatMap(({ value }) => (value.areas ?? []).map((name) => ({ name, how: 'recruits' as const })))
  const all = [...named.filter((area) => area.how === 'recruits'), ...routed, ...named]
  return all.filter((area, at) => all.findIndex((other) => same(other.name, area.name)) === at)
}

const sourced = (course: Course, wanted: (name: string) => boolean): Source => {
  const areas = factsOf(course, 'area').filter(({ value }) => wanted(value.name))
  const routes = factsOf(course, 'application_route').filter(({ value }) => value.areas?.some(wanted))
  return sourceOf([...areas, ...routes])
}

/**
 * Whether a course takes people from the authority where a reader works. A list of areas without a rule that keeps others out leaves the matter open,
 * and so does silence.
 */
export function areaVerdict(persona: Persona, course: Course): RuleVerdict<'area'> {
  const { authority } = persona
  const verdict = (outcome: Outcome, code: ReasonCode, source: Source, slots: Slots = {}): RuleVerdict<'area'> => ({
    rule: 'area',
    outcome,
    source,
    ...say(code, { authority: authority ?? 'your authority', ...slots }),
  })
  const served = areasServed(course)
  const names = served.map(({ name }) => name)
  const whole = factsOf(course, 'area').filter(({ value }) => value.relation === 'nationwide')
  if (whole.length > 0) return verdict('met', 'area_nationwide', sourceOf(whole))
  const rules = factsOf(course, 'eligibility').filter(({ value }) => value.rule === 'area' && value.effect !== 'funding')
  const strict = rules.filter(({ value }) => value.demand === 'required' || value.demand === 'any_of')
  const silent = sourceOf(rules)
  if (names.length === 0) return verdict('ask', strict.length > 0 ? 'area_unclear' : 'area_not_stated', silent)
  if (authority === undefined)
    return verdict(
      'ask',
      'not_answered',
      sourced(course, () => true),
      { question: questionWords.authority },
    )
  const here = served.find(({ name }) => same(name, authority))
  if (here)
    return verdict(
      'met',
      here.how === 'recruits' ? 'area_met' : 'area_partner',
      sourced(course, (name) => same(name, authority)),
    )
  const list = names.length > 8 ? counted(names.length, 'authority', 'authorities') : listOf(names, 'or')
  if (strict.length === 0) {
    return verdict(
      'ask',
      'area_not_named',
      sourced(course, () => true),
      { areas: counted(names.length, 'authority', 'authorities') },
    )
  }
  const lenient = rules.some(
    ({ value }) => value.detail === 'can_travel' || value.detail === 'neighbouring_area' || value.demand === 'may_be_accepted',
  )
  return verdict(lenient ? 'ask' : 'not_met', lenient ? 'area_outside_may' : 'area_outside', silent, { list })
}
