import { factsOf } from '@/lib/domain/catalogue'
import type { Day } from './days'
import { isSenco, type Persona } from './persona'
import { say } from './reasons'
import { areaVerdict } from './rules/area'
import { type Course, type GroupVerdict, groupVerdict } from './rules/group-verdict'
import { type Group, groupNames } from './rules/groups'
import { withJointAlternatives } from './rules/joint-alternatives'
import { sourceOf } from './source-of'
import { type Asked, allOf, type RuleVerdict } from './verdict'

export type EntryRule = Group | 'criteria' | 'all'

/** Whether a reader may join a course: the deciding rule in the open, every rule behind it. */
export interface EntryVerdict extends RuleVerdict<EntryRule> {
  readonly rules: readonly RuleVerdict<EntryRule>[]
}

/** Where the document keeps criteria that it does not print: nobody can say yes before reading them. */
function elsewhere(course: Course): RuleVerdict<'criteria'> | null {
  const pointers = course.elsewhere.filter(({ kind }) => kind === 'eligibility')
  const [first] = pointers
  if (!first) return null
  const source = sourceOf(pointers.map(({ proofs }) => ({ proofs, standing: 'stated' })))
  return { rule: 'criteria', outcome: 'ask', source, ...say('criteria_elsewhere', { where: first.where.replace(/\.$/, '') }) }
}

/** Each rule of a course for one reader, in a fixed order. `today` is a day in England. */
export function entryRules(persona: Persona, course: Course, today: Day): readonly RuleVerdict<EntryRule>[] {
  const settled = groupNames
    .filter((group) => group !== 'area')
    .map((group) => groupVerdict(group, persona, course, today, 'entry'))
    .filter((verdict): verdict is GroupVerdict => verdict !== null)
  const plain = withJointAlternatives(settled).map(({ claims: _, settled: __, ...verdict }) => verdict)
  const before = (group: string) => ['status', 'role', 'setting'].includes(group)
  const criteria = elsewhere(course)
  return [
    ...plain.filter(({ rule }) => before(rule)),
    areaVerdict(persona, course),
    ...plain.filter(({ rule }) => !before(rule)),
    ...(criteria ? [criteria] : []),
  ]
}

const askOrder: readonly (Asked | null)[] = ['provider', 'authority', 'you', 'head', null]

/** "QTS is enough. Your head must sign.": what admits a reader, in one line. */
function lead(rules: readonly RuleVerdict<EntryRule>[], persona: Persona, course: Course): string {
  const wordsOf = (name: EntryRule) => rules.find(({ rule }) => rule === name)?.words
  const signed = factsOf(course, 'application_document').some(({ value }) => /^headteacher_(?:agreement|declaration|letter)$/.test(value.document))
  const head = signed ? 'Your head must sign.' : wordsOf('support') && 'Your head must agree.'
  return [wordsOf('status'), isSenco(persona) ? undefined : wordsOf('role'), head].filter(Boolean).join(' ')
}

/**
 * Can this reader join this course? `met` only if every rule that the document prints, and every matter that a course must settle, is known to be met;
 * a "no" names its rule and one next step; `ask` puts what the provider must answer before what the reader has left open.
 *
 * @example entryVerdict({ role: 'senco', status: 'none' }, course, '2026-11-22').code // 'status_missing'
 */
export function entryVerdict(persona: Persona, course: Course, today: Day): EntryVerdict {
  const rules = entryRules(persona, course, today)
  const outcome = allOf(rules.map((rule) => rule.outcome))
  const deciding = rules
    .filter((rule) => rule.outcome === outcome)
    .toSorted((one, other) => askOrder.indexOf(one.asked) - askOrder.indexOf(other.asked))
  const [first, second] = deciding
  if (outcome === 'met' || !first) {
    return { rule: 'all', outcome: 'met', source: { from: 'answers' }, ...say('meets_all', { lead: lead(rules, persona, course) }), rules }
  }
  const onlyThese = deciding.every(({ rule, code }) => rule === 'criteria' || code === 'area_not_stated')
  const said = [outcome === 'ask' && onlyThese ? 'You meet the rules it prints.' : '', first.words, outcome === 'ask' ? (second?.words ?? '') : '']
  return { ...first, words: said.filter((words) => words !== '').join(' '), rules }
}
