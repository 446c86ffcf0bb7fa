import { matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { label } from '../../readers/labels'
import { numberOf } from '../../readers/numbers'
import type { Recogniser, Sentence } from '../../types'
import { broughtAlong, creditsSource, ofAnother } from './credit-words'
import { matchUnder, quoteWithLabel } from './labelled'

const credits = new RegExp(creditsSource, 'gi')
/** Words that make the credits those of a part, not of the award. */
const ofPart =
  /\b(?:modules?|units?|each|apiece|assignments?|essays?|reports?|projects?|portfolio (?:of|is)|per|course ?work|element|component|options?)\b/i
/** A price "per 60 credits" behind the award's name is one for all of it. */
const perWhole = /\b(?:award|PG ?Cert)\b[^.;]{0,40}\bper $/i
const ofOnePart =
  /\b(?:each|every|per)\b[^.;:()]{0,40}$|\b(?:modules?|units?|assignments?|essays?|project|dissertation|report)(?: (?:\d|one|two|A|B))?[ ,]*(?:of|is|are|at|x|carry|carries|carrying|worth|for|,|\(|:|-|\s)*$/i
const summed = /\b(?:so|making|giving|thus|hence|that is),? $/i
const inAll = /^,? (?:altogether|in all|in total|overall)\b/i
/** Words that make them the award's own. */
const ofAward =
  /\b(?:award|certificate|PG ?Cert|PGC|this course|the course|course (?:\(|carries|is)|programme|qualification|total(?:s|ling)?|altogether|in all|add(?:s|ing)? up to|make (?:up|a total)|worth|carr(?:y|ies)|gain(?:s|ed|ing)?|achiev\w+|leads? to|earn(?:s|ed|ing)?|accumulat\w+|complet\w+|your \w+ credits|sum|overall|full)\b/i
const underLabel = label(
  '(?:total |number of |course |programme |uk |cats |academic )?credit(?:s|(?: |-)?(?:points|value|rating|weighting))?(?: \\(?(?:cats|uk|total)\\)?)?|total credits|cats(?: points)?',
)

/** What may come in from elsewhere or go out to it is no size of the award. */
const transferred = /\b(?:transfer|bring|import|carry over|exempt(?:ion)? from|claim)\b[^.;]{0,25}\b(?:up to|a maximum of|no more than|at most)\s+$/i

function inRunningText(sentence: Sentence) {
  const { text } = sentence
  return matches(text, credits).flatMap((found) => {
    const points = numberOf(found[1] ?? '')
    const end = found.index + found[0].length
    const [before, behind] = [text.slice(Math.max(0, found.index - 70), found.index), text.slice(end, end + 40)]
    if (points === null || points < 40 || points > 120) return []
    if (/\bof (?:the|a|your) $/.test(before) && points > 60) return []
    const near = before + found[0] + behind
    if (/^[- ]?\)? ?(?:credits? )?(?:post-?graduate |masters? )?(?:modules?|units?|assignments?|essays?)\b/i.test(behind)) return []
    if (
      /^,? \(?(?:each|apiece|per|for each|a (?:module|unit))\b/i.test(behind) ||
      (meets(before, ofOnePart) && !meets(before, perWhole) && !(inAll.test(behind) && meets(before, summed)))
    )
      return []
    if (points !== 60 && meets(near, ofPart) && !meets(near, ofAward)) return []
    if (
      ofAnother.test(before.slice(-40)) ||
      /^,? (?:\(?\w+\)? ){0,2}(?:dissertation|PG ?Dip|UCAS)/i.test(behind) ||
      broughtAlong.test(before) ||
      meets(before, transferred) ||
      /^[^.;,]{0,30}\b(?:already|previous|prior|elsewhere|from (?:another|other|an?|earlier|previous))\b/i.test(behind)
    )
      return []
    if (points > 60 && !/\b(?:this|the|our) (?:course|programme|award|certificate|qualification)\b[^.;]{0,40}$/i.test(before)) return []
    return [{ kind: 'credit_points' as const, value: { points }, at: quoteOf(sentence, found) }]
  })
}

/** Credits of the whole award: "is worth 60 credits", "60 credits at level 7", "Credits: 60"; never those of a module, an assignment or an earlier course. */
export const creditPoints: Recogniser = {
  name: 'credit-points',
  kinds: ['credit_points'],
  cues: ['credit', 'credits', 'cats', 'cat', 'points'],
  contextCues: ['credit', 'credits', 'cats'],
  find: (sentence, document) => {
    const running = inRunningText(sentence)
    if (running.length > 0) return running
    const found = matchUnder(sentence, document, underLabel, /^\W{0,12}(\d{2,3})\b(?! ?(?:each|ECTS|x\b|credits? each|per))/i)
    const points = numberOf(found?.[1] ?? '')
    if (!found || points === null || points < 40 || points > 120 || broughtAlong.test(sentence.text)) return []
    const at = quoteWithLabel(sentence, document, found.index, found.index + found[0].length)
    return [{ kind: 'credit_points' as const, value: { points }, at }]
  },
}
