import { firstMatch, matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { type NamedPlace, placeNames } from '../../readers/place-names'
import { rowOf } from '../../readers/table-rows'
import type { AnyFinding, ReadDocument, Recogniser, Sentence } from '../../types'

const taught =
  /\b(?:venue|held|taught|delivered|hosted|located|takes? place|taking place|meets?|meeting|conferences?|workshops?|happens?|attendance|attend|sessions?|days?|teaching|classes|seminars|lectures|modules?|cohorts?|groups?|lecture rooms|on-?site|(?:will be|usually|course) runs?|runs|(?:course|programme|training|award) is (?:run|based)|will be|(?:centres?|venues?|locations?|bases?|towns|sites)(?= (?:are|will be|include)| ?\(| in )|study)\b/gi
const preposition =
  /(?:\s\((?:at |in )?|:\s|\s(?:at|in|on|from|across|between|are:?|include:?|be:?|plus)\s+)(?=(?:the |our |its |both |either )?(?:[A-Z]|central |north |south |east |west ))/g
const labels =
  /^(?:(?:course |teaching |training |study )?(?:venues?|locations?|campus(?:es)?|sites?|centres?)|where(?: (?:is it|will it be|are the (?:\w+ )?(?:days|sessions|events|conferences)|are (?:they|you)|is the (?:teaching|training))(?: (?:held|taught|based))?| is the course(?: (?:held|taught))?| (?:will|do) (?:i|you|we) (?:study|be taught|learn|meet))?\??|(?:teaching|study|course|delivery|training) (?:locations?|centres?|base|venues?)|place of (?:delivery|study)|base|place(?: of study)?|taught at|held at|groups|rooms?|delivered at)$/i
/** Neither a place nor one of teaching. */
const notPlace =
  /\b(?:level|terms?|autumn|spring|summer|winter|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|not|also|course|option|junction|floor|route|length|various|full-time|part-time|statements?|forms?|service|agreement|declaration|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|england|wales|uk|europe|nasenco|sencos?|send?|award|code|practice|regulations?|act|education|department|dfe|ofsted|english|maths|masters?|ma|pgce|ba|qts|national|special|modules?|units?|cohorts?|groups?|days?|sessions?|microsoft|teams|zoom|skype|blackboard|moodle|canvas|twitter|facebook|covid(?:-19)?|key stage|year \d|early years|ucas|britain|scotland|school direct|teaching schools?|local authorit(?:y|ies)|regional|distance|standard|online|blended|i|we|our|leading|leadership|inclusion|provision|part|semester|faculty|outcomes?|assessment)\b/i
const otherPurpose =
  /\b(?:open (?:day|evening)|information (?:evening|session|event)|graduation ceremony|network meeting|registered office|our offices? (?:is|are)|accommodation|born|studied at|worked (?:at|in)|works (?:at|in)|formerly|deputy head|headteacher (?:at|of)|lecturer (?:at|in)|professor|doctorate|validated|awarded by|degree (?:from|at)|transfer|progress(?:ion)? (?:to|on)|other (?:groups?|cohorts?|universities|providers)|researchers?|applicants? (?:in|from)|(?<!\bat (?:\w+ ){0,2})(?:SENCOs|schools|teachers|staff|colleagues) (?:in|from|across) [A-Z])/i
/** Between the word of teaching and the place nothing else may stand. */
const between =
  /\b(?:by|partnership|call|friends|contact|with (?!well|other|a |the )|who|which|experience|schools|learning|practice|outcomes|part of|leads?|award|law|used|change)\b/i

/** Counties are areas, not places where one sits down. */
const county =
  /(?:shire|folk|sex)$|^(?:Kent|Surrey|Devon|Cornwall|Cumbria|Dorset|Somerset|Medway|Rutland|Northumberland|Cleveland|Avon|County Durham|Isle of Wight|(?:the )?(?:North|South|East|West)(?:ern)?(?: (?:East|West|Midlands|Yorkshire|Sussex))?)$/
const owner = /^(?:[A-Z]\w+ ){0,3}[A-Z]\w+'s? (?=[A-Z])/

/** "the University's Mill Lane campus" is Mill Lane campus. */
function withoutOwner(place: NamedPlace): NamedPlace {
  const owned = owner.exec(place.name)?.[0]
  return owned && place.isBuilding && /'/.test(owned) ? { ...place, name: place.name.slice(owned.length), start: place.start + owned.length } : place
}

/** "Education Centre" is a place, though "education" is none. */
const ofLearning = /\b(?:Education|National|Leadership)\b(?= (?:and \w+ |Development )?(?:Centre|Hub|Village|Suite|Campus)\b)/
const justStreet = /^(?:[A-Z][\w']+ ){1,3}(?:Road|Street|Lane|Avenue|Drive)(?:,.*)?$/

/** A bare acronym or an owner ("the University's") is no place. */
const isPlace = ({ name, isBuilding }: NamedPlace): boolean =>
  name.length > 2 &&
  !notPlace.test(name.replace(ofLearning, '')) &&
  !justStreet.test(name) &&
  !/'s?$/.test(name) &&
  (isBuilding || !/^[A-Z]{2,6}$/.test(name))
/** "Day 2: Wednesday 4 February, Ashgrove Academy, Trowbridge": a dated session with its building. */
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?[\s,:;-]+(?=[A-Z])/g

function* datedPlaces({ text }: Sentence): Generator<NamedPlace> {
  if (text.length > 160 || meets(text, otherPurpose)) return
  for (const date of matches(text, dated))
    yield* placeNames(text, date.index + date[0].length)
      .filter((place) => place.isBuilding && isPlace(place))
      .slice(0, 1)
}

const rowOfSession =
  /^(?:day|session|module|week|unit|cohort|group|conference)\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\bdates?\b/i
const whereWords = /\b(?:where|venues?|locations?|dates|cohorts?|centres?|groups?)\b/i
const group =
  /^([A-Z][a-z]+(?: (?:[A-Z][a-z]+|upon|on))*)(?: (?:[Gg]roup|[Cc]ohort))? ?(?:\((?:[Ss]tart(?:s|ing)?|[Ff]rom|[Dd]ates?|Mon|Tue|Wed|Thu|Fri|Sat)|:\s*(?:[Ss]tart(?:s|ing)?|[Ff]rom|\d{1,2} [A-Z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur)days?))/

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

/** A building that fills its cell in a row of sessions; a town that heads the dates of its group. */
function rowOrGroup(sentence: Sentence, document: ReadDocument): NamedPlace | null {
  const { text, block, headings, leadIn } = sentence
  if (block.type === 'cell' && rowOfSession.test(`${block.rowHeading ?? ''}`)) {
    const [place] = placeNames(text, 0)
    return place?.isBuilding && isPlace(place) && place.end >= text.length - 2 ? place : null
  }
  if (sitsWithSessions(sentence, document)) {
    const [place] = placeNames(text, 0)
    if (place?.isBuilding && isPlace(place) && place.start === 0 && place.end >= text.length - 1) return place
  }
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
  ],
  find: (sentence, document) => {
    const { text, block } = sentence
    if (block.type === 'heading') return []
    // In a table of several columns only the heading of the own column says that a cell is a place.
    const short = text.length < 90 && !/[.!?]$/.test(text) && (block.row === undefined || rowOf(block, document).length <= 2)
    const over = [sentence.label, block.columnHeading, short ? sentence.headings[0] : null]
    if (over.some((label) => label && labels.test(label.trim())) && text.length < 200) {
      const from =
        sentence.label && text.startsWith(sentence.label) ? Math.max(sentence.label.length, /^[^:]{0,48}:\s*/.exec(text)?.[0].length ?? 0) : 0
      // "Leeds - Kestrel House": the house is the venue, the town names its group.
      const town = /^\s*[A-Z][\w' ]{2,24} -\s+(?=(?:the )?[A-Z][\w' ]{2,30})/i.exec(text.slice(from))?.[0].length ?? 0
      const behind = town > 0 && placeNames(text, from + town).some(({ isBuilding }) => isBuilding) ? town : 0
      const skip = behind || (/^\s*(?:on[- ]?site )?(?:at |in )?(?:the )?/i.exec(text.slice(from))?.[0].length ?? 0)
      return placeNames(text, from + skip)
        .filter(
          ({ name, isBuilding }) =>
            !notPlace.test(name.replace(ofLearning, '')) &&
            !justStreet.test(name) &&
            (isBuilding || !/^(?:Campus|Online|Site|Venue|Centre)$/.test(name)),
        )
        .map((place) => finding(sentence, place))
    }
    const alone = rowOrGroup(sentence, document)
    if (alone) return [finding(sentence, alone)]
    if (meets(text, otherPurpose)) return []
    const found = new Map<number, AnyFinding>([...datedPlaces(sentence)].map((place) => [place.start, finding(sentence, place)]))
    for (const verb of matches(text, taught)) {
      const end = verb.index + verb[0].length
      for (const led of matches(text.slice(end, end + 130), preposition)) {
        const way = text.slice(end, end + led.index)
        if (/[!?]|\.\s|;/.test(way.replace(/\([^)]{0,60}\)/g, ''))) break
        const needsBuilding =
          (between.test(way) &&
            !/\b(?:place|held|taught|delivered|hosted|based)\b[^.;]{0,40}\bat (?:\w+ ){0,2}(?:schools?|venues?|centres?|hotels?|academies|universities|locations?)$/i.test(
              text.slice(0, end + led.index),
            )) ||
          /^\s(?:on|be|plus)/.test(led[0]) ||
          (led[0].startsWith(':') && /^(?:sessions?|days?|modules?|workshops?|seminars?|conferences?|lectures?)$/i.test(verb[0])) ||
          /^(?:modules?|meeting|study)$/i.test(verb[0]) ||
          (led[0].includes('(') && !/^(?:centre|venue|location|town|base|site)/i.test(verb[0]))
        const places = placeNames(text, end + led.index + led[0].length)
          .map(withoutOwner)
          .filter((place) => isPlace(place) && (place.isBuilding || !(needsBuilding || county.test(place.name))))
        for (const place of places) found.set(place.start, finding(sentence, place))
        if (places.length > 0) break
      }
    }
    return [...found.values()]
  },
}
