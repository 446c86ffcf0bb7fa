import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { number, numberOf } from '../../readers/numbers'
import type { Recogniser } from '../../types'

type From = FactValue<'award_window'>['from']

const span = `(${number}) (?:calendar |academic )?(years?|months?)`
const bound = '(?:within|up to|no later than|not later than|in|at the latest|for up to|a (?:further )?maximum of|until|have)'
const certificate =
  '(?:(?:the|your|their|this|a|our) )?(?:PG ?-?Cert(?:ificate)?(?: SENCO)?|PGC|Postgraduate Certificate|certificate|academic award|masters? (?:modules|credits))'
const course = '(?:(?:the|your|their|this|our) )?(?:course|programme|taught (?:course|programme|days)|modules|training)'
const starts: readonly (readonly [RegExp, From])[] = [
  [
    new RegExp(
      `^ (?:of|from|after|following|since) (?:(?:successful )?(?:completing|completion of|gaining|passing|being awarded|receiving|the award of|finishing|achieving)(?: of)? )?${certificate}\\b`,
      'i',
    ),
    'pgcert_completed',
  ],
  [
    /^ (?:in which )?to (?:return|come back|claim|convert|upgrade)\b|^ (?:of|from|after) (?:completing|finishing|passing|gaining) (?:it|this)\b|^ (?:from then|later|afterwards|after that|after this)\b/i,
    'pgcert_completed',
  ],
  [
    new RegExp(
      `^ (?:of|from|after|following) (?:(?:the )?(?:end of|(?:successful )?completing|completion of|finishing|the completion of)) ${course}\\b`,
      'i',
    ),
    'course_end',
  ],
  [
    new RegExp(
      `^ (?:of|from|after) (?:(?:the )?(?:start(?:ing)?|beginning|commenc\\w+|enrol\\w+|registration|registering|joining|first enrolment)(?: of| on| for| with)?(?: ${course})?|${course} (?:starts|begins))\\b`,
      'i',
    ),
    'course_start',
  ],
]
const pattern = new RegExp(`\\b${bound} ${span}`, 'gi')
/** What may be claimed, completed or handed in for the National Award within that time. */
const forTheAward = /\b(?:National )?Award\b|\bportfolio\b|\bNASENCO\b|\bevidence\b|\boutcomes\b/i
const notOurs =
  /\b(?:MA\b|Masters? degree|M\.?Ed|PG ?Dip|appointment|appointed|taking up|in post of|new to|role as SENCO|becoming (?:a )?SENCO|by law|regulations|prior learning|APL|RPL|previous|SENCO role|the role|the post|the job|new[- ]to[- ]role|the position)\b/i

/** How long the National Award may still be claimed after the certificate, or from the start or end of the course. The law's three years are none. */
export const awardWindow: Recogniser = {
  name: 'award-window',
  kinds: ['award_window'],
  cues: ['years', 'year', 'months', 'month'],
  find: (sentence, document) => {
    const { text } = sentence
    const before = document.sentences[sentence.index - 1]
    const context = `${before?.block === sentence.block ? before.text : ''} ${text}`
    return matches(text, pattern).flatMap((found) => {
      const max = numberOf(found[1] ?? '')
      const behind = text.slice(found.index + found[0].length)
      const start = starts.find(([words]) => words.test(behind))
      if (max === null || max > 48 || !Number.isInteger(max) || !start || !meets(context, forTheAward)) return []
      const clause = text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 60)
      if (meets(clause, notOurs)) return []
      const unit = /^year/i.test(found[2] ?? '') ? ('year' as const) : ('month' as const)
      return [{ kind: 'award_window' as const, value: { max, unit, from: start[1] }, qualifier: 'maximum' as const, at: quoteOf(sentence, found) }]
    })
  },
}
