import { matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { label } from '../../readers/labels'
import type { AnyFinding, Recogniser } from '../../types'
import { matchUnder, quoteWithLabel } from './labelled'

const stated = /\b(?:FHEQ|RQF|QCF|NQF|HE|academic|study)?[ -]?\(?level(?:\)|:)? ?(?:7|seven)\b|\bL7\b|\bFHEQ ?(?:level )?7\b/gi
const implied =
  /\bM(?:aster'?s?'?(?: degree)?)?[- ]level\b|\blevel[- ]M\b|\bmaster'?s'? (?:degree )?(?:level )?(?:credits?|modules?|assignments?)\b|\bM (?:level )?credits?\b|\b\d{2} ?M (?:level )?credits?\b/gi
const underLabel = label(
  '(?:(?:study|academic|course|award|fheq|qualification|programme|heqf|credit) )?level(?: of (?:the )?(?:final )?(?:award|study|course|qualification|programme)s?)?(?: in the fheq)?(?: \\(?fheq\\)?)?',
)
/** A level that somebody brings along, or that is told of another course. */
const ofAnother =
  /\b(?:previous|prior|earlier|already|elsewhere|another university|APL|RPL|hold(?:s|ing)? an?|degree at|apprenticeship|diploma|IELTS|different course)\b/i
const workings = 'Masters level is level 7 of the framework for higher education qualifications.'

/** The level of the award: "at level 7" stated, "Masters level" implied. Levels of other awards, of language tests and of degrees are none. */
export const creditLevel: Recogniser = {
  name: 'credit-level',
  kinds: ['credit_level'],
  cues: ['level', 'level7', 'levels', 'l7', 'fheq', 'master*', 'm', 'l'],
  contextCues: ['level', 'fheq'],
  find: (sentence, document) => {
    const { text } = sentence
    const aside = (found: RegExpMatchArray) =>
      meets(text.slice(Math.max(0, (found.index ?? 0) - 60), (found.index ?? 0) + found[0].length + 25), ofAnother) && !/\bcourse|award\b/i.test(text)
    const findings: AnyFinding[] = []
    for (const found of matches(text, stated)) {
      if (!aside(found)) findings.push({ kind: 'credit_level', value: { level: 7 }, at: quoteOf(sentence, found) })
    }
    for (const found of matches(text, implied)) {
      if (!aside(found)) findings.push({ kind: 'credit_level', value: { level: 7 }, standing: 'implied', workings, at: quoteOf(sentence, found) })
    }
    if (findings.length > 0) return findings.slice(0, 1)
    const found = matchUnder(sentence, document, underLabel, /^\W{0,12}(?:(7|seven)|M|masters?|master's)\b/i)
    if (!found) return []
    const basis = {
      kind: 'credit_level' as const,
      value: { level: 7 },
      at: quoteWithLabel(sentence, document, found.index, found.index + found[0].length),
    }
    return [found[1] ? basis : { ...basis, standing: 'implied' as const, workings }]
  },
}
