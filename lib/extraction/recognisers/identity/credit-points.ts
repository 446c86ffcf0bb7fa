import { quoteOf } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { Recogniser } from '../../types'

const credits = new RegExp(
  `\\b(${number})[ -](?:(?:CATS?|ECTS|academic|M-?level|level 7|masters?'?(?: degree)?(?:[ -]level)?|post ?graduate)[ -]){0,2}(?:\\((?:masters?|M)[ -]level\\) )?credits?\\b(?: points)?`,
  'gi',
)
/** Words that make the credits those of a part, not of the award. */
const ofPart = /\b(?:modules?|units?|each|assignments?|essays?|per)\b/i
/** Words that make them the award's own. */
const ofAward =
  /\b(?:award|certificate|PG ?Cert|PGC|course|programme|qualification|total|altogether|in all|worth|carr(?:y|ies)|gain(?:s|ed)?|leads? to|earn|accumulate|complete)\b/i

/** Credits of the whole award: "is worth 60 credits", "60 credits at level 7"; never those of a module or an assignment. */
export const creditPoints: Recogniser = {
  name: 'credit-points',
  kinds: ['credit_points'],
  cues: ['credit', 'credits'],
  find: (sentence) =>
    [...sentence.text.matchAll(credits)].flatMap((found) => {
      const points = numberOf(found[1] ?? '')
      const near = sentence.text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 40)
      const behind = sentence.text.slice(found.index + found[0].length, found.index + found[0].length + 30)
      if (points === null || points < 40 || ofPart.test(behind) || (ofPart.test(near) && !ofAward.test(near))) return []
      return [{ kind: 'credit_points' as const, value: { points }, at: quoteOf(sentence, found) }]
    }),
}
