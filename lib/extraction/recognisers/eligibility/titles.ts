import { nasencoSource, npqSencoSource, sencoField, sencoWord } from '../../words/awards'

const courseThings =
  'courses?|programmes?|training|qualifications?|awards?|certificates?|PG ?-?Cert\\w*|diplomas?|outcomes|(?:learning|training) (?:outcomes|standards)|portfolio|forums?|networks?|handbook|regulations|standards|website|providers?|provision|team|page|conferences?|briefings?|toolkit|accreditation|NPQ|MA\\b|degree|masters?'
const titles = new RegExp(
  [
    nasencoSource,
    npqSencoSource,
    `(?:PG ?-?Cert\\w*|PGC|NPQ|certificate|diploma|MA|award)\\b\\.?,?(?: (?:for|in|of|the|education))? \\(?${sencoField}`,
    `national ${sencoWord} (?:award|qualification)`,
    `${sencoWord} (?:${courseThings})`,
  ].join('|'),
  'gi',
)
/** In every title; found in a fraction of the time. */
const field = /S\.?E\.?N|special|additional needs/i

/**
 * The text with names of awards and courses blotted out at equal length ("the National Award for SENCOs", "SENCO course"), so that the SENCOs that are
 * left are people.
 *
 * @example withoutTitles('SENCO Award for new SENCOs') // '___________ for new SENCOs'
 */
export const withoutTitles = (text: string): string =>
  field.test(text) ? text.replace(titles, (title) => (/\bnew(?:ly)?\b/i.test(title) ? title : '_'.repeat(title.length))) : text
