import { dateWords, partialDateWords } from '@/lib/wording/dates'
import { settingWords } from './own-words'
import type { Persona } from './persona'
import type { Position, PositionCode } from './position'
import { choiceWords } from './questions'

/** The first line of the result page and its one next step. Statements of law in them rest on `position.caught` and `position.own`. */
interface Headline {
  readonly heading: string
  readonly lead: string
}

const headlines: Record<PositionCode, (slots: { readonly date: string; readonly setting: string }) => Headline> = {
  tell_us_more: () => ({
    heading: 'We need more answers to place you',
    lead: 'Answer the questions named below. Until then every verdict that depends on them is open.',
  }),
  ask_authority: ({ setting }) => ({
    heading: 'Ask the authority whether the duty applies to you',
    lead: `The law does not settle it for ${setting}. The NPQ for SENCOs is what counts if it does.`,
  }),
  no_school: () => ({
    heading: 'No duty applies to you now',
    lead: 'It begins with a post as SENCO in a mainstream school or a maintained nursery school.',
  }),
  not_a_relevant_school: () => ({ heading: 'The duty does not apply to your school', lead: 'Your employer may still want an award. Ask which one.' }),
  clock_not_begun: () => ({
    heading: 'Your three years begin on the day you become SENCO',
    lead: 'The NPQ for SENCOs is what counts then. You may begin it before.',
  }),
  appointed_before_2009: () => ({
    heading: 'The words of the rule do not catch you',
    lead: 'Practice is contested. Ask your governing body or trust to confirm it in writing.',
  }),
  experienced_before: () => ({
    heading: 'The words of the rule do not catch you',
    lead: 'Practice is contested. Ask your governing body or trust to confirm it in writing.',
  }),
  holds_it: () => ({ heading: 'You hold a qualification that counts', lead: 'You need nothing more.' }),
  complete_nasenco: ({ date }) => ({
    heading: `Complete your NASENCO by ${date}`,
    lead: 'Plan for the day of the award, not for the last hand-in. After 31 August 2027 only the NPQ is left.',
  }),
  complete_npq: ({ date }) => ({
    heading: date === '' ? 'Your NPQ for SENCOs counts' : `Hold your NPQ for SENCOs by ${date}`,
    lead: 'You meet the duty on the day of your result, not on the last day of teaching.',
  }),
  award_open: () => ({
    heading: 'Whether your course counts depends on its dates',
    lead: 'Give them, or ask your provider for the day of your award.',
  }),
  award_not_answered: ({ date }) => ({
    heading: `You must hold a qualification that counts by ${date}`,
    lead: 'Tell us whether you hold an award or have begun one.',
  }),
  nasenco_comes_late: ({ date }) => ({
    heading: `Your NASENCO counts, but comes after ${date}`,
    lead: 'Ask your provider for an earlier end, and tell your governing body or trust.',
  }),
  npq_comes_late: ({ date }) => ({
    heading: `Your NPQ counts, but comes after ${date}`,
    lead: 'Tell your governing body or trust: the duty is theirs.',
  }),
  npq_needed: ({ date }) => ({
    heading: `You need the NPQ for SENCOs by ${date}`,
    lead: 'Apply for the first autumn you can. A later start may report too late.',
  }),
  date_passed: ({ date }) => ({
    heading: `You needed the qualification by ${date}`,
    lead: 'Apply for the first NPQ you can, and tell your governing body or trust: the duty is theirs.',
  }),
}

/** The finding of the result page. @example headline(position, persona).heading // 'You need the NPQ for SENCOs by 1 September 2029' */
export const headline = (position: Position, persona: Persona): Headline =>
  headlines[position.code]({
    date: position.by === null ? '' : dateWords(position.by),
    setting: persona.setting === undefined ? 'your school' : settingWords[persona.setting],
  })

/** What the reader told us, in short sentences, for the margin. @example toldUs({ role: 'senco', since: '2026-09' }) // ['I am the SENCO, since September 2026', …] */
export function toldUs(persona: Persona): readonly string[] {
  const { role, since, earlier, setting, authority, status, induction, progress, begun, finish, support, dbs, contract, access, degree } = persona
  const dates = [begun && `begun ${partialDateWords(begun)}`, finish && `complete ${partialDateWords(finish)}`].filter(Boolean).join(', ')
  const yes = [
    support === 'yes' && 'support of the head',
    dbs === 'yes' && 'DBS check',
    contract === 'yes' && 'a contract for another year',
    access === 'yes' && 'work with pupils with SEN',
    degree === 'yes' && 'a degree',
  ].filter(Boolean)
  const no = [
    support === 'no' && 'support of the head',
    dbs === 'no' && 'DBS check',
    contract === 'no' && 'a contract for another year',
    access === 'no' && 'work with pupils with SEN',
    degree === 'no' && 'a degree',
  ].filter(Boolean)
  return [
    role && `${choiceWords('role', role)}${since ? `, since ${partialDateWords(since)}` : ''}`,
    earlier && choiceWords('earlier', earlier),
    setting && `${choiceWords('setting', setting)}${authority ? `, ${authority}` : ''}`,
    setting === undefined && authority,
    status && choiceWords('status', status),
    induction && `Induction: ${choiceWords('induction', induction).toLowerCase()}`,
    progress && `${progress === 'none' ? 'No award held or begun' : choiceWords('progress', progress)}${dates ? `, ${dates}` : ''}`,
    yes.length > 0 && `You have: ${yes.join(', ')}`,
    no.length > 0 && `You do not have: ${no.join(', ')}`,
  ].filter((words): words is string => typeof words === 'string' && words !== '')
}
