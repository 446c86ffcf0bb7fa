import { firstMatch, matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'

const numbered = /\b(?:Cohort|COHORT|cohort) (?:no\. ?|number )?(\d{1,3}|[A-Z])\b(?![-/.]\d)/g
const group = /^(?:Group|GROUP) (\d{1,2}|[A-Z])\b ?(?::|-|\(|$)/
const combined =
  /\b((?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+)*)*(?: and |, | & | ?\/ ?)[A-Z][\w'-]+(?: [A-Z][\w'-]+)*) \((?:combined|joint|shared|one) (?:cohort|group)\)/
const together = /\b[Cc]ohort (\d{1,3}|[A-Z]) ?\(([^()]{4,80}?)(?: together| combined| jointly)?\)/
/** Past cohorts and those of other courses. */
const past =
  /\b(?:finished|graduated|completed|was|were|former|previous|first|passed|celebrat\w+|ended)\b|\bNPQ(?:H|SL|EL|LT|LTD|LBC|LL|EYL|ML)\b|\bECF\b|\bnever more than\b/i
const place = /^[A-Z][\w'-]+(?: (?:and|upon|of) [A-Z][\w'-]+| [A-Z][\w'-]+)*$/

const areasOf = (words: string): readonly string[] =>
  words
    .split(/\s*(?:,|;|\/|&)\s*|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Groups of one intake that the page tells apart: by number or letter, or as the combined group of several areas. */
export const cohort: Recogniser = {
  name: 'cohort',
  kinds: ['cohort'],
  cues: ['cohort', 'group', 'cohorts'],
  find: (sentence) => {
    const { text } = sentence
    const findings: AnyFinding[] = []
    const joint = firstMatch(text, combined)
    if (joint) findings.push({ kind: 'cohort', value: { areas: [...areasOf(joint[1] ?? '')] }, at: quoteOf(sentence, joint) })
    if (meets(text, past) || /^["']/.test(text)) return findings
    const named = firstMatch(text, together)
    const areas = named && areasOf(named[2] ?? '').every((area) => place.test(area)) ? areasOf(named[2] ?? '') : []
    const add = (label: string, found: RegExpMatchArray) => {
      const value = {
        ...(/\d/.test(label) ? { number: Number(label) } : { name: `Cohort ${label}` }),
        ...(named?.[1] === label && areas.length > 0 && { areas: [...areas] }),
      }
      findings.push({ kind: 'cohort', value, at: quoteOf(sentence, found) })
    }
    for (const found of matches(text, numbered)) add(found[1] ?? '', found)
    const headed = group.exec(text)
    if (headed)
      findings.push({
        kind: 'cohort',
        value: /\d/.test(headed[1] ?? '') ? { number: Number(headed[1]) } : { name: `Group ${headed[1]}` },
        at: quoteOf(sentence, headed),
      })
    return findings
  },
}
