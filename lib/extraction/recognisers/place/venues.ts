import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { type NamedPlace, placeNames } from '../../readers/place-names'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { AnyFinding, Block, ReadDocument, Recogniser, Sentence } from '../../types'
import { between, byPeople, county, labels, notPlace, otherPurpose, placeNoun, preposition, taught, towards } from '../../words/places'
import { isPlace, justStreet, ofLearning, withoutOwner } from './place-checks'

/** "Day 2: Wednesday 4 February, Ashgrove Academy, Trowbridge": a dated session with its building. */
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?[\s,:;-]+(?=[A-Z])|\b\d{1,2}[.:]\d\d(?: ?[ap]m)? ?(?:-|to|until) ?\d{1,2}[.:]\d\d(?: ?[ap]m)?,? (?:at )?(?:the )?(?=[A-Z])/g
/** "3 regional days Face-to-face, Lincoln / Grimsby 15": a row of a table that lost its columns. */
const inRow = /\b[Ff]ace[- ]to[- ]face,\s+(?=[A-Z])/g

function* datedPlaces({ text }: Sentence): Generator<NamedPlace> {
  if (text.length > 160 || meets(text, otherPurpose)) return
  for (const date of matches(text, dated))
    yield* placeNames(text, date.index + date[0].length)
      .filter((place) => place.isBuilding && isPlace(place))
      .slice(0, 1)
  if (!/[.!?]$/.test(text))
    for (const row of matches(text, inRow))
      yield* placeNames(text, row.index + row[0].length).filter((place) => isPlace(place) && !county.test(place.name))
}

const rowOfSession =
  /^(?:day|session|module|week|unit|cohort|group|conference)\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\bdates?\b/i
const isDated = (cell: Block, document: ReadDocument): boolean => /\d/.test(wordsOf(cell, document)) && opensWithDates.test(wordsOf(cell, document))
const whereWords = /\b(?:where|venues?|locations?|dates|cohorts?|centres?|groups?)\b/i
const group =
  /^([A-Z][a-z]+(?: (?:[A-Z][a-z]+|upon|on))*)(?: (?:[Gg]roup|[Cc]ohort))? ?(?:\((?:[Ss]tart(?:s|ing)?|[Ff]rom|[Dd]ates?|Mon|Tue|Wed|Thu|Fri|Sat)|:\s*(?:[Ss]tart(?:s|ing)?|[Ff]rom|\d{1,2} [A-Z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur)days?))/

/** A sentence, not an address with a full stop. */
const speaks = /\b(?:is|are|was|will|we|you|it|they|there|this|please|see|can)\b/i

/** "Leeds group: Kestrel House" */
const groupLabel = /^(?:[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:cohort|group)|(?:cohort|group) (?:\d{1,2}|[A-H])(?: \([^)]{2,30}\))?)$/i

/** A line of its own beside one that tells when one meets: "Four Saturdays, 9.30-4.00". */
const sitsWithSessions = ({ text, block, index }: Sentence, { sentences }: ReadDocument): boolean =>
  block.type !== 'cell' &&
  text.length < 60 &&
  [sentences[index - 1], sentences[index + 1]].some(
    (other) =>
      other !== undefined &&
      other.text.length < 60 &&
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|twilights?|sessions?)\b/i.test(other.text) &&
      /\d|\b(?:two|three|four|five|six|seven|eight)\b/i.test(other.text),
  )

const calendarWord =
  '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\b'
const opensWithDates = new RegExp(`^(?:\\d{1,2} )?${calendarWord}|^\\d\\d/\\d\\d/`)
const beforeDates = new RegExp(`^(?:the )?[A-Z][\\w' .&-]{3,60}(?:, [A-Z][\\w' ]{2,24})?(?:,|:| -) (?:on )?${calendarWord}`)
/** "Manchester (Deansgate Centre)" over its dates; "Deansgate Centre, Fridays 14 January and 4 February". */
function besideDates({ text, index }: Sentence, { sentences }: ReadDocument): NamedPlace | null {
  const next = sentences[index + 1]
  if (text.length < 80 && next && next.text.length < 160 && opensWithDates.test(next.text)) {
    const town = /^[A-Z][\w' -]{2,24} \((?=[A-Z])|^[A-Z][\w' -]{2,24}: (?=[A-Z])/.exec(text)?.[0].length ?? 0
    const [place] = placeNames(text, town)
    if (place?.isBuilding && isPlace(place) && place.start === town && place.end >= text.length - (town > 0 ? 1 : 0)) return place
  }
  const ofGroup = text.length < 140 ? (/^[\w &'(),]{3,50} (?:group|cohort) - (?=[A-Z])/i.exec(text)?.[0].length ?? 0) : 0
  if (ofGroup > 0) {
    const [place] = placeNames(text, ofGroup)
    if (place?.isBuilding && isPlace(place) && place.start === ofGroup && /^(?: - |$)/.test(text.slice(place.end))) return place
  }
  if (text.length > 180 || !meets(text, beforeDates)) return null
  const [place] = placeNames(text, 0)
  return place?.isBuilding && isPlace(place) ? place : null
}

/** "Where? The Mill Lane campus": the question stands in the same paragraph. */
function questionOver({ index, block }: Sentence, { sentences }: ReadDocument): string | null {
  const before = sentences[index - 1]
  return before?.block === block && before.text.endsWith('?') && before.text.length < 60 ? before.text : null
}

/** The building that fills a line. */
const filling = ({ text }: Sentence): readonly NamedPlace[] =>
  placeNames(text, 0)
    .slice(0, 1)
    .filter((place) => place.isBuilding && isPlace(place) && place.start === 0 && place.end >= text.length - 1)

/** A building that fills its cell in a row of sessions; a town that heads the dates of its group. */
/** "Cohort A   Gloucester   Mondays": the row of a group tells its town. */
const rowOfCohort = /^(?:Cohort|Group|Intake|Course) ?(?:\d{1,2}|[A-Z])?$/i
const townAlone =
  /^(?!(?:Online|Virtual|Live|Remote|Full|Open|Closed|Available|Places|Waiting|Spring|Summer|Autumn|Winter|Cohort|Group|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]+(?:[ -](?:[A-Z][a-z]+|upon|on|and|the|of)){0,3}$/

function rowOrGroup(sentence: Sentence, document: ReadDocument): NamedPlace | null {
  const { text, block, headings, leadIn } = sentence
  if (block.type === 'cell' && (rowOfSession.test(block.rowHeading ?? '') || rowOf(block, document).some((cell) => isDated(cell, document)))) {
    const [place] = placeNames(text, 0)
    const named = rowOfCohort.test(block.rowHeading ?? '') && townAlone.test(text)
    return place && (place.isBuilding || named) && isPlace(place) && place.end >= text.length - 2 ? place : null
  }
  if (sitsWithSessions(sentence, document)) return filling(sentence)[0] ?? null
  const town = meets(`${headings[0] ?? ''} ${leadIn ?? ''}`, whereWords) ? firstMatch(text, group)?.[1] : undefined
  const place = town ? { name: town, start: 0, end: town.length, isBuilding: false } : null
  return place && isPlace(place) && !county.test(place.name) ? place : null
}

function finding(sentence: Sentence, place: { readonly name: string; readonly start: number; readonly end: number }): AnyFinding {
  const said = sentence.text.slice(Math.max(0, place.start - 70), place.start)
  const qualifier = /\b(?:usually|normally|typically|mainly|often)\b/i.test(said)
    ? 'typical'
    : /\b(?:such as|e\.g\.|for example|including)\b/i.test(said)
      ? 'example'
      : 'exact'
  return {
    kind: 'venue',
    value: { name: place.name },
    qualifier,
    at: quoteAround(sentence, place.start, place.end),
    core: spanIn(sentence, place.start, place.end),
  }
}

/** Whether a place is a part of one that was found: the town of "Moor Hall in Leeds". */
const within = ({ start }: NamedPlace, found: ReadonlyMap<number, NamedPlace>): boolean =>
  [...found.values()].some((other) => other.start < start && start < other.end)

/** Places of teaching, named as printed: where days are held, or what stands under "Venue" and its like. */
export const venues: Recogniser = {
  name: 'venues',
  kinds: ['venue'],
  cues: [
    'held',
    'taught',
    'delivered',
    'place',
    'hosted',
    'located',
    'meet',
    'meets',
    'meeting',
    'runs',
    'run',
    'based',
    'attendance',
    'attend',
    'day',
    'days',
    'session',
    'sessions',
    'teaching',
    'centres',
    'venues',
    'onsite',
    'on',
    'face',
    'which',
    'rooms',
    'seminars',
    'will',
    'lectures',
    'classes',
    'campus',
    'centre',
    'room',
    'conference',
    'conferences',
    'workshops',
    'workshop',
  ],
  contextCues: [
    'venue',
    'venues',
    'location',
    'locations',
    'campus',
    'campuses',
    'where',
    'site',
    'sites',
    'centre',
    'centres',
    'groups',
    'place',
    'held',
    'cohort',
    'group',
  ],
  find: (sentence, document) => {
    const { text, block } = sentence
    const beside = besideDates(sentence, document)
    if (beside && !meets(text, otherPurpose)) return [finding(sentence, beside)]
    if (block.type === 'heading') return sitsWithSessions(sentence, document) ? filling(sentence).map((place) => finding(sentence, place)) : []
    // In a table of several columns only the heading of the own column says that a cell is a place.
    const short =
      text.length < 90 &&
      (!/[.!?]$/.test(text) || (text.length < 50 && !speaks.test(text))) &&
      (block.row === undefined || rowOf(block, document).length <= 2)
    const found = new Map<number, NamedPlace>()
    const over = [sentence.label, block.columnHeading, short ? sentence.headings[0] : null, questionOver(sentence, document)]
    const ofGroup = sentence.label !== null && groupLabel.test(sentence.label)
    if ((ofGroup || over.some((label) => label && labels.test(label.trim()))) && text.length < 200) {
      const from =
        sentence.label && text.startsWith(sentence.label) ? Math.max(sentence.label.length, /^[^:]{0,48}:\s*/.exec(text)?.[0].length ?? 0) : 0
      // "Leeds - Kestrel House": the house is the venue, the town names its group.
      const town = /^\s*[A-Z][\w' ]{2,24} -\s+(?=(?:the )?[A-Z][\w' ]{2,30})/i.exec(text.slice(from))?.[0].length ?? 0
      const behind = town > 0 && placeNames(text, from + town).some(({ isBuilding }) => isBuilding) ? town : 0
      const skip = behind || (/^\s*(?:on[- ]?site )?(?:at |in )?(?:the )?/i.exec(text.slice(from))?.[0].length ?? 0)
      const listed = placeNames(text, from + skip).filter(
        ({ name, isBuilding }) =>
          (isBuilding || !ofGroup) &&
          !notPlace.test(name.replace(ofLearning, '')) &&
          !justStreet.test(name) &&
          (isBuilding || !/^(?:Campus|Online|Site|Venue|Centre)$/.test(name)),
      )
      for (const place of listed) found.set(place.start, place)
    }
    if (found.size === 0) {
      const alone = rowOrGroup(sentence, document)
      if (alone) return [finding(sentence, alone)]
      if (meets(text, otherPurpose)) return []
      for (const place of datedPlaces(sentence)) found.set(place.start, place)
    }
    for (const verb of matches(text, taught)) {
      if (/£ ?\d+ an? $/.test(text.slice(0, verb.index))) continue
      const end = verb.index + verb[0].length
      for (const led of matches(text.slice(end, end + 130), /^(?:come|hosted)$/i.test(verb[0]) ? towards : preposition)) {
        const way = text.slice(end, end + led.index)
        if (/[!?]|\.\s|;/.test(way.replace(/\([^)]{0,60}\)/g, ''))) break
        const needsBuilding =
          (between.test(way) &&
            !/\b(?:place|held|taught|delivered|hosted|based)\b[^.;]{0,40}\bat (?:\w+ ){0,2}(?:schools?|venues?|centres?|hotels?|academies|universities|locations?)$/i.test(
              text.slice(0, end + led.index),
            )) ||
          /^\s(?:on|be|plus)\b/.test(led[0]) ||
          (led[0].startsWith(':') && /^(?:sessions?|days?|modules?|workshops?|seminars?|conferences?|lectures?)$/i.test(verb[0])) ||
          /^(?:modules?|meeting|study)$/i.test(verb[0]) ||
          (led[0].includes('(') && !/^(?:centre|venue|location|town|base|site)/i.test(verb[0]) && !placeNoun.test(way)) ||
          /^(?:come$|[mtwfs]\w+days$)/i.test(verb[0])
        const places = placeNames(text, end + led.index + led[0].length)
          .map(withoutOwner)
          .filter((place) => isPlace(place) && (place.isBuilding || !(needsBuilding || county.test(place.name))))
          .filter(({ name }) => !(/Universit|College/.test(name) && byPeople.test(way)))
        for (const place of places) if (!within(place, found)) found.set(place.start, place)
        if (places.length > 0) break
      }
    }
    return [...found.values()].map((place) => finding(sentence, place))
  },
}
