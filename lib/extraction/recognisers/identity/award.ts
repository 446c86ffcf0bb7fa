import { matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'
import { awardNameCues, nasencoSource, npqSencoSource } from '../../words/awards'

const nasenco = new RegExp(`\\b(?:${nasencoSource})`, 'gi')
const npq = new RegExp(`\\b(?:${npqSencoSource})`, 'gi')
/** Sentences that say what the course is not, what it follows or what follows it, or what its students need to have. */
const denied =
  /\b(?:is|are|was)(?: not|n't)(?: itself)? (?:the |an? |same )|\bdoes(?: not|n't) (?:itself )?(?:lead|confer|teach|offer|count)|\bnot lead to|\b(?:replac|supersed|took the place|takes the place|in place of|instead of|formerly|previously|predecessor|no longer|will (?:be )?introduc|will teach|takes over)/i
const offered =
  /\b(?:leads? to|leading to|gain|achiev|award(?:ed|s)?|offer|deliver|run|provid|teach|taught|cost|start|complet|programme|course|accepted onto|apply)/i

/** Which award the course leads to. Where one award replaces another, only the words about the course's own award are kept (see `other-award`). */
export const award: Recogniser = {
  name: 'award',
  kinds: ['award'],
  cues: [...awardNameCues],
  find: (sentence) => {
    const { text, block } = sentence
    const findings: AnyFinding[] = []
    for (const [pattern, value] of [
      [nasenco, 'nasenco'],
      [npq, 'npq_senco'],
    ] as const) {
      const found = matches(text, pattern).find(({ index }) => !meets(text.slice(Math.max(0, index - 80), index + 120), denied))
      if (!found) continue
      const strength = block.type === 'heading' ? 3 : meets(text, offered) ? 2 : 1
      findings.push({ kind: 'award', value: { award: value }, at: quoteOf(sentence, found), strength })
    }
    return findings
  },
}
