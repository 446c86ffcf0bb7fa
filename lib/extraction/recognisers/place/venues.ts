import { quoteAround, spanIn } from '../../quote'
import { type NamedPlace, placeNames } from '../../readers/place-names'
import type { AnyFinding, Recogniser, Sentence } from '../../types'

const taught =
  /\b(?:held|taught|delivered|hosted|located|takes? place|taking place|meets?|meeting|happens?|attendance|attend|sessions?|days?|teaching|classes|seminars|lectures|modules?|cohorts?|groups?|lecture rooms|on-?site|(?:will be|usually|course) runs?|runs|(?:course|programme|training|award) is (?:run|based)|will be|centres(?= (?:are|will be|include))|venues(?= (?:are|will be|include)))\b/gi
const preposition =
  /\s(?:at|in|on|from|across|between|are:?|include:?|be:?)\s+(?=(?:the |our |its |both |either )?(?:[A-Z]|central |north |south |east |west ))/g
const labels =
  /^(?:(?:course |teaching |training |study )?(?:venues?|locations?|campus(?:es)?|sites?|centres?)|where(?: (?:is it|will it be|are the (?:days|sessions)) (?:held|taught)| is the course)?\??|place(?: of study)?|taught at|held at|groups)$/i
/** Neither a place nor one of teaching. */
const notPlace =
  /\b(?:level|terms?|autumn|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|england|wales|uk|europe|nasenco|sencos?|send?|award|code|practice|regulations?|act|education|department|dfe|ofsted|english|maths|masters?|ma|pgce|ba|qts|national|special|modules?|units?|cohorts?|groups?|days?|sessions?|microsoft|teams|zoom|skype|blackboard|moodle|canvas|twitter|facebook|covid(?:-19)?|key stage|year \d|early years|ucas|britain|scotland|school direct|teaching schools?|local authorit(?:y|ies)|regional|distance|standard|online|blended|i|we|our|leading|leadership|inclusion|provision|part|semester|faculty|outcomes?|assessment)\b/i
const otherPurpose =
  /\b(?:open (?:day|evening)|information (?:evening|session|event)|graduation ceremony|network meeting|registered office|our offices? (?:is|are)|parking|accommodation|born|studied at|worked (?:at|in)|works (?:at|in)|formerly|deputy head|headteacher (?:at|of)|lecturer (?:at|in)|professor|doctorate|validated|awarded by|degree (?:from|at)|transfer|progress(?:ion)? (?:to|on)|other (?:groups?|cohorts?|universities|providers)|researchers?|applicants? (?:in|from)|(?:SENCOs|schools|teachers|staff|colleagues) (?:in|from|across) [A-Z])/i
/** Between the word of teaching and the place nothing else may stand. */
const between = /\b(?:by|with|partnership|who|which|experience|schools|learning|practice|outcomes|part of|leads?|award|law|used|change)\b/i

/** A bare acronym or an owner ("the University's") is no place. */
const isPlace = ({ name, isBuilding }: NamedPlace): boolean =>
  name.length > 2 && !notPlace.test(name) && !/'s?$/.test(name) && (isBuilding || !/^[A-Z]{2,6}$/.test(name))
/** "Day 2: Wednesday 4 February, Ashgrove Academy, Trowbridge": a dated session with its building. */
const dated =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?[\s,:;-]+(?=[A-Z])/g

function* datedPlaces({ text }: Sentence): Generator<NamedPlace> {
  if (text.length > 160 || otherPurpose.test(text)) return
  for (const date of text.matchAll(dated))
    yield* placeNames(text, date.index + date[0].length)
      .filter((place) => place.isBuilding && isPlace(place))
      .slice(0, 1)
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
  find: (sentence) => {
    const { text, block } = sentence
    if (block.type === 'heading') return []
    const over = [sentence.label, block.columnHeading, text.length < 90 && !/[.!?]$/.test(text) ? sentence.headings[0] : null]
    if (over.some((label) => label && labels.test(label.trim())) && text.length < 200) {
      const from = sentence.label && text.startsWith(sentence.label) ? (/^[^:]*:\s*/.exec(text)?.[0].length ?? 0) : 0
      const skip = /^(?:on[- ]?site )?(?:at |in )?(?:the )?/i.exec(text.slice(from))?.[0].length ?? 0
      return placeNames(text, from + skip)
        .filter(({ name }) => !notPlace.test(name))
        .map((place) => finding(sentence, place))
    }
    if (otherPurpose.test(text)) return []
    const found = new Map<number, AnyFinding>([...datedPlaces(sentence)].map((place) => [place.start, finding(sentence, place)]))
    for (const verb of text.matchAll(taught)) {
      const end = verb.index + verb[0].length
      for (const led of text.slice(end, end + 110).matchAll(preposition)) {
        const way = text.slice(end, end + led.index)
        if (between.test(way) || /[.;!?]/.test(way)) break
        const thing = /^\s(?:on|be)/.test(led[0]) || /^(?:modules?|cohorts?|groups?|meeting)$/i.test(verb[0])
        const places = placeNames(text, end + led.index + led[0].length).filter((place) => isPlace(place) && (place.isBuilding || !thing))
        for (const place of places) found.set(place.start, finding(sentence, place))
        if (places.length > 0) break
      }
    }
    return [...found.values()]
  },
}
