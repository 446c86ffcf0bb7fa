import { firstMatch, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, ReadDocument, Recogniser, Sentence } from '../../types'

/** Bodies that have set the outcomes, each by its short and its full name; the full one stands where the document prints it. */
const authors: readonly (readonly [RegExp, string, string])[] = [
  [/\bDfE(?:'s)?\b|\bDepartment (?:for|of) Education\b/i, 'Department for Education', 'DfE'],
  [/\bNCTL\b|\bNational College (?:for|of) Teaching (?:and|&) Leadership\b/i, 'National College for Teaching and Leadership', 'NCTL'],
  [/\bTDA\b|\bTraining (?:and|&) Development Agency\b/i, 'Training and Development Agency for Schools', 'TDA'],
  [/\bTA\b|\bTeaching Agency\b/, 'Teaching Agency', 'TA'],
  [/\bTTA\b|\bTeacher Training Agency\b/, 'Teacher Training Agency', 'TTA'],
  [/\bNCSL\b|\bNational College for School Leadership\b/, 'National College for School Leadership', 'NCSL'],
]
const outcomes =
  /\b(?:(?:national|SENCO|NASENCO|award|mandatory|statutory|prescribed|provisional|learning|intended|training|professional|\d{2,3}) ){0,4}(?:outcomes?|standards|specification)(?: framework)?\b|\bNPQ\w*(?: for SEN\w+)? framework\b|\blearning objectives\b|\bcontent framework\b/i
const set =
  /\b(?:set|specified|published|agreed|prescribed|required|identified|determined|laid|defined|issued|developed|produced|outlined|provided|stipulated|established|approved|revised|updated|framework|by|of|from|meet(?:s|ing)?|engagement|address(?:es)?|deliver(?:s)?|against|cover(?:s|ing)?|map(?:s|ped)|align(?:s|ed)|match(?:es)?|reflect(?:s)?|satisf(?:y|ies)|achiev\w+|evidence|show|record|relat\w+|link\w+)\b/i
const national =
  /\bnational(?:ly (?:agreed|prescribed|set))? (?:SENCO |award )?(?:learning )?outcomes\b|\b(?:learning )?outcomes (?:of|for|in|from) the (?:National )?(?:SENCO )?Award\b|\bSENCO (?:learning outcomes|standards)\b|\boutcomes (?:agreed )?nationally\b/i
const notOutcomes =
  /\bregulations? 20|\bbenchmark|\bOfsted|\bgovernors?\b.{0,20}\boutcomes|\boutcomes for (?:children|pupils|young|learners|them)|\bimprov\w+ (?:the )?outcomes/i
const areasBehind = /\b(?:three|four|3|4) (?:areas|domains|themes|strands|headings|sections)\b[^.;]{0,20}:\s*$/i

const printed = new WeakMap<ReadDocument, Map<string, boolean>>()

function isPrinted(document: ReadDocument, full: string): boolean {
  const pattern = new RegExp(`\\b${full}\\b`, 'i')
  return document.sentences.some(({ text }) => meets(text, pattern))
}

/** Whether the document prints a body's full name anywhere; looked for once. */
function prints(document: ReadDocument, full: string): boolean {
  const known = printed.get(document) ?? new Map<string, boolean>()
  printed.set(document, known)
  const answer = known.get(full) ?? isPrinted(document, full)
  known.set(full, answer)
  return answer
}

function authorOf(text: string, document: ReadDocument): readonly string[] {
  return authors.flatMap(([pattern, full, short]) => {
    if (!meets(text, pattern)) return []
    if (new RegExp(full, 'i').test(text) || prints(document, full)) return [full]
    return [short]
  })
}

const lettered = /^(?:[A-D]|[1-4])[.):]\s+/

/** The short titles of the items that follow "focused on three areas:". */
function areasAfter(sentence: Sentence, document: ReadDocument): readonly string[] {
  if (!meets(sentence.text, areasBehind)) return []
  const areas: string[] = []
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 6)) {
    if ((next.block.type !== 'item' && !lettered.test(next.text)) || next.text.length > 90) break
    areas.push(next.text.replace(lettered, '').replace(/[.;,]$/, ''))
  }
  return areas
}

/** Whose learning outcomes the award follows, and in which areas: "the outcomes set by the DfE", "the NCTL learning outcomes". */
export const outcomesFramework: Recogniser = {
  name: 'outcomes-framework',
  kinds: ['outcomes_framework'],
  cues: ['outcome', 'outcomes', 'standards', 'objectives', 'framework'],
  find: (sentence, document) => {
    const { text } = sentence
    const found = firstMatch(text, outcomes)
    if (!found || meets(text, notOutcomes)) return []
    const near = text.slice(Math.max(0, found.index - 90), found.index + found[0].length + 90)
    const findings: AnyFinding[] = []
    const isFramework = /standards?$|specification$/i.test(found[0]) ? /\b(?:training|SENCO|learning) (?:standards|outcomes)\b/i.test(found[0]) : true
    const adjacent = authorOf(text.slice(Math.max(0, found.index - 45), found.index + found[0].length), document).length > 0
    if (isFramework && (adjacent || meets(near, set))) {
      const areas = areasAfter(sentence, document)
      for (const author of authorOf(near, document)) {
        findings.push({ kind: 'outcomes_framework', value: { author, ...(areas.length > 0 && { areas: [...areas] }) }, at: quoteOf(sentence, found) })
      }
    }
    if (findings.length > 0) return findings
    const bare = firstMatch(text, national)
    return bare && text.length > 40 && meets(near, set) ? [{ kind: 'outcomes_framework', value: {}, at: quoteOf(sentence, bare), strength: -1 }] : []
  },
}
