import type { Reason } from './reasons'

/**
 * The sentences of law about one reader: is the person caught, what counts, by when. Each is shown with the statement of `law.ts` that its verdict
 * names as source, so that citation and date always stand beside it.
 */
export const dutyReasons = {
  school_caught: { words: 'The duty applies to {own}.' },
  school_not_caught: { words: 'The duty does not apply to {own}.', next: 'Ask your employer what it expects of you.' },
  school_none: { words: 'You do not work in a school, so no duty applies now.', next: 'Come back when you have a post.' },
  school_open: {
    words: 'Whether the duty applies to {own} is not settled.',
    next: 'Ask the authority, or the trust, which qualification it wants.',
    asked: 'authority',
  },
  role_caught: { words: 'You are the SENCO.' },
  head_caught: { words: 'You are the head and the SENCO. A head who newly becomes SENCO needs the qualification too.' },
  role_not_caught: { words: 'The three years begin on the day you become SENCO.', next: 'Come back with that date.' },
  since_caught: { words: 'You became SENCO after 1 September 2009.' },
  since_not_caught: {
    words: 'You became SENCO on or before 1 September 2009, so the words of the rule do not catch you. Practice is contested.',
    next: 'Ask your governing body or trust to confirm it in writing.',
  },
  since_unclear: { words: 'You became SENCO in September 2009. The day decides.', next: 'Give the day as well.', asked: 'you' },
  earlier_caught: { words: 'You had not been SENCO for more than 12 months before.' },
  earlier_not_caught: {
    words: 'You had been SENCO for more than 12 months before, so the words of the rule do not catch you. Practice is contested.',
    next: 'Ask your governing body or trust to confirm it in writing.',
  },
  duty_not_answered: { words: 'It depends on {question}, which you have not told us.', next: 'Answer that question.', asked: 'you' },

  teacher_yes: { words: 'You are a qualified teacher: you have QTS.' },
  teacher_head: { words: 'As head you may be SENCO without being a qualified teacher.' },
  teacher_open: {
    words: 'You have QTLS. Every provider that mentions it accepts it; the regulation says “qualified teacher”.',
    next: 'Ask your governing body or trust whether it accepts QTLS for a SENCO.',
    asked: 'authority',
  },
  teacher_eyts: {
    words: 'EYTS is not the “qualified teacher” that the regulation asks of a SENCO.',
    next: 'Ask your school how it meets this condition.',
  },
  teacher_no: { words: 'A SENCO must be a qualified teacher; you have no teacher status.', next: 'Ask your school how it meets this condition.' },
  induction_yes: { words: 'Your induction is complete or was not required.' },
  induction_no: { words: 'A SENCO must have completed induction.', next: 'Complete it first.' },

  begun_too_late: {
    words: 'Begun too late: a NASENCO had to begin before 1 September 2024.',
    next: 'Choose an NPQ for SENCOs if you need the duty met.',
  },
  nasenco_counts: { words: 'Your NASENCO counts once you complete it: begun before 1 September 2024, complete before 1 September 2027.' },
  nasenco_completed_too_late: {
    words: 'Your NASENCO would be complete on or after 1 September 2027, which is too late.',
    next: 'Ask your provider for an earlier end: 31 August 2027 at the latest.',
  },
  nasenco_finish_unknown: {
    words: 'Your NASENCO began in time. It counts only if you complete it by 31 August 2027.',
    next: 'Ask your provider for the date of your award.',
    asked: 'provider',
  },
  nasenco_begun_unknown: { words: 'A NASENCO counts only if it began before 1 September 2024.', next: 'Tell us when it began.', asked: 'you' },
  nasenco_held: { words: 'You hold a NASENCO that counts. You need nothing more.' },
  nasenco_held_too_late: {
    words: 'Your NASENCO began on or after 1 September 2024 or ended on or after 1 September 2027. It does not count.',
    next: 'Choose an NPQ for SENCOs if you need the duty met.',
  },
  nasenco_after_your_date: {
    words: 'Your NASENCO counts, but you would complete it after {date}, the day by which you must hold it.',
    next: 'Ask your provider for an earlier end, and tell your governing body or trust.',
  },
  finish_day_unknown: {
    words: 'Your course ends in the month of {date}, the day by which you must hold the award. The day decides.',
    next: 'Give the day as well.',
    asked: 'you',
  },
  finish_passed: {
    words: 'The day on which your course would be complete has passed.',
    next: 'If you hold the award, choose that answer; if not, give the new day.',
    asked: 'you',
  },
  in_time_unknown: {
    words: 'Your course counts, but whether it comes in time depends on {question}.',
    next: 'Answer that question.',
    asked: 'you',
  },
  already_held: { words: 'You hold a qualification that counts and need no other.' },
  npq_counts: { words: 'Begun on or after 1 September 2024, the NPQ for SENCOs counts on the day of your result.' },
  npq_held: { words: 'You hold the NPQ for SENCOs. You need nothing more.' },
  npq_begun_too_early: { words: 'An NPQ begun before 1 September 2024 is not one that counts.', next: 'Check the date with your provider.' },
  npq_begun_unknown: { words: 'The NPQ for SENCOs counts if it began on or after 1 September 2024.', next: 'Tell us when it began.', asked: 'you' },
  npq_after_your_date: {
    words: 'Your NPQ counts on the day of your result, which would be after {date}, the day by which you must hold it.',
    next: 'Tell your governing body or trust.',
  },
  nothing_begun: { words: 'You have begun no course. Now only the NPQ for SENCOs can meet the duty.', next: 'Look at the NPQ courses.' },

  in_time: { words: 'The NPQ counts, and begun {start} your result would come in time for {date}.' },
  no_date_runs: { words: 'The NPQ counts. No date runs for you now.' },
  may_be_late: {
    words: 'The NPQ counts, but begun {start} your result may come after {date}.',
    next: 'Ask for the day of the result, and for an earlier start.',
    asked: 'provider',
  },
  too_late: {
    words: 'The NPQ counts from its result, but begun {start} that would come after {date}.',
    next: 'Apply for the first place you can get, and tell your governing body or trust.',
  },
  start_not_stated: {
    words: 'The NPQ counts. When it starts is not stated. Begin by {safe} to be in time for {date}.',
    next: 'Ask when the next course starts.',
    asked: 'provider',
  },
  date_passed: {
    words: 'The NPQ counts from its result, but your day was {date}.',
    next: 'Apply for the first place you can get, and tell your governing body or trust.',
  },
  clock_unknown: { words: 'The NPQ counts. Whether it comes in time depends on {question}.', next: 'Answer that question.', asked: 'you' },
  counts_if_bound: {
    words: 'The NPQ is what counts if the duty applies to you, and that is not settled.',
    next: 'Ask the authority, or the trust, which qualification it wants.',
    asked: 'authority',
  },
  provider_not_shown: {
    words: 'The NPQ counts if the provider is on the list in Schedule A1. Its words do not show that.',
    next: 'Ask whether the Department for Education has approved it for the NPQ for SENCOs.',
    asked: 'provider',
  },
  if_begun_before: {
    words: 'If you had begun a NASENCO before 1 September 2024, it would count once you complete it, before 1 September 2027.',
  },
  if_experienced: {
    words: 'If you had been a SENCO for more than 12 months before, the words of the rule would not catch you. Practice differs: take advice.',
  },
  if_completed_by: { words: 'If you completed your NASENCO by {date}, it would count.' },
  if_relevant_school: {
    words: 'In a mainstream school or a maintained nursery school the duty would apply, and you would need the NPQ for SENCOs by {date}.',
  },
  if_senco: { words: 'On the day you become SENCO of a relevant school the three years begin. The NPQ for SENCOs is what counts then.' },
  other_award: { words: 'Neither a NASENCO nor the NPQ for SENCOs: it does not meet the duty.', next: 'Choose an NPQ for SENCOs.' },
} as const satisfies Record<string, Reason>
