import { nasencoSource, npqSencoSource } from '../../words/awards'
import { sencoPerson } from '../../words/people'

/** Somebody who is a SENCO, as the law speaks of one. */
export const sencoInLaw = new RegExp(
  `(?:${sencoPerson})|\\b(?:new|appointed|designated) to (?:the|this) (?:role|post|job)\\b|\\bsomeone new to the job\\b`,
  'i',
)
/** The qualification that the law asks for. */
export const awardInLaw = new RegExp(
  `${nasencoSource}|${npqSencoSource}|\\b(?:National |SENCO |mandatory |statutory |national |this |the |an? |your |postgraduate )?(?:award|qualification|NPQ|accreditation)\\b|\\bqualify\\b|\\b(?:have|get|gain|do|achieve) it\\b`,
  'i',
)

/** Words that oblige. */
export const obliges =
  /\b(?:by law|in law|the law|became law|legal(?:ly)?|statutor(?:y|ily)|mandatory|compulsory|obligat\w+|obliged|regulations?|legislation|required|requires?|requirement|must|ha(?:s|ve|d) to|need(?:s|ed)? to|expects? every|duty|needs? the (?:National|NASENCO|SENCO|award)|(?:got|have|has) (?:up to |only )?\w+ years (?:from [^.;,]{3,40} )?(?:in which )?to (?:get|gain|complete|achieve)|binds?|the rules?\b|cover(?:s|ed)\b)/i
/** What a course asks of those who apply is none of the law's business. */
export const asksApplicants =
  /\b(?:applicants?|candidates?|applications? (?:from|for)|to (?:apply|enrol|join|be (?:accepted|admitted))|eligible to|open to|(?:may|can|should|must|please|you|also) apply)\b/i
export const isQuestion = (text: string): boolean => /\?["')]?$/.test(text.trim())
