/** The day on which the law was last read. */
export const lawAsOf = '21 November 2026'

/**
 * The legal position of a NASENCO begun today, in the words of every page. Source: regulation 49(7) of the Special Educational Needs and
 * Disability Regulations 2014 (S.I. 2014/1530), as amended by S.I. 2024/535.
 */
export const legalPosition = {
  verdict: 'A NASENCO started today does not meet the legal duty.',
  reason: 'It counts only if you began before 1 September 2024 and complete it before 1 September 2027; a new SENCO now needs the NPQ for SENCOs.',
  citation: 'Regulation 49(7), Special Educational Needs and Disability Regulations 2014, as amended by S.I. 2024/535.',
  citationUrl: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/49',
  shortCitation: 'Reg. 49(7)',
  ofCourse: 'Started today, this course does not meet the legal duty.',
  ofNpqCourse: 'The NPQ for SENCOs meets the legal duty if begun on or after 1 September 2024.',
  ofOtherCourse: 'This award does not meet the legal duty: only the NPQ for SENCOs, or a NASENCO begun in time, does.',
  inBrief: 'A NASENCO counts only if begun before 1 September 2024.',
} as const
