import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround } from '../../quote'
import { labelsOf } from '../../readers/labels'
import type { AnyFinding, Recogniser } from '../../types'
import { quoteWithLabel } from './labelled'

type Scheme = FactValue<'course_code'>['scheme']

const code = '([A-Z0-9]{1,8}(?:[-/.][A-Z0-9]{1,8}){0,3})'
const opening =
  '((?:internal |university |local )?(?:course|programme|program|event|UCAS(?: course)?|JACS(?: ?\\d(?:\\.\\d)?)?|route|award|SITS|qualification|study) ?(?:code|reference(?: (?:number|code))?|ref(?:\\. ?no)?)|JACS(?: ?\\d(?:\\.\\d)?)?|UCAS|code|reference|ref|course (?:no|number|id))'
const inLine = new RegExp(`\\b${opening}\\.?(?: ?[:=-] ?| is |\\s{1,3})${code}(?![\\w@])`, 'gi')
const alone = new RegExp(`^(?:\\d{1,2}[.)] )?${opening}s?\\s?:?$`, 'i')
const isolated = /^[A-Z]{0,8}[-/.]?[A-Z0-9]{1,8}(?:[-/.][A-Z0-9]{1,8}){0,3}$/
const value = new RegExp(`^${code}(?=$|[\\s,;(|])`)
/** Codes of parts, papers, places and institutions. */
const notOurs =
  /\b(?:module|unit|post|zip|dial(?:ling)?|bar|discount|promo(?:tion)?|voucher|QR|booking|institution|UCAS institution|security|source|dress|PDF|charity|company|document|VAT|room|of) ?$/i

const noCode = /^(?:n\/?a|none|-+|not applicable|tbc)$/i
const schemeOf = (words: string): Scheme =>
  /ucas/i.test(words) ? 'ucas' : /jacs/i.test(words) ? 'jacs' : /route/i.test(words) ? 'route' : 'provider'
/** A code has a digit and no small letters; a bare word, a year or an amount is none. */
const isCode = (text: string): boolean =>
  /\d|^[A-Z]{3,}[-/][A-Z]/.test(text) && text.length >= 3 && text.length <= 16 && !/[a-z]/.test(text) && !/^(?:19|20)\d\d(?:[-/]\d{2,4})?$/.test(text)

/** Codes under which the course is listed: by the provider itself, UCAS, JACS, or as a route. Codes of modules, rooms and documents are none. */
export const courseCode: Recogniser = {
  name: 'course-code',
  kinds: ['course_code'],
  cues: ['code', 'codes', 'ucas', 'jacs', 'reference', 'ref', 'route', 'number'],
  contextCues: ['code', 'codes', 'ucas', 'jacs', 'reference'],
  find: (sentence, document) => {
    const { text } = sentence
    const findings: AnyFinding[] = []
    for (const found of matches(text, inLine)) {
      const [words, printed] = [found[1] ?? '', found[2] ?? '']
      const bare = /^(?:UCAS|JACS|code|ref)/i.test(words)
      if (!isCode(printed) || meets(text.slice(0, found.index), notOurs) || (bare && !/:|=/.test(found[0]) && !/code|ref/i.test(words))) continue
      const at = quoteAround(sentence, found.index, found.index + found[0].length)
      findings.push({ kind: 'course_code', value: { code: printed, scheme: schemeOf(words) }, at })
    }
    if (findings.length > 0) return findings
    if (alone.test(text) && !/^codes?:?$/i.test(text)) {
      // Columns read side by side put a line of the other column between label and value.
      const following = document.sentences.slice(sentence.index + 1, sentence.index + 4)
      const next = following.find((other) => isolated.test(other.text) && isCode(other.text))
      const between = next ? following.slice(0, following.indexOf(next)) : []
      // "n/a" is the value, and another label has a value of its own.
      if (!next || between.some((other) => noCode.test(other.text) || alone.test(other.text) || other.block.row !== undefined)) return []
      const at = [
        { start: next.start, end: next.end },
        { start: sentence.start, end: sentence.end },
      ]
      return [{ kind: 'course_code', value: { code: next.text, scheme: schemeOf(text) }, at }]
    }
    const label = labelsOf(sentence, document).find(
      (words) => alone.test(words) && !/^codes?:?$/i.test(words) && !meets(words.replace(/codes?:?$/i, ''), notOurs),
    )
    const printed = label === undefined ? null : (value.exec(text)?.[1] ?? null)
    if (label === undefined || printed === null || !isCode(printed)) return []
    const at = quoteWithLabel(sentence, document, 0, printed.length)
    // Subject codes come in pairs: "X161, X200".
    const others =
      schemeOf(label) === 'jacs' ? [...text.slice(printed.length).matchAll(/^,? ?(?:and |& |\/ ?)?([A-Z]\d{3})\b|[,&/] ?([A-Z]\d{3})\b/g)] : []
    return [printed, ...others.flatMap((other) => other[1] ?? other[2] ?? [])].map((found) => ({
      kind: 'course_code' as const,
      value: { code: found, scheme: schemeOf(label) },
      at,
    }))
  },
}
