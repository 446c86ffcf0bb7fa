import { matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import type { AnyFinding, Recogniser } from '../../types'

const modes = [
  ['part_time', /\b[Pp]art[- ]?[Tt]ime\b|(?<![\w/-])P\/?T(?![\w/])/g],
  ['full_time', /\b[Ff]ull[- ]?[Tt]ime\b|(?<![\w/-])F\/?T(?![\w/])/g],
  ['flexible', /\b[Ff]lexible (?:study|pace|mode|learning route)|\b[Ss]tudy (?:flexibly|at your own pace)\b/g],
] as const
const labels =
  /^(?:mode|modes|(?:mode(?:s|\(s\))?|method|type) of (?:study|attendance|delivery)|study (?:mode|options?|type)|attendance|(?:course )?duration|length|study|how long.{0,20})$/i
/** Of work, of another course, or of somebody's life. */
const otherBefore =
  /\b(?:work(?:s|ing|ed)?|employed|jobs?|posts?|fte|MA|MSc|BA|EdD|PGCE\b[^,;]{0,30}|loans?|more years|while (?:in|working)|who (?:is|are)|teach(?:es|ing)?)\W{1,3}$/i
const otherBehind =
  /^\W{1,3}(?:work|jobs?|posts?|roles?|employment|contracts?|teachers?|staff|tutors?|lecturers?|members?|alongside|SENCOs?|masters?|MA\b|postgraduates?|undergraduates?|students?|researchers?|in (?:a )?school|equivalent)\b|^\W{1,3}(?:is |are )?not (?:offered|available)/i
const otherCourse = /\b(?:MA|MSc|BA|BEd|EdD|PhD|PGCE|Masters students|council tax|visa)\b/
const ours =
  /\b(?:course|programme|award|certificate|study|studied|studying|taught|PG ?Cert|PGC|year|months?|NASENCO|qualification|delivered|basis)\b/i

/** Part-time, full-time or flexible, said of the study, not of a job or another course. */
export const studyModes: Recogniser = {
  name: 'study-modes',
  kinds: ['study_mode'],
  cues: ['part', 'full', 'p', 'pt', 'ft', 'f', 'flexible', 'flexibly', 'pace', 'parttime', 'fulltime'],
  find: (sentence, document) => {
    const next = document.sentences[sentence.index + 1]?.text ?? ''
    if (sentence.text.length < 24 && /^(?:not (?:offered|available|applicable)|n\/a|no|none)\b/i.test(next)) return []
    const findings: AnyFinding[] = []
    const { text } = sentence
    // A key to abbreviations offers nothing.
    if (/\b(?:FT|PT|F\/T|P\/T)\s?(?:=|means|stands for)\s?/.test(text)) return []
    const isLabelled = labels.test((sentence.label ?? '').trim()) || (text.length < 60 && labels.test((sentence.headings[0] ?? '').trim()))
    for (const [mode, pattern] of modes) {
      const found = matches(text, pattern).find((match) => {
        const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
        if (/\bnot (?:available |offered )?$/i.test(before) || meets(before.slice(-50), otherBefore) || otherBehind.test(after)) return false
        const around = before.slice(-60) + match[0] + after.slice(0, 60)
        return isLabelled || (!meets(around, otherCourse) && (meets(around, ours) || text.length < 40))
      })
      if (found) findings.push({ kind: 'study_mode', value: { mode }, at: quoteOf(sentence, found) })
    }
    return findings
  },
}
