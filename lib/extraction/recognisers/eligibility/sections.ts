import { meets } from '../../matches'
import { remembering } from '../../remembering'
import type { ReadDocument, Sentence } from '../../types'

/** `entry`: what is demanded of applicants stands under it; `audience`: for whom the course is. */
export type Section = 'entry' | 'audience'

const entry =
  /\b(?:entry|entrance|admissions?|application|eligibility|academic|essential|selection|applicant|joining) (?:and \w+ )?(?:requirements?|criteria|qualifications?|conditions?|profile)\b|\beligib|\bpre-?requisites?\b|\bcriteria\b|^(?:\d+(?:\.\d+)*\.? )?(?:minimum |general |additional |specific |key )?(?:requirements?|entry|admissions?(?: (?:policy|and registration))?|qualifications(?: (?:needed|required))?|conditions)\b[^a-z]{0,3}$|\bwho can (?:apply|join|come|attend|enrol|take|do)\b|\bcan (?:i|you|we|anyone) (?:apply|join|do it|do this|take)\b|\bam i (?:eligible|qualified)|\bwhat (?:do|will|would|are|is) (?:you|i|we|applicants|the (?:entry|requirements?)) ?(?:need|require|look|ask|entry|requirements|expect|have to (?:have|be))|\bwhat (?:qualifications|experience)\b|\b(?:you|applicants|i)(?:'ll| will| do| would)? need\b|\bhow (?:do|can) (?:i|you) qualify|^(?:academic|standard|normal|course) entry$|\bwho(?:'s| is| are| gets| do you)? (?:allowed|let|take|accepted|admitted|qualif\w+|in\b)|\bwho(?:'s| is| are) eligible|\bconditions (?:for|of) (?:entry|admission|acceptance|the)|\brequirements for (?:entry|admission|the)|^entry\b|\bwe (?:do |will )?(?:ask|look|need|require)\b/i
const audience =
  /\bwho(?:'s| is| are| should| would| could| will| might| can| may)? (?:it|this|these|the|our|eligible|suitable|apply|attend|take|book|come|join|do|benefit|enrol)\b|\bwho(?:'s| is) (?:it|this|the [^?]{0,60}) (?:for|aimed at)|^who (?:comes|joins|takes part|signs up|goes)\b|\bfor whom\b|\btarget (?:audience|group|market)|\b(?:is|are) (?:it|this|they|the|our)\b[^?]{0,60}\b(?:for|suit) (?:me|you|us|my school)\b|\bright for (?:me|you)|\bsuitab(?:le for|ility)\b|\bsuitable (?:participants|candidates)|^(?:for|who\??|audience|participants|aimed at|designed for)$|\b(?:course|programme|award|qualification|training) is for\b|\bintended (?:audience|for)\b/i
const elsewhere =
  /\b(?:assess|portfolio|module|technical|statutory|legal|law|legislat|regulation|learning outcomes|completion|attendance|software|equipment|funding|scholarship|fees?|cost|we are|how (?:much|long|many|often)|time off|teaches|teach(?:ing|es)?|team|tutors?)\b/i

/** Which kind of section a heading opens, or null. Every sentence asks for those of its headings. @example sectionOf('Entry requirements') // 'entry' */
export const sectionOf = remembering(2000, (heading): Section | null =>
  heading.length > 140 || meets(heading, elsewhere) ? null : meets(heading, entry) ? 'entry' : meets(heading, audience) ? 'audience' : null,
)

/** Words at the end of a text that a list follows. */
const introduces =
  /[:;]$|\.\.$|\b(?:following|includes?|including|have|has|hold|be|being|need|must|shall|should|to|will|are|either|both|from|able to|for|who|if you|if they|require[ds]?|required to|of)\s*[-.]?$/i
const namesList = /\b(?:following|these|below|criteria|requirements|one of|all of)\b/i
const steps = 16

const isShort = ({ text, block }: Sentence): boolean => block.type === 'item' || (text.length < 160 && !/[.!?]["')]?$/.test(text))
const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=[A-Z])/).at(-1) ?? text

/**
 * The words that introduce the list in which a sentence stands, though the list may have lost its bullets: "Applicants must hold one of the following:".
 * Null when it stands in no list.
 */
export function introOf(sentence: Sentence, { sentences }: ReadDocument): string | null {
  if (!isShort(sentence) || /:$/.test(sentence.text)) return null
  for (let back = 1; back <= steps; back += 1) {
    const other = sentences[sentence.index - back]
    if (!other) return null
    if (other.block === sentence.block) continue
    const { text, block } = other
    if (block.type === 'heading') {
      if (meets(text, introduces) || sectionOf(text)) return text
      // Lines of a list that lost its bullets look like headings.
      if (meets(text, elsewhere) || sentence.block.type === 'item') return null
      continue
    }
    if (block.type !== 'item' && meets(text, introduces)) return lastSentence(text)
    if (block.type !== 'item' && sentence.block.type === 'item' && meets(text, namesList)) return lastSentence(text)
    if (block.type === 'item' ? sentence.block.type !== 'item' && !isShort(sentence) : !isShort(other)) return null
  }
  return null
}
