import type { Elsewhere } from '@/lib/domain/fact'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { firstMatch, meets } from './matches'
import { quoteAround } from './quote'
import type { ReadDocument, Sentence } from './types'
import { pointedSubjects } from './words/pointers'

const place = '((?:the |our |your |this |these |that )?(?:(?:[^.;!?]|[.?](?=\\S)){2,110}))'
/** "The fees can be found on …": subject before, place behind. */
const foundIn = new RegExp(
  `\\b(?:(?:can|may|will|to) be (?:found|viewed|seen|read|accessed|downloaded|obtained|confirmed)|(?:is|are) (?:all |also |now )?(?:available|listed|published|given|set out|shown|detailed|outlined|on (?=the|our))|(?:is|are) (?:to be )?found|appears?)\\s*(?:to (?:view|download) )?(?:online )?(?:on|in|at|from|via|within|through|by)?\\s*${place}`,
  'i',
)
/** "See our fees page", "refer to the … criteria": place behind the verb, subject within or around. */
const lookAt = new RegExp(
  `\\b(?:see|refer to|visit|check|consult|read(?: carefully)?|go to|look at|view|download|click (?:here|on)|follow)(?: (?:carefully|also|please|here))?\\s+${place}`,
  'i',
)
const askFor = new RegExp(`\\b(?:contact|ask|e-?mail|call|ring|speak to|get in touch with|enquire (?:at|with))\\s+${place}`, 'i')
const address =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]{4,200}|\b[\w-]+(?:\.[\w-]+)*\.(?:ac\.uk|org\.uk|co\.uk|gov\.uk|sch\.uk|com|org)(?:\/[^\s<>"')\]]{0,150})?/i
/** The sentence states the thing itself or speaks of something else. */
const states = /£\s?\d/
/** Further papers for some applicants are no pointer for the course's own rules. */
const besideThePoint = /\b(?:overseas|international|foreign) (?:qualifications?|applicants?|students?)\b/i
const somewhere =
  /\b(?:web ?sites?|web ?pages?|pages?|site|documents?|leaflets?|brochures?|prospectus|handbook|specification|guides?|forms?|office|team|links?|below|above|here|section|tab|table|online|tutor|leader|coordinator|administrator|us|criteria|dates)\b|www\.|https?:|@/i

function pointOf(sentence: Sentence): { readonly where: string; readonly index: number } | null {
  for (const [pattern, isAsking] of [
    [foundIn, false],
    [lookAt, false],
    [askFor, true],
  ] as const) {
    const found = firstMatch(sentence.text, pattern)
    const where = found?.[1]?.replace(/\s+(?:for|to find out|before|which|where|when|if|in order)\b[^.]{0,110}$/i, '').trim()
    if (!found || !where || !meets(isAsking ? `${where} us` : where, somewhere)) continue
    return { where, index: found.index }
  }
  return null
}

function subjectsOf(sentence: Sentence): readonly FactKind[] {
  const named = pointedSubjects.find(([, pattern]) => meets(sentence.text, pattern))
  if (named) return [named[0]]
  const above = pointedSubjects.find(([, pattern]) => meets(sentence.label ?? sentence.headings[0] ?? '', pattern))
  return above && sentence.text.length < (sentence.label ? 120 : 45) ? [above[0]] : []
}

/** A question of who may be asked is no pointer unless the sentence is about getting the information. */
const asksAbout =
  /\b(?:for|about|regarding|concerning|on|to (?:find out|discuss|confirm))\b[^.]{0,60}\b(?:fees?|costs?|prices?|dates?|funding|venues?|criteria|requirements?|details)\b/i

/**
 * Where the document points for a kind instead of, or besides, saying it (contract, section 4): "the current fees can be found on our website".
 * One entry for each kind and place; a sentence that states a sum points nowhere for the fee.
 *
 * @example pointersOf(document)[0] // { kind: 'fee', where: 'our website', evidence: [...] }
 */
export function pointersOf(document: ReadDocument): readonly Elsewhere[] {
  const entries: Elsewhere[] = []
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'course' || sentence.block.type === 'heading' || meets(sentence.text, besideThePoint)) continue
    const point = pointOf(sentence)
    if (
      !point ||
      (meets(sentence.text, askFor) && !meets(sentence.text, foundIn) && !meets(sentence.text, lookAt) && !meets(sentence.text, asksAbout))
    )
      continue
    for (const kind of subjectsOf(sentence)) {
      if (kind === 'fee' && states.test(sentence.text)) continue
      const span = quoteAround(sentence, point.index, Math.min(sentence.text.length, point.index + 20))
      const evidence = [{ ...span, quote: document.text.slice(span.start, span.end) }]
      const url = firstMatch(sentence.text, address)?.[0].replace(/[.,;]+$/, '')
      if (!entries.some((entry) => entry.kind === kind)) entries.push({ kind, where: point.where, ...(url && { url }), evidence })
    }
  }
  return entries
}
