import { firstMatch, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { dates } from '../../readers/dates'
import { timesOf } from '../../readers/times'
import type { Finding, ReadDocument, Recogniser, Sentence, Span } from '../../types'
import { monthCues } from '../../words/months'

type Found = Finding<'event'>

const evening =
  /\b(?:(?:open|information|info|recruitment|taster|welcome|enquiry) (?:evening|night|twilight)s?|(?:evening|twilight) (?:information|open|briefing|taster)|information twilight|(?:postgraduate|applicants?'?|visit|enquirers'?|recruitment) (?:open )?(?:evening|twilight)s?)\b/i
const day =
  /\b(?:(?:open|taster|visit|discovery|information|info|experience) (?:days?|mornings?|afternoons?|events?|sessions?|webinars?)|open house|(?:virtual|online|postgraduate|on-campus) (?:open )?(?:day|event)s?|information webinar|(?:online|NPQ|course|award|SENCO|virtual) (?:\w+ )?briefings?|briefing (?:session|event|webinar)s?|open events?|drop-?in (?:event|session|afternoon|evening)s?(?= for (?:[\w-]+ ){0,3}(?:applicants|schools|teachers|SENCOs|candidates|anyone))|meet the (?:team|tutors) (?:event|session|evening|afternoon))\b/i
const notEvent =
  /\b(?:conference|network|graduation|taught|induction|exam|training day|module|assignment|since|last year|was held|were held|archive)\b/i
/** "Open Days 2019: Sat 9 February". */
const ofYear = /\b(?:open|visit|taster|information) (?:days?|evenings?|events?)[^.;:\d]{0,12}(20\d\d)\b/i
const late = '16:30'

interface Named {
  readonly type: 'open_day' | 'open_evening' | 'any'
  readonly from: number
  readonly to: number
}

function namedIn(text: string): Named | null {
  const [late, early] = [firstMatch(text, evening), firstMatch(text, day)]
  const found = late ?? early
  if (!found || meets(text, notEvent)) return null
  const type = late ? 'open_evening' : /\bday|morning|afternoon/i.test(found[0]) ? 'open_day' : 'any'
  return { type, from: found.index, to: found.index + found[0].length }
}

/** The event that a sentence with a date is about: named in it, in its label, in the heading over it or in the line before. */
function eventOver(sentence: Sentence, document: ReadDocument): { readonly named: Named; readonly at: Sentence } | null {
  const own = namedIn(sentence.text)
  if (own) return { named: own, at: sentence }
  for (const back of [1, 2]) {
    const other = document.sentences[sentence.index - back]
    if (!other || other.text.length > 120 || (back === 2 && !/\d/.test(document.sentences[sentence.index - 1]?.text ?? ''))) return null
    const named = namedIn(other.text)
    if (named && dates(other.text).every(({ date }) => !/-\d\d-\d\d$/.test(date))) return { named, at: other }
  }
  const [heading = ''] = sentence.headings
  const over = sentence.block.type === 'heading' || heading.length > 70 ? null : namedIn(heading)
  return over && sentence.text.length < 110 ? { named: over, at: sentence } : null
}

/** Open days and evenings with their date and hours. A time after half past four makes an event of no name an evening. */
export const event: Recogniser = {
  name: 'event',
  kinds: ['event'],
  cues: ['open', 'information', 'taster', 'briefing*', 'visit', 'drop', 'dropin', 'meet', ...monthCues],
  find: (sentence, document) => {
    const { text } = sentence
    const full = dates(text).filter(({ date }) => /-\d\d-\d\d$/.test(date))
    if (full.length === 0) return []
    const over = eventOver(sentence, document)
    if (!over || (over.at === sentence && meets(text, notEvent))) return []
    const [, year] = firstMatch(`${sentence.headings[0] ?? ''} | ${text}`, ofYear) ?? []
    return full.flatMap(({ date: printed, start, end }, at): readonly Found[] => {
      const later = full
        .slice(at + 1)
        .find((other) => !other.date.startsWith('XXXX'))
        ?.date.slice(0, 4)
      const ownYear = year ?? later
      const date = ownYear ? printed.replace(/^XXXX/, ownYear) : printed
      const stop = full[at + 1]?.start ?? text.length
      const far = over.at === sentence && over.named.to > 0 && Math.min(Math.abs(start - over.named.to), Math.abs(over.named.from - end)) > 90
      if (far || /\b(?:clos|deadline|apply|by)\b[^.;]{0,30}$/i.test(text.slice(Math.max(0, start - 40), start))) return []
      const next = document.sentences[sentence.index + 1]
      const [inside] = timesOf(text.slice(end, stop))
      const [behind] = inside || !next || next.text.length > 60 || at < full.length - 1 ? [] : timesOf(next.text)
      const time = inside ?? behind ?? timesOf(text.slice(0, start)).at(-1)
      const type = over.named.type === 'any' ? (time && time.start >= late ? 'open_evening' : 'open_day') : over.named.type
      const spans: Span[] =
        over.at === sentence
          ? [quoteClause(sentence, Math.min(over.named.from, start), Math.max(end, over.named.to))]
          : [spanIn(sentence, 0, text.length), spanIn(over.at, 0, over.at.text.length)]
      return [
        {
          kind: 'event',
          value: { type, date, ...(time && { start: time.start, ...(time.end && { end: time.end }) }) },
          at: spans,
          core: spanIn(sentence, start, end),
        },
      ]
    })
  },
}
