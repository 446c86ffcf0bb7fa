import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { dateWords } from '@/lib/wording/dates'
import { openQuestion } from './caught'
import { nextStart } from './course-start'
import { addMonths, type Day } from './days'
import type { LawId } from './law'
import type { Persona, Setting } from './persona'
import type { Position } from './position'
import { type ReasonCode, type Slots, say } from './reasons'
import { relevantSchools } from './rules/group-verdict'
import { type Assumptions, fewestMonths, type SafeStart, safeStart } from './safe-start'
import { sourceOf } from './source-of'
import type { Outcome, RuleVerdict, Source } from './verdict'

export interface CourseDuty extends RuleVerdict<'duty'> {
  /** The last safe start for this reader; `null` where no date runs, nothing begun now counts, or the length is not known. */
  readonly latest: SafeStart | null
  /** Settings in which the award counts for the duty; none if begun too late. */
  readonly countsIn: readonly Setting[]
  /** The law by which it counts or not; also where the verdict itself rests on a document. */
  readonly law: LawId
}

/** Documents of the NPQ's providers show their approval by an endorsement; the list in Schedule A1 itself is not settled. */
const isShownApproved = (course: Pick<CatalogueCourse, 'facts'>): boolean =>
  factsOf(course, 'endorsement').some(({ value }) => value.type === 'approved_provider' || value.type === 'listed_provider')

function npq(course: CatalogueCourse, position: Position, today: Day, assumptions: Assumptions): CourseDuty {
  const { clock } = position
  const latest = clock ? safeStart(course, clock.lastDay, assumptions) : null
  const duty = (outcome: Outcome, code: ReasonCode, source: Source, slots: Slots = {}): CourseDuty => ({
    rule: 'duty',
    outcome,
    source,
    latest,
    countsIn: relevantSchools,
    law: 'npq',
    ...say(code, slots),
  })
  const byLaw = (id: LawId): Source => ({ from: 'regulation', law: id })
  const timing = (): CourseDuty => {
    if (clock === null) return duty('met', 'no_date_runs', byLaw('npq'))
    const date = dateWords(clock.lastDay)
    if (clock.passed) return duty('not_met', 'date_passed', byLaw('npq_result'), { date })
    const start = nextStart(course, today)
    const fewest = fewestMonths(course, assumptions)
    if (!start || !latest || fewest === null) {
      return duty('ask', 'start_not_stated', { from: 'silence' }, { date, safe: latest ? dateWords(latest.day) : 'an early date' })
    }
    const slots = { date, start: start.words }
    const source = sourceOf(factsOf(course, 'start'))
    if (addMonths(start.first, fewest) > clock.lastDay) return duty('not_met', 'too_late', source, slots)
    return start.last <= latest.day && !latest.atLatest ? duty('met', 'in_time', source, slots) : duty('ask', 'may_be_late', source, slots)
  }
  if (position.code === 'holds_it') return { ...duty('met', 'already_held', byLaw('holders')), latest: null }
  if (position.code === 'ask_authority') return duty('ask', 'counts_if_bound', byLaw('pupil_referral_unit'))
  if (position.caught.outcome === 'ask') return duty('ask', 'clock_unknown', byLaw('anniversary'), { question: openQuestion(position.caught) })
  const timed = timing()
  if (timed.outcome !== 'met') return timed
  return isShownApproved(course) ? timed : duty('ask', 'provider_not_shown', byLaw('npq_provider'))
}

/**
 * Whether the award of a course meets the duty for a reader: by law (regulation 49(7)), and in time for their own last day. Someone who told us of a
 * course begun gets that course's verdict for every course of its award: it may be this one. Without a date the verdict is on the award alone.
 *
 * @example courseDuty(newSenco, birmingham, position(newSenco, today), today, defaultAssumptions).code // 'begun_too_late'
 */
export function courseDuty(persona: Persona, course: CatalogueCourse, position: Position, today: Day, assumptions: Assumptions): CourseDuty {
  const plain = (outcome: Outcome, code: ReasonCode, law: LawId): CourseDuty => ({
    rule: 'duty',
    outcome,
    source: { from: 'regulation', law },
    latest: null,
    countsIn: [],
    law,
    ...say(code),
  })
  const { own } = position
  const begun = (persona.progress === 'on_nasenco' && course.award === 'nasenco') || (persona.progress === 'on_npq' && course.award === 'npq_senco')
  if (own && begun) {
    const law = own.source.from === 'regulation' ? own.source.law : 'nasenco'
    const countsIn = own.code === 'begun_too_late' || own.code === 'nasenco_completed_too_late' || own.outcome === 'ask' ? [] : relevantSchools
    return { ...own, rule: 'duty', latest: null, countsIn, law }
  }
  if (course.award === 'nasenco') return plain('not_met', 'begun_too_late', 'nasenco')
  return course.award === 'npq_senco' ? npq(course, position, today, assumptions) : plain('not_met', 'other_award', 'anniversary')
}
