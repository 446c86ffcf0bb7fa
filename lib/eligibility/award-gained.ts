import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { awardLabels } from '@/lib/wording/labels'
import { counted } from '@/lib/wording/lists'
import type { Day } from './days'
import type { EntryVerdict } from './entry'
import { questionWords } from './own-words'
import type { Persona } from './persona'
import { type ReasonCode, type Slots, say } from './reasons'
import { groupVerdict } from './rules/group-verdict'
import { groupNames } from './rules/groups'
import { withJointAlternatives } from './rules/joint-alternatives'
import { sourceOf } from './source-of'
import type { Outcome, RuleVerdict, Source } from './verdict'

export interface AwardGained extends RuleVerdict<'award'> {
  /** Ages for which the award is recognised: EYTS limits it to children up to five. */
  readonly ages: 'all' | '0_to_5'
  /** Whether it is recognised where the reader works. */
  readonly recognisedHere: Outcome
}

/** The name of the whole award of a course, as its certificate stands to it. @example 'NASENCO, equal to a PG Certificate' */
export function awardWords(course: Pick<CatalogueCourse, 'facts' | 'award'>): string {
  const name = awardLabels[course.award]
  if (course.award !== 'nasenco') return name
  const relations = factsOf(course, 'qualification')
    .filter(({ value }) => value.type === 'PGCert')
    .map(({ value }) => value.relation)
  if (relations.includes('core_of')) return `PG Certificate, then ${name}`
  if (relations.includes('part_of') || relations.includes('is')) return `${name} and a PG Certificate`
  return relations.includes('equivalent_to') ? `${name}, equal to a PG Certificate` : name
}

/** An award held with EYTS is recognised for ages 0 to 5: in a nursery, not in a school that goes beyond. */
function recognisedForEarlyYears({ setting }: Persona): Outcome {
  if (setting === undefined || setting === 'none') return 'ask'
  return setting === 'nursery_school' || setting === 'early_years' ? 'met' : 'not_met'
}

const failing: Readonly<Record<string, 'no_teacher_status' | 'not_in_post'>> = { status: 'no_teacher_status', role: 'not_in_post' }

/** What is left for someone who may join and does not meet the conditions of the award. */
function instead(
  course: Pick<CatalogueCourse, 'facts' | 'award'>,
  unmet: readonly string[],
): { code: ReasonCode; words: string; source: Source } | null {
  const reasons = unmet.map((rule) => failing[rule] ?? 'conditions_not_met')
  const left = factsOf(course, 'alternative_award').filter(
    ({ value }) => reasons.includes(value.when as never) || value.when === 'conditions_not_met',
  )
  const [first] = left
  const core = factsOf(course, 'qualification').find(({ value }) => value.type === 'PGCert' && value.relation === 'core_of')
  const title = first?.value.title ?? (core ? 'PG Certificate' : undefined)
  if (title === undefined) return null
  const windows = factsOf(course, 'award_window').filter(({ value }) => value.from === 'pgcert_completed')
  const [window] = windows
  const source = sourceOf([...left, ...(core ? [core] : []), ...windows])
  if (window && unmet.every((rule) => rule === 'role')) {
    const within = counted(window.value.max, window.value.unit)
    return { code: 'award_later', words: `${title}, then ${awardLabels[course.award]} once you are a SENCO, within ${within}`, source }
  }
  return { code: 'award_instead', words: title, source }
}

/**
 * What a reader would gain: the whole award, something less, or nothing, and where it is recognised. An award that rests on an unknown is `ask`.
 * Source of the age limit: guidance on Early Years Teacher Status, or the document's own words.
 *
 * @example awardGained({ role: 'aspiring', status: 'qts' }, worcester, entry, today).code // 'award_later'
 */
export function awardGained(persona: Persona, course: CatalogueCourse, entry: EntryVerdict, today: Day): AwardGained {
  const early = persona.status === 'eyts' && course.award === 'nasenco'
  const gained = (outcome: Outcome, code: ReasonCode, slots: Slots, source: Source): AwardGained => ({
    rule: 'award',
    outcome,
    source,
    ages: early && code !== 'award_none' ? '0_to_5' : 'all',
    recognisedHere: early ? recognisedForEarlyYears(persona) : 'met',
    ...say(code, slots),
  })
  if (entry.outcome === 'not_met') return gained('not_met', 'award_none', { next: entry.next ?? 'Choose another course.' }, entry.source)
  const rules = withJointAlternatives(
    groupNames
      .filter((group) => group !== 'area')
      .flatMap((group) => {
        const verdict = groupVerdict(group, persona, course, today, 'award')
        return verdict ? [verdict] : []
      }),
  )
  const unmet = rules.filter((rule) => rule.outcome === 'not_met')
  const open = rules.filter((rule) => rule.outcome === 'ask')
  if (unmet.length > 0) {
    const left = instead(
      course,
      unmet.map(({ rule }) => rule),
    )
    if (!left) return gained('ask', 'award_not_known', {}, unmet[0]?.source ?? { from: 'silence' })
    const limit = early && left.code === 'award_later' ? ', recognised for ages 0 to 5 only' : ''
    return gained(left.code === 'award_later' ? 'ask' : 'not_met', left.code, { award: `${left.words}${limit}` }, left.source)
  }
  const award = awardWords(course)
  const source = sourceOf([...factsOf(course, 'award'), ...factsOf(course, 'qualification').filter(({ value }) => value.type === 'PGCert')])
  const [doubt] = open
  if (doubt) return gained('ask', 'award_open', { why: lower(doubt.words) }, doubt.source)
  if (course.award === 'nasenco' && persona.status === undefined) {
    return gained('ask', 'award_open', { why: `it depends on ${questionWords.status}` }, { from: 'regulation', law: 'eyts' })
  }
  return gained(entry.outcome, early ? 'award_ages_0_to_5' : 'award_whole', { award }, early ? { from: 'regulation', law: 'eyts' } : source)
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '')
