import { meets } from '../../matches'
import type { DayCount } from '../../readers/day-counts'

const away =
  /\b(?:fre(?:e|es|ed|eing) (?:up )?(?:the |their |your |its )(?:SENCOs?|participants?|teachers?|delegates?|members? of staff)\b|releas(?:e|es|ed|ing)\b(?! (?:of|from) (?:funds|information|results))|non[- ]contact (?:time|days?)|(?:out of|away from|off) (?:the |(?:your|their|his or her) (?:usual |normal |teaching |other )*)?(?:duties|class(?:room)?|school|timetable|teaching|work)|off[- ]timetable|time (?:off|away|out)\b|study leave|leave of absence|suppl(?:y|ied) (?:cover|teacher)|cover(?:ed)? (?:for|you\b|(?:the|your|their) (?:SENCO|class|classes|lessons|teaching|timetable)\b)|let (?:you|them|their \w+) (?:out|go)\b|(?:should|must|will|to|has to|is asked to) let you have\b|(?:SENCOs?|participants?|delegates?|teachers?|candidates?|students?|you) (?:should|must|will|need to|are to|has to|have to) be (?:given|granted|allowed|allocated)\b)/i
const employer =
  /\b(?:schools?|heads?|head ?teachers?|principals?|employers?|line managers?|settings?|governors|leaders?|leadership teams?|sponsors?)\b[^.;]{0,80}\b(?:allow|grant|give|giving|gave|given|provide|offer|set(?:ting)? aside|find|agree|allocat|support|budget|free up|make available|fund|plan)|\b(?:agree|negotiate|arrange|secure|discuss)[^.;]{0,25}\bwith (?:their|your|the) (?:employer|school|head|line manager|principal|setting)/i
const advice =
  /\b(?:recommend(?:s|ed)?|advis(?:e|es|ed|able)|suggest(?:s|ed)?|encourage[sd]?|ask(?:s|ed)?|hope|should|would benefit|ideally|urge[sd]?|plan (?:for|on)|budget for|set aside|allow|need(?:s|ed)?|must|require[sd]?|expect(?:s|ed)?|has to|have to)\b/i
const more =
  /\b(?:further|additional(?:ly)?|extra|in addition|on top|over and above|as well as|besides|beyond|another|plus|aside from|apart from|other than)\b/i
const grants =
  /\b(?:schools?|heads?|head ?teachers?|employers?)\b[^.;]{0,30}\b(?:grants?|gives?|allows?|provides?|to (?:grant|give|allow|provide|find))\b/i
/** The count is of days that the course itself names: "the eight taught days". */
const courseDays = /\b(?:taught|teaching|contact|face[- ]to[- ]face|training|course|programme|module|attended|conference|workshop|face2face)\b/i
/** What an employer gives days for. */
const purpose =
  /^'?,? (?:for|to|in order to|so that) (?:[\w-]+ ){0,4}?(?:reading|visit(?:s|ing)?|study(?:ing)?|private study|assignments?|writ(?:e|ing)|evidence|school-based|tasks?|research|portfolio|gap tasks?|preparation|placements?|observ\w+)\b/i
const definite = /\b(?:the|those|these|all|your|our|its)\s+$/i
const published = /\b(?:feedback|results?|marks?|grades?|dates?|details|places)\b[^.;]{0,20}\breleas/i
/** "Ten days in all, including the taught ones". */
const inclusive = /^(?:[^.;]{0,20},)? ?\(?(?:including|inclusive of) (?:the |all )*(?:\w+ )?(?:taught|training|teaching|contact|course)\b/i
/** "Five days' study time", "three days of protected time": the words behind say what the days are for. */
const timeGiven =
  /^'?s?\s?(?:of\s)?(?:(?:paid|protected|dedicated|guaranteed|directed|independent|additional|private|quality|ring-?fenced|non-teaching|personal)\s){0,2}(?:(?:study|reading|writing|research|portfolio|release|assignment)\s)?(?:time|leave)\b/i
/** "Non-contact time: five days", "Study leave of up to four days". */
const leaveBefore =
  /(?:^|\b)(?:(?:release|non[- ]contact|supply|cover|protected|study)[- ](?:time|leave|cover)|release|study leave|supply cover)(?: from (?:school|class|teaching))?(?: (?:needed|required|recommended|suggested|advised|expected))?\s?(?:\(\w+\))?(?::| -| of| is)\s(?:about |around |at least |up to |a minimum of |an? )?$/i
/** "on top of the six taught days": what the release is besides. */
const besides =
  /\b(?:on top of|in addition to|besides|beyond|over and above|as well as|additional to|apart from|other than)\s(?:(?:the|these|your|our|all)\s)*$/i
/** Money for cover is no time that a school is asked to give. */
const coverPaid = /\b(?:pays?|paid|reimburs\w+|refund\w*|claim(?:ed)?|money|grant|funds?|funding|contribut\w+|budget)\b[^.;]{0,60}$/i
const schoolPays =
  /\b(?:schools?|heads?|employers?|governors)\b[^.;]{0,40}\b(?:expected|asked|must|need|should|have to|required)\b|\b(?:encourage|ask|urge|recommend|advise|expect)\b[^.;]{0,20}\b(?:schools?|heads?|employers?|governors)\b/i
const ownTime = /\b(?:weekends?|evenings?|holidays?|half[- ]terms?)\b/i

/** Whether a sentence speaks of time that an employer gives, or is asked to give. */
export const speaksOfRelease = (text: string): boolean =>
  meets(text, away) ||
  meets(text, grants) ||
  (meets(text, employer) && /\bdays?\b[^.;]{0,12}\b(?:for|to|so that)\b/i.test(text)) ||
  (meets(text, employer) && meets(text, more)) ||
  (meets(text, advice) && meets(text, more))

/** How a count of days stands to release: `release` is the number given away from class, `same` are the course's own days for which one is let go. */
export function releaseOf(text: string, count: DayCount): 'release' | 'same' | null {
  const released = meets(text, away)
  if ((meets(text, employer) || released) && inclusive.test(text.slice(count.end, count.end + 60))) return 'release'
  if (!speaksOfRelease(text) || meets(text, ownTime) || meets(text, published)) return null
  const before = text.slice(Math.max(0, count.start - 70), count.start)
  const after = text.slice(count.end, count.end + 90)
  if (besides.test(before)) return null
  if (/\b(?:supply|cover)\b/i.test(`${before.slice(-30)}${count.words}${after.slice(0, 24)}`) && coverPaid.test(before) && !meets(text, schoolPays))
    return null
  if (/^ (?:in which )?to (?:write|complete|submit|answer|hand)\b|^ in which\b/i.test(after)) return null
  if (/^[^.;,]{0,40}\b(?:tutorials?|supervision|induction)\b|^ are spent\b/i.test(after)) return null
  const extra =
    meets(count.words, more) ||
    /(?:\+|\bplus)\s*(?:at least |a minimum of |up to )?$/i.test(before) ||
    /\b(?:further|additional|extra|another)\b[^.;,]{0,12}$/i.test(before)
  if (
    /\b(?:release|supply|cover|non[- ]contact)\b/i.test(count.words) ||
    /^'?s?\s?(?:of\s)?(?:paid\s)?(?:release|non[- ]contact|study leave|supply|cover)\b/i.test(after)
  )
    return 'release'
  if (leaveBefore.test(before) && !meets(count.words, courseDays)) return 'release'
  if (timeGiven.test(after) && (released || meets(text, employer) || meets(text, more) || meets(text, grants))) return 'release'
  if (meets(count.words, courseDays) && !extra) {
    return released && meets(before, definite) && /\b(?:release[ds]?|releasing|let|cover(?:ed)?|allow(?:s|ed)?|time off)\b[^.;]{0,60}$/i.test(before)
      ? 'same'
      : null
  }
  if (meets(before, definite) && !extra) {
    const governs =
      /\b(?:release[ds]?|releasing|cover(?:ed)?)\b[^.;]{0,40}$/i.test(before) || /^[^.;]{0,50}\b(?:releases?|released|let)\b/i.test(after)
    return governs && !/^ plus (?:at least |another )?\w+ (?:further |more |extra )?days?\b/i.test(after) ? 'same' : null
  }
  if (extra && (meets(text, employer) || released || meets(text, advice))) return 'release'
  if (meets(text, employer) && (meets(text, more) || purpose.test(after))) return 'release'
  return released && /\b(?:releas\w*|cover\w*|time (?:off|out|away)|let|given|granted|allowed|allocated)\b[^.;]{0,60}$/i.test(before)
    ? 'release'
    : released && /^[^.;]{0,40}\b(?:out of|away from|off)\b/i.test(after)
      ? 'release'
      : null
}
