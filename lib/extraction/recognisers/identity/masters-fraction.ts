import { firstMatch, matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'

const fractions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['half', [1, 2]],
  ['third', [1, 3]],
  ['quarter', [1, 4]],
  ['thirds', [2, 3]],
  ['1/3', [1, 3]],
  ['1/2', [1, 2]],
  ['1/4', [1, 4]],
])
const part = '(?:(?:one|an?|the first|your first|1)[ -])?(half|third|quarter|1/3|1/2|1/4)'
const masters =
  "(?:(?:full|whole|complete|entire|relevant|our|taught|part-time) )*(?:Master'?s'?\\b(?: (?:degree|qualification|programme|award))?|Master of|M\\.?A\\.?\\b|M\\.?Ed\\b|M\\.?Sc\\b)"
/** "one third of a Masters degree", "a third of the way towards an MA", "half the credits for a full Master's". */
const ofMasters = new RegExp(
  `\\b${part}\\b,?(?: of)?(?: the)?(?: (?:way|credits?|points|requirements|total|modules)(?: (?:needed|required|necessary))?)?(?: (?:for|to|towards|of|on|into))?(?: an?| the| your| our| its)? ${masters}(?! (?:is|are|was|were|consists|comprises|will|[a-z]+ is)\\b)`,
  'gi',
)
/** "the MA Education, of which they make up one third", "count as the first third". */
const thisPart =
  /\b(?:make up|makes up|count(?:s)? as|come across as|comes across as|form(?:s)?|equal to|equivalent to|constitute[s]?|represents?|is|it's|that's|are|be|gives you|provides?)(?: up)?(?: to)? (?:one|a|the first|an?)[ -](half|third|quarter)\b(?! (?:party|of (?:(?:the|our|your)(?! (?:degree|MA|Masters?|qualification|award|credits))|all|those|people|participants|students|schools)\b))/gi
const mastersWord = /\bM\.?A\b\.?|\bM\.?Ed\b|\bM\.?Sc\b|\bMaster'?s?'?\b/
/** "60 of the 180 credits". */
const share =
  /\b(\d{2,3}) (?:credits? )?(?:of|out of|towards) (?:the |a |your )?(?:full |total (?:of )?)?(180) (?:M-?level |masters?(?:[ -]level)? |level 7 )?(?:credits?|points)?/i

/** What part of a Masters degree the award is. */
export const mastersFraction: Recogniser = {
  name: 'masters-fraction',
  kinds: ['masters_fraction'],
  cues: ['half', 'third', 'quarter', '180', 'ma', 'master*'],
  find: (sentence, document) => {
    const { text } = sentence
    const findings: AnyFinding[] = []
    const add = (word: string, found: RegExpMatchArray) => {
      const [numerator, denominator] = fractions.get(word.toLowerCase()) ?? [0, 0]
      if (denominator > 0) findings.push({ kind: 'masters_fraction', value: { numerator, denominator }, at: quoteOf(sentence, found) })
    }
    for (const found of matches(text, ofMasters))
      if (!/\b(?:about|around|over|more than|nearly) $/i.test(text.slice(0, found.index))) add(found[1] ?? '', found)
    if (findings.length > 0) return findings
    const before = document.sentences[sentence.index - 1]
    for (const found of matches(text, thisPart)) {
      const asked = /\?$/.test(sentence.headings[0] ?? '') ? sentence.headings[0] : ''
      const context = `${asked} ${before?.block === sentence.block ? before.text : ''} ${text.slice(0, found.index)}`
      if (meets(context, mastersWord) && !/\bPost ?graduate Diploma\b[^.;]{0,20}$/i.test(context)) add(found[1] ?? '', found)
    }
    const shared = firstMatch(text, share)
    const points = Number(shared?.[1] ?? 0)
    if (findings.length === 0 && shared && points > 0 && 180 % points === 0 && points < 180) {
      findings.push({
        kind: 'masters_fraction',
        value: { numerator: 1, denominator: 180 / points },
        standing: 'implied',
        workings: `${points} of 180 credits are one ${points === 90 ? 'half' : points === 60 ? 'third' : `part in ${180 / points}`}.`,
        at: quoteOf(sentence, shared),
      })
    }
    return findings
  },
}
