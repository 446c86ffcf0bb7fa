import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { Recogniser } from '../../types'
import { isQuestion, sencoInLaw } from './law-words'

const time = new RegExp(
  `\\b(?:(?<=\\b(?:not|n't|never) (?:already |previously |yet )?(?:held|been|done|had) (?:[\\w-]+ ){0,4})for|more than|over|at least|in excess of|longer than|exceeding|less than|fewer than|(?:for )?a total of|totalling)(?: a total (?:period )?of)?(?: more than)? (a|one|${number}) (months?|years?)\\b`,
  'gi',
)
/** Earlier time in the post, and what it spares. */
const earlier = /\b(?:previously|before|prior|earlier|been|already|done|held|has not|have not|had)\b/i
const spares = /\b(?:not|unless|exempt(?:ed|ions?)?|exempt|except|excluding|never|does not|do not|don't|spared|ha(?:s|ve|d)n't)\b/i
const post = /\b(?:SEND?CO|post|job|role|coordinator|co-ordinator)\b/i
const ofCourse = /\b(?:course|programme|training|study|award|contract|experience of teaching|lasts?|runs?|taken|takes)\b[^.;,]{0,24}$/i

/** After how much earlier time as a SENCO the law asks for no award. */
export const statutoryExemption: Recogniser = {
  name: 'statutory-exemption',
  kinds: ['statutory_exemption'],
  cues: ['month', 'months', 'year', 'years'],
  find: (sentence) => {
    const { text } = sentence
    if (isQuestion(text) || !(meets(text, post) || meets(text, sencoInLaw)) || !meets(text, spares) || !meets(text, earlier)) return []
    if (
      /\b(?:(?<!not )apply|applicants|welcome)\b/i.test(text) &&
      !/\b(?:covered|exempt|must|has to|have to|required|law|regulations?)\b/i.test(text)
    )
      return []
    return matches(text, time).flatMap((found) => {
      const count = /^(?:a|one)$/i.test(found[1] ?? '') ? 1 : numberOf(found[1] ?? '')
      const inYears = /^year/i.test(found[2] ?? '')
      if (count === null || meets(text.slice(0, found.index), ofCourse)) return []
      const months = inYears ? count * 12 : count
      if (months < 6 || months > 24) return []
      return [
        {
          kind: 'statutory_exemption' as const,
          value: { months },
          qualifier: 'minimum' as const,
          ...(inYears && { standing: 'implied' as const, workings: `${count} ${count === 1 ? 'year is' : 'years are'} ${months} months.` }),
          at: quoteAround(sentence, found.index, found.index + found[0].length),
          core: spanIn(sentence, found.index, found.index + found[0].length),
        },
      ]
    })
  },
}
