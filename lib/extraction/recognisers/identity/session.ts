import { meets } from '../../matches'
import { spanIn } from '../../quote'
import { dates } from '../../readers/dates'
import { numberOf } from '../../readers/numbers'
import { rowOf, rowsAfter, wordsOf } from '../../readers/table-rows'
import type { AnyFinding, ReadDocument, Recogniser, Sentence, Span } from '../../types'

const word = '(?:taught |training |study |face-to-face |contact |online |teaching )?(?:day|session|webinar|seminar|workshop|twilight)'
const count = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const opening = new RegExp(
  `^(?:[A-Z]{1,3}\\d{0,2} )?${word} ${count}\\b\\s*(?:\\(([^)]{3,40})\\)\\s*)?(?:[:.,-]|-|\\s{1,3}|$)\\s*(?:of \\d+\\s*)?`,
  'i',
)
const alone = new RegExp(`^${word} ${count}\\s*(?:\\([^)]{0,40}\\))?\\s*[:.-]?$`, 'i')
const numbersOnly = /^\+|^(?:and|to|or|-|&|,|is|are|was|will|takes?|meets?|begins?|starts?|runs?|at|in|on|of|with|has|for|focus(?:es)? on \w+$)\b/i
const topicColumn = /\b(?:focus|topics?|content|themes?|subject|session title|what we cover|agenda|title)\b/i
const placeOrTime =
  /^(?:\d{1,2}[.:]\d\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|at |room |via |online$|face[- ]to[- ]face$|tbc|am\b|pm\b|venue|date|time\b|lunch|registration)/i
const time = /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?\s?(?:-|to)\s?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?\b/gi

/** What stands beside a date without small words is a place. */
const namesPlace = /^(?:[A-Z][\w'.-]*,? ?){1,6}(?:[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})?$/

/** Topics of a line: parted by semicolons or full stops; dates and times are none. */
function topicsOf(words: string): readonly string[] {
  let text = words
  for (const { start, end } of [...dates(text)].reverse()) if (/\d/.test(text.slice(start, end))) text = `${text.slice(0, start)};${text.slice(end)}`
  return text
    .replace(/\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,?\s*(?=;)/gi, '')
    .replace(time, ';')
    .split(/;|\.(?=\s+[A-Z])|\s\|\s|\s•\s/)
    .map((part) => part.replace(/^[\s,:.()\u2013-]+|[\s,:.(\u2013-]+$/g, '').trim())
    .filter((part) => part.length > 2 && /[a-z]/i.test(part) && !meets(part, placeOrTime) && !/^(?:module|part|unit) \d$/i.test(part))
}

/** The items that stand under the heading of a session; short lines without bullets count up to the next session. */
function itemsUnder(sentence: Sentence, document: ReadDocument): readonly Sentence[] {
  const items: Sentence[] = []
  const lines: Sentence[] = []
  let another = false
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 16)) {
    another = opening.test(next.text)
    if (another || next.zone !== sentence.zone) break
    if (next.block.type === 'item') items.push(next)
    else if (items.length > 0 || next.text.length > 110 || (lines.length > 0 && (/[.!?]$/.test(next.text) || next.text.length > 80))) break
    else if (next.block.type === 'heading' && lines.length > 0 && next.headings[0] === sentence.headings[0]) break
    else lines.push(next)
  }
  return items.length > 0 ? items : lines.slice(0, another ? 8 : 1)
}

/** The rows under a heading such as "Focus", each beginning with its number. */
function fromTable(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { block, text } = sentence
  if (block.type !== 'cell' || block.row === undefined || text.length > 30 || !meets(text, topicColumn)) return []
  return rowsAfter(block, document).flatMap((cells) => {
    const [first] = cells
    const topic = cells.find((cell) => cell.columnHeading === text)
    const ordinal = first ? numberOf(/^(?:(?:day|session|webinar|week) )?(\d{1,2})\.?$/i.exec(wordsOf(first, document))?.[1] ?? '') : null
    const topics = topic ? topicsOf(wordsOf(topic, document)) : []
    if (!first || !topic || topic === first || ordinal === null || ordinal < 1 || ordinal > 20 || topics.length === 0) return []
    return [{ kind: 'session' as const, value: { ordinal, topics: [...topics] }, at: { start: first.start, end: topic.end } }]
  })
}

/** What happens on each numbered day, session or webinar: "Day 3: working with families; data", the list under "Day 3", the row of a table of sessions. */
export const session: Recogniser = {
  name: 'session',
  kinds: ['session'],
  cues: [
    'day',
    'session',
    'webinar',
    'seminar',
    'workshop',
    'twilight',
    'focus',
    'topic',
    'topics',
    'content',
    'theme',
    'agenda',
    'title',
    'subject',
    'what',
  ],
  find: (sentence, document) => {
    const { text, block } = sentence
    const rows = fromTable(sentence, document)
    if (rows.length > 0) return rows
    const first = document.sentences[sentence.index - 1]?.block !== block
    const found = first ? opening.exec(text) : null
    const ordinal = numberOf(found?.[1] ?? '')
    if (!found || ordinal === null || ordinal < 1 || ordinal > 20) return []
    if (alone.test(text) && block.row !== undefined) {
      const cells = rowOf(block, document).filter((cell) => cell.index > block.index)
      const cell = cells.find((other) => topicsOf(wordsOf(other, document)).length > 0 && !namesPlace.test(wordsOf(other, document)))
      return cell
        ? [{ kind: 'session', value: { ordinal, topics: [...topicsOf(wordsOf(cell, document))] }, at: { start: block.start, end: cell.end } }]
        : []
    }
    if (alone.test(text)) {
      const items = itemsUnder(sentence, document)
      const topics = items.map((item) => item.text.replace(/[;,.]$/, '')).filter((topic) => topicsOf(topic).length > 0)
      const last = items.at(-1)
      if (topics.length === 0 || !last) return []
      const at: readonly Span[] = [{ start: sentence.start, end: last.end }]
      return [{ kind: 'session', value: { ordinal, topics }, at }]
    }
    // The sentences of the same block belong to the day: "Webinar 6. Sensory needs. Assignment surgery".
    const rest = document.sentences.slice(sentence.index + 1, sentence.index + 6).filter((next) => next.block === block)
    const words = [text.slice(found[0].length), ...rest.map((next) => next.text)].join('; ')
    if (numbersOnly.test(words) || words.length > 400 || /\b(?:will|must|are|is|we|you)\b[^;]{20,}/i.test(words)) return []
    const topics = topicsOf(words)
    const dated = dates(text).some((read) => /\d{2}$/.test(read.date))
    if (topics.length === 0 || (dated && topics.every((topic) => namesPlace.test(topic)))) return []
    const end = rest.at(-1)?.end ?? spanIn(sentence, 0, text.length).end
    return [{ kind: 'session', value: { ordinal, topics: [...topics] }, at: { start: sentence.start, end } }]
  },
}
