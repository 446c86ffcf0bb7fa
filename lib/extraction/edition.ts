import { matches, meets } from './matches'
import { academicYears } from './readers/academic-years'
import { dates } from './readers/dates'
import { sessionDates } from './readers/session-dates'
import type { Candidate, ReadDocument, Sentence } from './types'
import { eras, formerAuthorities } from './words/eras'

export interface Edition {
  readonly from: number | null
  readonly to: number | null
}

/** Years that are printed, and spans of years in which one year at least must lie. */
interface Markers {
  readonly years: readonly number[]
  readonly spans: readonly { readonly from: number; readonly until: number }[]
}

/** Told as past, or as the date of a law, a report, a recognition: such years and bodies do not count. */
const past =
  /\b(?:was|were|had|did|trained|included|archive|previous(?:ly)?|last year|report|reviewed?|review due|survey|results|published|graduat\w+|joined|former(?:ly)?|recogni[sz]ed|evaluat(?:ed|ion)|validated|inspected|commended|founded|established|set up|since|began|updated|no longer appl|replaced|took over|originally)\b/i
const ofLaw = /\b(?:regulations?|Act|code of practice|legislation|law|statutory|mandatory|duty)\b/i
const pastBody =
  /\b(?:was|were|had|published|former(?:ly)?|evaluat(?:ed|ion)|recogni[sz]ed|inspected|commended|founded|set up|since|began|replaced|took over|originally|in (?:19|20)\d\d|ended|until|used to)\b/i
const yearBefore = /\b(?:cohorts?|intakes?|entry|programme|course|prospectus|courses|dates|places|days|starting|commencing|year|for)\s*[:(,-]{0,2}$/i
const yearBehind = /^\)?,?\s*(?:entry|intakes?|cohorts?|programme|course|academic year|delivery)\b/i
const present = /\b(?:are|is|will|this year|next|coming|now)\b/i
const monthBehind = /^\s(?:intakes?|cohorts?|entry|start|group|delivery|course)\b/i
const coming = /\b(?:hand in|handed in|submit|submission|assignment|essay|portfolio|terms?|autumn|spring|summer)\b/i
const fromYear = /\b[Ff]rom (20[0-4]\d)\b[^.;]{0,40}\bwill\b/g

const startOf = (academicYear: string): number => Number(academicYear.slice(0, 4))
const bothOf = (academicYear: string): readonly number[] => [startOf(academicYear), startOf(academicYear) + 1]
const yearOf = (date: string): readonly number[] => (/^\d{4}/.test(date) ? [Number(date.slice(0, 4))] : [])

/** Years of facts that a course states of itself: starts, closing dates, events, intakes, prices. */
function ofFacts(candidates: readonly Candidate[]): readonly number[] {
  return candidates.flatMap(({ finding }) => {
    if (finding.kind === 'start' || finding.kind === 'application_deadline' || finding.kind === 'event') return yearOf(finding.value.date)
    if (finding.kind === 'entry_year') return bothOf(finding.value.academicYear)
    return finding.kind === 'fee' && finding.value.academicYear ? bothOf(finding.value.academicYear) : []
  })
}

/** Academic years, terms and hand-in dates that a sentence treats as present or coming. */
function ofSentence({ text }: Sentence): readonly number[] {
  if (!/\d\d/.test(text)) return []
  const found: number[] = []
  // The years of prices are those of the facts: a price of last year may stand beside this year's.
  for (const { year, start, end } of text.includes('£') ? [] : academicYears(text)) {
    if (meets(text.slice(Math.max(0, start - 45), end + 35), past)) continue
    if (meets(text.slice(0, start), yearBefore) || yearBehind.test(text.slice(end)) || (meets(text, present) && !meets(text, ofLaw)))
      found.push(...bothOf(year))
  }
  if (!meets(text, past) && !meets(text, ofLaw)) {
    for (const { date, end } of dates(text)) if (meets(text, coming) || monthBehind.test(text.slice(end))) found.push(...yearOf(date))
    for (const match of matches(text, fromYear)) found.push(Number(match[1]))
  }
  return found
}

function spansOf(sentences: readonly Sentence[], candidates: readonly Candidate[]): Markers['spans'] {
  const bodies = sentences.flatMap(({ text }) =>
    eras
      .filter(({ pattern }) => meets(text, pattern) && !meets(text, pastBody))
      .map(({ from = 0, until = Number.POSITIVE_INFINITY }) => ({ from, until })),
  )
  const areas = candidates.flatMap(({ finding }) => {
    const until = finding.kind === 'area' && finding.value.relation !== 'example' ? formerAuthorities.get(finding.value.name) : undefined
    return until === undefined ? [] : [{ from: 0, until }]
  })
  return [...bodies, ...areas]
}

/** The fewest years that lie in every span that no printed year lies in: of each, the first year that all its spans share, or the last if none has a first. */
function neededYears({ years, spans }: Markers): readonly number[] {
  const open = spans
    .filter(({ from, until }) => !years.some((year) => from <= year && year <= until))
    .toSorted((one, other) => one.until - other.until)
  const needed: number[] = []
  for (let rest = open; rest.length > 0; ) {
    const [first] = rest
    if (!first) break
    const shared = rest.filter(({ from }) => from <= first.until)
    const latest = Math.max(...shared.map(({ from }) => from))
    needed.push(latest > 0 ? latest : first.until)
    rest = rest.filter((span) => !shared.includes(span))
  }
  return needed
}

/**
 * The oldest and the newest year to which parts of the course text belong (contract, section 4): years it treats as present or coming, and bodies, statuses
 * and authorities that existed only from or until a year and that it speaks of as present. A body whose time holds a printed year adds none. An academic
 * year counts with its first year for `from` and its second for `to`. One marker gives the same year twice, none gives null.
 *
 * @example editionOf(document, reading.kept) // { from: 2013, to: 2017 }
 */
export function editionOf(document: ReadDocument, candidates: readonly Candidate[]): Edition {
  const sentences = document.sentences.filter(({ zone }) => zone === 'course')
  const listed = sessionDates(document).flatMap((list) => list.flatMap(({ date }) => yearOf(date)))
  const years = [...ofFacts(candidates), ...listed, ...sentences.flatMap(ofSentence)]
  const all = [...years, ...neededYears({ years, spans: spansOf(sentences, candidates) })]
  return all.length === 0 ? { from: null, to: null } : { from: Math.min(...all), to: Math.max(...all) }
}
