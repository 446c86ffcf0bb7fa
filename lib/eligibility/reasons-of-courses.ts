import type { Reason } from './reasons'

const askProvider = 'Ask the provider before you apply.'

/** Why a course admits a reader, does not, or leaves it open. Said of the course ("it"), with the document's own limits. */
export const courseReasons = {
  meets_all: { words: '{lead}' },

  status_met: { words: '{own} is enough.' },
  status_not_needed: { words: 'It says that teacher status is not needed.' },
  status_only_for_award: { words: 'It asks for teacher status for the award, not to join.' },
  status_missing: { words: 'It needs {needed}; you have {own}.', next: 'Ask which other courses admit you, or gain {needed} first.' },
  status_normally: { words: 'It normally needs {needed}; you have {own}.', next: askProvider, asked: 'provider' },
  status_may_be_accepted: { words: 'It may accept {own}.', next: askProvider, asked: 'provider' },
  status_not_named: { words: 'It does not say whether {own} is enough.', next: askProvider, asked: 'provider' },
  status_not_stated: { words: 'It does not say which teacher status you need.', next: askProvider, asked: 'provider' },
  status_not_accepted: { words: 'It does not accept {own}.', next: 'Choose a course that admits you.' },

  role_met: { words: 'It is open to you as {own}.' },
  role_not_limited: { words: 'It sets no limit on roles. The award is for SENCOs, and you are one.' },
  role_missing: { words: 'It is for {needed}; you are {own}.', next: 'Look for a course that is open to you as {own}.' },
  role_normally: { words: 'It is normally for {needed}; you are {own}.', next: askProvider, asked: 'provider' },
  role_preferred: { words: 'It prefers {needed}; you are {own}.', next: askProvider, asked: 'provider' },
  role_may_be_accepted: { words: 'It may accept you as {own}.', next: askProvider, asked: 'provider' },
  role_not_named: { words: 'It does not say whether you may join as {own}.', next: askProvider, asked: 'provider' },
  role_not_stated: { words: 'It does not say for whom it is.', next: askProvider, asked: 'provider' },
  role_not_accepted: { words: 'It does not take you as {own}.', next: 'Look for a course that is open to you as {own}.' },

  setting_met: { words: 'It takes people from {own}.' },
  setting_not_limited: { words: 'It sets no limit on kinds of school, and yours is one for which the award was made.' },
  setting_missing: { words: 'It is for people from {needed}; you work in {own}.', next: 'Ask whether it makes an exception for {own}.' },
  setting_normally: { words: 'It is normally for people from {needed}.', next: askProvider, asked: 'provider' },
  setting_not_named: { words: 'It does not say whether people from {own} may join.', next: askProvider, asked: 'provider' },
  setting_not_stated: { words: 'It does not say whether people from {own} may join.', next: askProvider, asked: 'provider' },
  setting_not_accepted: { words: 'It does not take people from {own}.', next: 'Choose another course.' },
  not_employed: { words: 'You must work in a school or setting.', next: 'Ask a school whether you can work there during the course.' },

  area_met: { words: 'It takes people who work in {authority}.' },
  area_partner: { words: 'It is run together with {authority}.' },
  area_nationwide: { words: 'It takes people from all of England.' },
  area_not_named: {
    words: 'It names {areas} and {authority} is not one. It does not say that others may not apply.',
    next: askProvider,
    asked: 'provider',
  },
  area_outside: { words: 'It is only for people who work in {list}; you work in {authority}.', next: 'Look for a course that serves {authority}.' },
  area_outside_may: {
    words: 'It is for people who work in {list}. Others may join if they can travel there or work close by.',
    next: askProvider,
    asked: 'provider',
  },
  area_not_stated: { words: 'No area is stated.', next: 'Ask whether it takes people from {authority}.', asked: 'provider' },
  area_unclear: { words: 'It limits where you may work and does not say clearly how.', next: askProvider, asked: 'provider' },

  condition_met: { words: '{label}: yes.' },
  condition_missing: { words: '{label} is needed.', next: '{fix}' },
  condition_normally: { words: '{label} is normally needed.', next: askProvider, asked: 'provider' },
  condition_may_be_required: { words: '{label} may be needed.', next: askProvider, asked: 'provider' },
  condition_not_asked: { words: '{label} is needed. We do not ask about that.', next: askProvider, asked: 'provider' },
  condition_not_accepted: { words: 'It does not take you: {label}.', next: askProvider },
  support_unknown: { words: 'Your head or a senior leader must support you.', next: 'Ask your head before you apply.', asked: 'head' },
  school_unknown: { words: '{label} is needed.', next: 'Ask your head to confirm it.', asked: 'head' },

  alternatives_unclear: { words: 'You meet part of “{quote}”. Whether both are needed is not clear.', next: askProvider, asked: 'provider' },
  documents_disagree: { words: 'Its words disagree on whether {own} is enough.', next: askProvider, asked: 'provider' },
  part_of_course_only: { words: '{label} is needed for one way of taking it.', next: askProvider, asked: 'provider' },
  criteria_elsewhere: { words: 'More criteria are given elsewhere: {where}.', next: 'Read them before you apply.', asked: 'provider' },
  not_answered: { words: 'It depends on {question}, which you have not told us.', next: 'Answer that question.', asked: 'you' },

  award_whole: { words: '{award}' },
  award_later: { words: '{award}', next: 'Plan to hand in the evidence for the award in that time.' },
  award_ages_0_to_5: { words: '{award}, recognised for ages 0 to 5 only' },
  award_instead: { words: '{award} only, not the NASENCO' },
  award_not_known: { words: 'Not known: the document does not say what you would receive', next: askProvider, asked: 'provider' },
  award_open: { words: 'Not known: {why}', next: askProvider, asked: 'provider' },
  award_none: { words: 'Nothing: you cannot join', next: '{next}' },
} as const satisfies Record<string, Reason>
