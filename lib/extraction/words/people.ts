import { needsWords, sencoWord } from './awards'

/** Sources of patterns for people and places of work; without groups that count, to be used with the `i` flag. */

/** A person who is a SENCO, or several: "SENCOs", "SENDCo's", "special educational needs co-ordinators (SENCOs)". */
export const sencoPerson = `(?:(?<![A-Za-z0-9])${sencoWord}|${needsWords}(?: ?\\([^()]{1,14}\\))? co-? ?ordinators?(?:'s?)?(?: ?\\([^()]{1,14}\\))?)`

/** Who leads a school or setting and can speak for it. */
export const leaderWords =
  "(?:head ?-?teachers?|head ?masters?|heads?(?: (?:of (?:the |your |their |that |each )?(?:school|setting|centre)))?(?! of)|principals?|line[- ]managers?|senior (?:leaders?|leadership(?: teams?)?|managers?|management(?: teams?)?)|leadership(?: teams?)?|SLT|SMT|CEO|chief executive|governors?|governing bod(?:y|ies)|chair of governors|executive heads?)(?:'s?)?"

/** The body that employs. */
export const employerWords =
  "(?:employers?|employing (?:school|organi[sz]ation|setting)|schools?|settings?|organi[sz]ations?|managers?|nursery|college|trust)(?:'s?)?"

/** Places where one teaches. */
export const workplaceWords =
  '(?:(?:mainstream |maintained |state |primary |secondary |special |nursery |independent |local |partner |early years |educational? |education |school |relevant |appropriate |suitable |similar |UK |English |learning |training |provider |professional |academic ){0,5}(?:schools?|settings?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|PRUs?|pupil referral units?|institutions?|(?:educational|education|early years) (?:organi[sz]ations?|establishments?|providers?|environments?|contexts?)))'

/** Pupils, whatever they are called. */
export const learnerWords =
  '(?:pupils?|children|child|young people|young persons?|learners?|students?|(?:special needs|SEND?) (?:pupils|children|learners|students))'

/** Those who may apply, as course pages call them. */
export const applicantWords =
  '(?:applicants?|candidates?|participants?|students?|delegates?|entrants?|trainees?|attendees?|prospective \\w+|you|individuals|colleagues|those|anyone|anybody|people|everyone|practitioners|teachers?|holders?|we)'
