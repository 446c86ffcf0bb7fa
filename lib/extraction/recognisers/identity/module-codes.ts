import { firstMatch, meets } from '../../matches'
import { spanIn } from '../../quote'
import type { AnyFinding, Recogniser, Sentence } from '../../types'
import { isTitle, moduleFinding, ordinal, partsOf } from './module-parts'

/** A module's code, then its title: "EDU7114 Leading Provision (30 credits)". */
const coded = /^\(?([A-Z]{2,5}[ -]?\d{3,5}[A-Z]?)\)?\s*[:.–-]?\s+(?=["'A-Z])/
/** "Module 1 is The Effective SENCO". */
const named = new RegExp(`^(?:module|unit) ${ordinal} is (?:called |entitled )?(?=["'A-Z])`, 'i')
const sentenceVerb = /\b(?:is|are|will|assessed|has|have|must|carries|runs|begins|starts|takes|should|can)\b/

function lineOf({ text }: Sentence): string | null {
  if (meets(text, coded)) return text.length < 120 && !meets(text, sentenceVerb) ? text : null
  const said = firstMatch(text, named)
  return said ? text.slice(said[0].length) : null
}

/** Modules that a page gives by code and title, or as "Module 1 is …". */
export const moduleCodes: Recogniser = {
  name: 'module-codes',
  kinds: ['module'],
  cues: [
    'module',
    'unit',
    'senco',
    'leading',
    'leadership',
    'professional',
    'inclusive',
    'inclusion',
    'learning',
    'special',
    'managing',
    'developing',
    'provision',
    'practice',
    'understanding',
    'send',
    'sen',
    'enquiry',
    'research',
    'strategic',
    'needs',
    'foundations',
    'education',
    'inquiry',
  ],
  find: (sentence): readonly AnyFinding[] => {
    const { text, block, zone } = sentence
    const titles = block.type !== 'cell' || /\b(?:title|name)\b/i.test(block.columnHeading ?? '')
    const line = zone === 'course' && titles ? lineOf(sentence) : null
    if (!line) return []
    const parts = partsOf(line.replace(/\.$/, '').replace(/^["']|["']$/g, ''))
    return isTitle(parts.title) && (parts.creditPoints ?? 0) <= 45 ? [moduleFinding(parts, spanIn(sentence, 0, text.length))] : []
  },
}
