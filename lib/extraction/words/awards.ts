/** Sources of patterns for the names of the awards; to be used with the `i` flag. */
/**
 * Stands for nothing; where many ways through a pattern join again, it keeps the machine from writing out the rest once for each of them. Without it the
 * names below make a megabyte of code wherever they are used, and past some size all later patterns are made without care for their speed.
 */
const join = '(?=)'
const coordination = `co-? ?${join}ordinat(?:ion|ors?|ing)${join}`
/** "SENCO" in all its spellings: SENCo, SENDCo, SENDCO's, SEN-CO. */
export const sencoWord = `SEN(?:D|/D)?[- ]?${join}CO(?:-?ORD)?${join}(?:'?s'?)?\\b${join}`
/** Special educational needs, in full or short. */
export const needsWords = `(?:S\\.?${join}E\\.?${join}N\\.?${join}(?:D\\b|/D\\b)?|special(?:ist)? education(?:al)? needs?${join}(?:,? ?(?:and|&|or|/) ?${join}(?:disabilit(?:y|ies)|inclusion))?|special needs|additional needs)${join}`
const bracket = `(?: ?\\([^()\\n]{1,30}\\))?${join}`
/** "Special Educational Needs (SEN) Co-ordination", "SENCOs". */
export const sencoField = `(?:${needsWords}${bracket},? ?${coordination}${bracket}|${sencoWord}|${coordination} of (?:provision for )?${needsWords})`
export const certificateWords = '(?:post-? ?graduate certificate|PG-? ?Cert(?:ificate)?\\b\\.?|PGC\\b)'
const awardWord = '(?:awards?|accreditation|qualification|certificate)'
const notOfLesserLevel = '(?! ?[-:(,]? ?(?:at )?\\(?(?:level|stage) [1-6]\\b)'
const ofLesserLevel = '(?<!\\b(?:level|stage) [1-6] (?:[a-z]{1,12} ){0,2})(?<!early years )'

/** Names of the National Award for SEN Coordination. */
export const nasencoSource = [
  'NA[- ]?SEN ?D?[- ]?CO(?:-?ORD)?s?\\b',
  `national (?:mandatory |statutory |accredited |postgraduate )?(?:${sencoWord}|${needsWords}${bracket} ${coordination}${bracket}) ${awardWord}`,
  `national ${awardWord}(?: programme)?(?: ?[-:,(] ?| (?:for|in|of|to) |,? )(?:the |all |new |leading |those )?(?:${sencoField}|${needsWords})`,
  `${ofLesserLevel}(?<!national )(?:${sencoWord}|${needsWords}${bracket} ${coordination}${bracket}) (?:national |mandatory |statutory )?(?:award|accreditation)${notOfLesserLevel}`,
  `${needsWords}${bracket} ${coordination} ?\\(national award\\)`,
  `${sencoField} ?[-:,|(] ?(?:the )?(?:mandatory |statutory )?national ${awardWord}\\b`,
  `${ofLesserLevel}(?<!national )(?:award|accreditation) (?:for|in) (?:new |all |the )?${sencoField}(?! in early)${notOfLesserLevel}`,
  `${certificateWords}[^.;|\\n]{0,50}?${sencoField}`,
  `(?:${needsWords}${bracket},? ?${coordination}|${sencoWord})${bracket}[ ,:(-]{1,3}${certificateWords}`,
  `(?:mandatory|statutory) (?:national )?${sencoWord} (?:training|qualification|award|course)`,
].join('|')

/** Names of the National Professional Qualification for SENCOs. */
export const npqSencoSource = [
  `NPQ[- ]?(?:for |in |in leading )?\\(?(?:${sencoWord}|${needsWords})`,
  `national professional qualifications?(?: \\(NPQs?\\))?,? (?:for|in) (?:the |leading )?(?:${sencoField}|${needsWords})`,
  `${sencoWord} NPQ\\b`,
].join('|')

/** Cues of recognisers that look for the awards' names. */
export const awardNameCues = [
  'national',
  'nasenco*',
  'nasendco*',
  'na',
  'award',
  'awards',
  'npq*',
  'accreditation',
  'postgraduate',
  'post',
  'pg',
  'pgc',
  'pgcert*',
  'mandatory',
  'statutory',
] as const
