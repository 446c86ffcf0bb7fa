import { matches, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { academicYear, academicYears } from '../../readers/academic-years'
import { label, valueAt } from '../../readers/labels'
import type { Finding, Recogniser, Sentence } from '../../types'
import { nasencoSource, npqSencoSource } from '../../words/awards'

type Found = Finding<'entry_year'>

const yearLabel = label(
  '(?:(?:year|academic year|date) of )?entry(?: year)?|academic year|(?:course|programme|cohort|intake) (?:year|dates)|select (?:a )?year(?: of entry)?|dates? for|year',
)
const before =
  /\b(?:entry(?: in| for| year)?|intakes?(?: for| in)?|(?:cohort|group) (?:\d{1,2}|[A-H])|cohorts?(?: for| in)?|(?:course|programme|training|award|teaching|group|cohort) dates(?: for)?|dates(?: for)?|(?:study|taught|training|teaching) days (?:for|in)|starting(?: in)?|commencing(?: in)?|places?(?: are)?(?: now)?(?: available)? (?:for|in)|applications?(?: are)?(?: now)?(?: open)? for|applying for|apply for|enrolments?(?: is)?(?: now)?(?: open)? for|recruit(?:ing|ment)?(?: now)? for|(?:students|entrants|those) (?:entering|starting|enrolling)(?: (?:in|the course in))?|registration for|courses?|programme(?: for)?|prospectus(?: for)?|running in|runs? in|offered in|academic year)\s*[:(,-]{0,2}\s*$/i
const behind =
  /^\)?,?\s*(?:entry\b|entrants\b|new starters\b|intakes?\b|cohorts?\b|programme\b|course\b|start(?:s|ers)?\b|delivery\b|academic year (?:entry|intake|cohort|programme|course)|places\b|admissions?\b|prospectus\b|training programme|dates\b|enrolment)/i
const awardBefore = new RegExp(`(?:${nasencoSource}|${npqSencoSource}|\\btraining\\)?)\\W{0,4}$`, 'i')
const notYears =
  /\b(?:archive|past|previous|last year|report|review(?:ed)?|survey|census|statistics|results|changed|changes|legislation|outcomes|lecturers|visit(?:ing|ed)?|trained|graduat|we had|were\b|was\b|the last of|went to|came to an end|ended with|no longer|updated|published|funding (?:for|ended)|inspection|accounts|financial|handbook|code of practice|regulations|review|policy|strategy|plan\b)\b/i
/** Beside a price only a word of entry tells more than the year of the price. */
const priced = /\b(?:fees?|prices?|costs?|tuition)\b|£/i
const tied = /\b(?:entry|entrants|intakes?|cohorts?|places|starters)\b/i
const single = /\b(?:(?:for )?entry (?:in |year:? |for )?(20[0-4]\d)|(20[0-4]\d)[ -]entry|year of entry:? (20[0-4]\d))\b(?![/-]\d)/gi

const finding = (sentence: Sentence, year: string, from: number, to: number, rest: Partial<Found> = {}): Found => ({
  kind: 'entry_year',
  value: { academicYear: year },
  at: quoteClause(sentence, from, to),
  core: spanIn(sentence, from, to),
  ...rest,
})

/** What a leaflet is for. */
const infoAbout = /\b(?:information|guide|programme|course|prospectus|brochure|leaflet|training|award)\b/i

/** A title with a year ("NASENCO 2018-19") speaks of that year's course; only near the top of a page. */
const isTitle = ({ block, text, index }: Sentence): boolean => (block.type === 'heading' || index < 8) && text.length < 140 && !/[.!?]$/.test(text)

/** The academic year that the offer is for, as "2022-23 entry", "dates for 2023/24"; never the year beside a fee, of a report or of past groups. */
export const entryYear: Recogniser = {
  name: 'entry-year',
  kinds: ['entry_year'],
  cues: [
    'entry',
    'intake*',
    'cohort*',
    'programme',
    'course*',
    'dates',
    'days',
    'award',
    'nasenco',
    'training',
    'places',
    'applications',
    'apply*',
    'enrol*',
    'recruit*',
    'starting',
    'academic',
    'prospectus',
    'commencing',
    'runs',
    'running',
    'registration',
    'admission*',
    'delivery',
    'year',
    '20*',
  ],
  contextCues: ['entry', 'year', 'dates'],
  find: (sentence, document) => {
    const { text } = sentence
    if (!/\d\d/.test(text)) return []
    const under = valueAt(sentence, document, yearLabel)
    const found: Found[] = []
    for (const { year, start, end } of academicYears(text)) {
      const [head, tail] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 30)]
      if (meets(text.slice(Math.max(0, start - 60), end + 40), notYears)) continue
      if (meets(text, priced) && !meets(`${head.slice(-30)}|${tail}`, tied)) continue
      const labelled = under !== null && start - under >= 0 && start - under < 4
      const titled = isTitle(sentence) && (meets(head, awardBefore) || meets(head, before) || behind.test(tail))
      // "2012/13" alone under the title of a leaflet.
      const alone = sentence.index > 0 && sentence.place < 8 && start < 2 && end >= text.length - 2 && !meets(sentence.headings[0] ?? '', priced)
      const closes = sentence.place < 6 && isTitle(sentence) && /[,:(-] ?$/.test(head) && /^\)?$/.test(tail) && meets(text, infoAbout)
      const slip = sentence.block.type === 'heading' && /\bnational award\b|\bnasenco\b/i.test(head) && tail.trim() === ''
      if (slip || labelled || alone || closes || titled || meets(head, before) || behind.test(tail)) found.push(finding(sentence, year, start, end))
    }
    for (const match of matches(text, single)) {
      const first = Number(match[1] ?? match[2] ?? match[3])
      if (meets(text.slice(Math.max(0, match.index - 40), match.index), notYears)) continue
      const year = academicYear(first)
      const workings = `Entry in ${first} is the academic year ${year}.`
      found.push(finding(sentence, year, match.index, match.index + match[0].length, { standing: 'implied', workings }))
    }
    return found
  },
}
