import { matches } from '../matches'
import { remembering } from '../remembering'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** "May", "March", "Mar" and "Dec" in lower case are other words. */
const clear = ['January', 'February', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const titled = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const monthWord = `(?:${titled}|${[...clear, 'March', 'May'].map((month) => month.toUpperCase()).join('|')}|${clear.map((month) => month.toLowerCase()).join('|')})`
/** "May be", "May we" is no month. */
const notVerb = '(?!(?<=\\bMay)\\s+(?:be|also|not|have|has|need|include|vary|change|apply|you|we|I|require|take)\\b)'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = "(?:,?\\s*(20[0-4]\\d)(?![/-]\\d\\d\\b)|\\s'(\\d\\d)\\b)"
const yearOf = (one: string | undefined, other: string | undefined): string | undefined => one ?? (other && `20${other}`)
const patterns: readonly { readonly pattern: RegExp; readonly read: (found: RegExpMatchArray) => string | null }[] = [
  { pattern: new RegExp(`\\b(${day})\\s+(?:of\\s+)?(${monthWord})\\b\\.?${year}?`, 'g'), read: (f) => dated(yearOf(f[3], f[4]), f[2], f[1]) },
  { pattern: new RegExp(`\\b(${monthWord})\\s+(?:the\\s+)?(${day})\\b(?![\\d/-])${year}?`, 'g'), read: (f) => dated(yearOf(f[3], f[4]), f[1], f[2]) },
  { pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](20[0-4]\d|[0-4]\d)\b(?![/.]\d)/g, read: (f) => numeric(f[3], f[2], f[1]) },
  { pattern: /\b(20[0-4]\d)-(\d{2})-(\d{2})\b/g, read: (f) => numeric(f[1], f[2], f[3]) },
  { pattern: new RegExp(`\\b(${monthWord})\\b${notVerb}\\.?${year}?`, 'g'), read: (f) => dated(yearOf(f[2], f[3]), f[1]) },
  {
    pattern: /\b([Ss]pring|SPRING|[Ss]ummer|SUMMER|[Aa]utumn|AUTUMN|[Ww]inter)\b(?:\s+[Tt]erm)?(?:(?:,|\s+of|\s+in)?\s*(20[0-4]\d)(?![/-]\d\d\b))?/g,
    read: (f) => `${f[2] ?? 'XXXX'}-${(f[1] ?? '').toLowerCase()}`,
  },
]

function dated(y: string | undefined, month: string | undefined, d?: string): string | null {
  const at = months.findIndex((name) => name.startsWith((month ?? '').toLowerCase().slice(0, 3))) + 1
  return numeric(y, String(at), d && String(Number.parseInt(d, 10)))
}

function numeric(y: string | undefined, m: string | undefined, d?: string): string | null {
  const [month, dayNumber] = [Number(m), d === undefined ? 1 : Number(d)]
  if (!(month >= 1 && month <= 12 && dayNumber >= 1 && dayNumber <= 31)) return null
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${y ? (y.length === 2 ? `20${y}` : y) : 'XXXX'}-${pad(month)}${d === undefined ? '' : `-${pad(dayNumber)}`}`
}

interface PrintedDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

/**
 * Dates and seasons of a text in the contract's partial form: 2022-01-17, 2022-01, XXXX-01, 2022-autumn. Offsets within the text; in order.
 * The word "may" in lower case is no month, nor is "May be".
 *
 * @example [...dates('starts in September 2022')][0]?.date // '2022-09'
 */
export const dates: (text: string) => readonly PrintedDate[] = remembering(512, readDates)

function readDates(text: string): readonly PrintedDate[] {
  const found: { date: string; start: number; end: number }[] = []
  for (const { pattern, read } of patterns) {
    for (const match of matches(text, pattern)) {
      const [date, start, end] = [read(match), match.index, match.index + match[0].length]
      if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ date, start, end })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}
