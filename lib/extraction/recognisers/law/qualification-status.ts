import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { dates } from '../../readers/dates'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { nasencoSource, npqSencoSource } from '../../words/awards'
import { awardInLaw, isQuestion, sencoInLaw } from './law-words'

type Status = FactValue<'qualification_status'>

const mandatory =
  /\b(?:mandatory|compulsory|statutory|became law|by law|legal(?:ly)? (?:requirement|required)|obliged|obligation|required to|requirement|must|ha(?:s|ve) (?:had )?to)\b/i
const replaces =
  /\b(?:replac(?:e|es|ed|ing|ement)|took the place|takes? (?:the place|over)|taken the place|supersed\w+|succeed(?:s|ed)|introduc(?:e|es|ed|ing)|in place of|instead of)\b/i
const ends =
  /\bno longer (?:counts?|be|meets?|valid|accepted|available|offered)|\bwill not (?:count|meet)|\b(?:begins?|start(?:s|ed)?|begun|began|enrol\w*) (?:the |a |an |your |their |on |NASENCO |course ){0,4}(?:\w+ )?before\b/i
const ofProvider =
  /\b(?:we have|we've|we (?:were|started|began)|our|has been (?:run(?:ning)?|delivering|delivered|offered|offering|teaching|training|taught)|have been (?:run(?:ning)?|delivering|offering|teaching|training)|trained|delivered since|running since|provider since|established|recogni[sz]ed|accredited since|published|outcomes|framework)\b/i
const asksYou = /\b(?:you|participants|students|applicants|candidates|delegates) (?:must|have to|need|are required|will)\b/i
const since = /\b(?:since|from|as of|in|\(since|with effect from|effective from|on)\W{0,2}(?:the )?(?:start of )?$/i
const year = /\b(?:since|from|in) (20\d\d)\b/gi
const npq = new RegExp(`${npqSencoSource}|\\bNPQ\\b|\\bnational professional qualification`, 'i')
const nasenco = new RegExp(nasencoSource, 'i')

interface Dated {
  readonly date: string
  readonly start: number
  readonly end: number
}

/** Dates of 2008 and later with a year; a bare year behind "since" counts too. */
function datedIn(text: string): readonly Dated[] {
  const exact = dates(text).filter(({ date }) => /^20(?:0[89]|[1-3]\d)-\d\d/.test(date))
  const years = matches(text, year).map((found) => ({
    date: found[1] ?? '',
    start: found.index + found[0].length - 4,
    end: found.index + found[0].length,
  }))
  return [...exact, ...years.filter((one) => !exact.some((other) => one.start < other.end && other.start < one.end))]
}

function statusesOf(text: string, around: string, { start, date }: Dated, kind: ReadDocument['kind']): readonly Status[] {
  const before = text.slice(0, start)
  if (meets(text, replaces) && meets(around, npq)) {
    const until: Status = { mandatoryUntil: date, award: 'nasenco' }
    if (kind !== 'npq_course') return [until]
    const from: Status = { mandatoryFrom: date, award: 'npq_senco' }
    return meets(text, nasenco) ? [from, until] : [from]
  }
  if (meets(text, ends) && !/\b(?:can|may|could|able to) (?:still )?(?:complete|finish|carry on|continue)\b/i.test(text))
    return [{ mandatoryUntil: date }]
  if (
    meets(text, mandatory) &&
    /\b(?:until|up to|before)\W*$/i.test(before) &&
    /\b(?:was|were|remained|is) (?:the )?(?:mandatory|compulsory|statutory|required)\b/i.test(text)
  )
    return [{ mandatoryUntil: date }]
  if (meets(text, npq) && date >= '2024' && /\bmandatory\b/i.test(text) && /\b(?:after|from|since)\W*$/i.test(before))
    return [{ mandatoryFrom: date, award: 'npq_senco' }]
  if (
    /\b(?:mandatory|compulsory|statutory|legal(?:ly)? requirement|legally required)\b/i.test(text) &&
    /\b(?:appointed|new to (?:the )?(?:role|post)|took up|taking up|takes up|in post)\b[^.;]{0,60}\b(?:after|since|from)\W*(?:the )?$/i.test(before)
  )
    return [{ mandatoryFrom: date, ...(meets(text, npq) && date >= '2023' && { award: 'npq_senco' as const }) }]
  if (/\b(?:ceased?|stopp?(?:ed|s)|no longer)\b[^.;]{0,40}\b(?:mandatory|compulsory|statutory|required)\b/i.test(before))
    return [{ mandatoryUntil: date }]
  if (meets(text, asksYou) || !meets(text, mandatory) || !meets(before, since) || meets(text, ofProvider)) return []
  return [{ mandatoryFrom: date, ...(meets(text, npq) && date >= '2023' && { award: 'npq_senco' as const }) }]
}

function find(sentence: Sentence, document: ReadDocument): readonly Finding<'qualification_status'>[] {
  const { text } = sentence
  if (isQuestion(text)) return []
  const before = document.sentences[sentence.index - 1]
  const around = before && before.block === sentence.block ? `${before.text} ${text}` : text
  if (!(meets(around, awardInLaw) || meets(around, sencoInLaw)) || !(meets(text, mandatory) || meets(text, replaces) || meets(text, ends))) return []
  return datedIn(text)
    .slice(0, 1)
    .flatMap((dated) => {
      const at = quoteAround(sentence, dated.start, dated.end)
      return statusesOf(text, around, dated, document.kind).map((value) => ({
        kind: 'qualification_status' as const,
        value,
        at,
        core: spanIn(sentence, dated.start, dated.end),
      }))
    })
}

/** From when and until when the award is the one that the law wants, as a document tells it. */
export const qualificationStatus: Recogniser = {
  name: 'qualification-status',
  kinds: ['qualification_status'],
  cues: ['since', 'from', 'law', 'mandatory', 'compulsory', 'statutory', 'replac*', 'before', 'until', 'after', 'obliged', 'requirement', 'effect'],
  find,
}
