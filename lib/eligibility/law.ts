import { lawAsOf, legalPosition } from '@/lib/domain/legal-position'

export { lawAsOf }

const regulation49 = legalPosition.citationUrl
const act = (section: number) => `https://www.legislation.gov.uk/ukpga/2014/6/section/${section}`

/** `reading` is our own reading of the words; `open` says that the words leave the matter open. */
export type LawKind = 'regulation' | 'guidance' | 'reading' | 'open'

export interface Law {
  readonly kind: LawKind
  readonly words: string
  /** Short, for the end of a line. */
  readonly citation: string
  readonly url: string | null
}

/**
 * Every general sentence of law that the product states: England, as of `lawAsOf`. Sources: S.I. 2014/1530 regulations 2 and 49 as amended by
 * S.I. 2024/535 from 1 September 2024; Children and Families Act 2014 sections 66, 67 and 83; the Department for Education's guidance on the mandatory
 * qualification (2023-24) and on NPQs (2024). Nothing a provider's document claims stands here. The sentences about one reader are in `reasons.ts`,
 * each bound to one of these by its id.
 */
export const law = {
  duty_holder: {
    kind: 'regulation',
    words:
      'The governing body, or the trust of an academy, makes sure that its SENCO is a qualified teacher who has finished induction if it was required and works as a teacher at the school.',
    citation: 'Reg. 49(1)-(2)',
    url: regulation49,
  },
  qualified_teacher: { kind: 'regulation', words: 'A SENCO is a qualified teacher.', citation: 'Reg. 49(2)(a)', url: regulation49 },
  induction: {
    kind: 'regulation',
    words: 'A SENCO who had to do an induction period has completed it.',
    citation: 'Reg. 49(2)(b)',
    url: regulation49,
  },
  head: {
    kind: 'regulation',
    words: 'The head or acting head, or the like in an academy, may be the SENCO without these two conditions.',
    citation: 'Reg. 49(3)',
    url: regulation49,
  },
  head_not_excused: {
    kind: 'reading',
    words: 'Nothing excuses a head who newly becomes SENCO from the qualification.',
    citation: 'Our reading of reg. 49(3) and (4)',
    url: regulation49,
  },
  anniversary: {
    kind: 'regulation',
    words:
      'Someone who became SENCO of a relevant school after 1 September 2009, and had not been SENCO there or at another relevant school for more than 12 months in total, must hold the qualification at any time after the third anniversary of becoming a SENCO.',
    citation: 'Reg. 49(4)',
    url: regulation49,
  },
  nasenco: {
    kind: 'regulation',
    words: 'A NASENCO counts if the course was begun before 1 September 2024 and is completed before 1 September 2027.',
    citation: 'Reg. 49(7)(a)',
    url: regulation49,
  },
  npq: {
    kind: 'regulation',
    words: 'The NPQ for SENCOs counts if the course was begun on or after 1 September 2024.',
    citation: 'Reg. 49(7)(b)',
    url: regulation49,
  },
  npq_provider: {
    kind: 'regulation',
    words: 'The NPQ for SENCOs is awarded by a provider on the list in Schedule A1. We have not settled that list.',
    citation: 'Reg. 49(9), Schedule A1',
    url: regulation49,
  },
  nasenco_body: {
    kind: 'regulation',
    words: 'A NASENCO is a postgraduate award of a recognised body.',
    citation: 'Reg. 49(8)',
    url: regulation49,
  },
  relevant_school: {
    kind: 'regulation',
    words: 'Relevant schools are mainstream maintained schools, mainstream academies and free schools, and maintained nursery schools.',
    citation: 'Reg. 2; Children and Families Act 2014, ss. 67 and 83',
    url: act(83),
  },
  other_settings: {
    kind: 'regulation',
    words: 'Independent schools, special schools, further education and 16 to 19 academies are not relevant schools.',
    citation: 'Reg. 2; Children and Families Act 2014, ss. 67 and 83',
    url: act(83),
  },
  pupil_referral_unit: {
    kind: 'open',
    words:
      'Guidance expects a SENCO in pupil referral units and alternative provision academies. The regulation does not name them, so whether it binds them is open.',
    citation: 'Reg. 2 and 49; SEND guidance',
    url: regulation49,
  },
  before_2009: {
    kind: 'open',
    words: 'On the words of the rule, someone who became SENCO on or before 1 September 2009 is not caught. Practice is contested.',
    citation: 'Reg. 49(4)',
    url: regulation49,
  },
  twelve_months: {
    kind: 'open',
    words: 'On the words of the rule, someone with more than 12 months as SENCO before is not caught. Practice is contested.',
    citation: 'Reg. 49(4)',
    url: regulation49,
  },
  move: {
    kind: 'open',
    words: 'The rule runs from becoming a SENCO. It does not say whether a move to another school starts a new three years.',
    citation: 'Reg. 49(4)',
    url: regulation49,
  },
  short_spells: {
    kind: 'open',
    words: 'The rule counts earlier time “in total”. It does not say how several short spells add up.',
    citation: 'Reg. 49(4)',
    url: regulation49,
  },
  leap_day: {
    kind: 'reading',
    words: 'A year without 29 February has no such anniversary. We take 28 February, which is safe either way.',
    citation: 'Our reading of reg. 49(4)',
    url: regulation49,
  },
  two_dates: {
    kind: 'reading',
    words: 'Two dates bind someone finishing a NASENCO: their own third anniversary and 31 August 2027. The earlier one counts.',
    citation: 'Reg. 49(4) and (7)(a)',
    url: regulation49,
  },
  holders: {
    kind: 'regulation',
    words: 'Someone who holds a NASENCO that counts needs nothing more.',
    citation: 'Reg. 49(4) and (7)(a)',
    url: regulation49,
  },
  qtls: {
    kind: 'open',
    words: 'Every provider that mentions QTLS accepts it. The regulation says “qualified teacher”.',
    citation: 'Reg. 49(2)(a)',
    url: regulation49,
  },
  eyts: {
    kind: 'guidance',
    words:
      'Early Years Teacher Status lets you take the award, which is then recognised for ages 0 to 5 only. It is not the “qualified teacher” of the regulation.',
    citation: 'Reg. 49(2)(a); DfE guidance',
    url: regulation49,
  },
  npq_length: {
    kind: 'guidance',
    words: 'The NPQ for SENCOs is taught for 18 months, with 3 to 4 months more for the assessment: 18 to 22 months in all.',
    citation: 'DfE guidance on NPQs, 2024',
    url: null,
  },
  npq_result: {
    kind: 'guidance',
    words: 'With the NPQ the duty is met on the day of the result, not on the last day of teaching.',
    citation: 'DfE guidance on the mandatory qualification for SENCOs, 2023-24',
    url: null,
  },
  npq_intake: {
    kind: 'guidance',
    words: 'From 2026 the NPQ for SENCOs begins once a year, in autumn.',
    citation: 'DfE guidance on NPQs',
    url: null,
  },
  npq_funding: {
    kind: 'guidance',
    words: 'State-funded schools could apply for scholarships in every round up to November 2026. A place is not guaranteed.',
    citation: 'DfE guidance on NPQs',
    url: null,
  },
  npq_time: { kind: 'guidance', words: 'The NPQ takes about 1 to 2 hours a week.', citation: 'DfE guidance on NPQs, 2024', url: null },
  credits: {
    kind: 'guidance',
    words: 'A NASENCO carries 60 credits at level 7. The NPQ for SENCOs carries none of its own.',
    citation: 'DfE guidance on NPQs, 2024; provider documents',
    url: null,
  },
} as const satisfies Record<string, Law>

export type LawId = keyof typeof law

/** The days that regulation 49 itself names. */
export const legalDays = {
  /** "after 1 September 2009": someone appointed on the day itself is not caught. */
  caughtAfter: '2009-09-01',
  /** A NASENCO must be begun before this day; an NPQ on it or later. */
  changeOver: '2024-09-01',
  /** A NASENCO must be completed before this day. */
  nasencoEnds: '2027-09-01',
  /** The last day on which a NASENCO may be completed. */
  lastForNasenco: '2027-08-31',
} as const

/** A statement with its citation and date, for one line. @example citationLine('npq') // 'Reg. 49(7)(b), as of 21 November 2026' */
export const citationLine = (id: LawId): string => `${law[id].citation}, as of ${lawAsOf}`
