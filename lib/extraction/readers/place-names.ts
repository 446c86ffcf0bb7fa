import { matches, meets } from '../matches'

const building =
  /^(?:Campus|Site|Centre|Center|School|Academy|College|University|House|Hall|Hotel|Suites?|Rooms?|Building|Library|Hub|Park|Court|Village|Institute|Museum|Church|Stadium|Racecourse|Arena|Pavilion|Lodge|Manor|Barn|Mill|Farm|Exchange|Studios?|Tower|Gallery|Grange|Priory|Abbey|Rectory|Mansion|Theatre|Guildhall|Showground|Cathedral|Club|Primary|Offices?|Base|Infants?|Juniors?|Secondary|High)$/i
const capital = /^(?:St\.?|[A-Z][\w'&.-]*)$/
const inner = /^(?:of|the|upon|on|under|le|de|la|next|by)$/
const calendar = /^(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:days?)?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
const compass = /^(?:central|north|south|east|west|inner|outer|greater)$/i
const token = /[A-Za-z0-9][\w'&.-]*(?:\.(?=\s))?|[,;/|()&]/g

const street = /\b(?:Road|Street|Lane|Avenue|Way|Close|Drive|Square|Terrace|Hill|Row|Gardens|Floor|Room|Rd|St)\b|\d/

/** A place as a text prints it; offsets within the text. */
export interface NamedPlace {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Whether the name says what stands there: a campus, a school, a hotel. */
  readonly isBuilding: boolean
}
interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const tokensOf = (text: string, from: number): readonly Token[] =>
  matches(text.slice(from, from + 220), token).map(({ 0: printed, index }) => {
    const word = printed.endsWith('.') ? printed.slice(0, -1) : printed
    return { word, start: from + index, end: from + index + word.length }
  })

/** How many tokens from `at` make one name: capitalised words, small words within, a plain "campus" or "school" behind, a bracket, "in Town". */
function nameLength(tokens: readonly Token[], at: number, text: string): number {
  let length = 0
  for (let next = at; next < tokens.length; next += 1) {
    const [word, after, last] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? '', tokens[next - 1]]
    const gap = last ? text.slice(last.end, tokens[next]?.start) : ''
    if (length > 0 && /[.!?:]| - /.test(gap)) break
    if (capital.test(word) || (length === 0 && compass.test(word) && capital.test(after))) length = next - at + 1
    else if (
      length > 0 &&
      building.test(word) &&
      /^(?:campus|site|centre|hub|school|building|rooms?|college|academy|university|offices?|hotel|library)$/.test(word)
    )
      length = next - at + 1
    else if (length > 0 && ofTeaching.test(word) && (ofTeaching.test(after) || /^(?:centre|campus|site|hub|suite|room)$/.test(after))) continue
    else if (length > 0 && inner.test(word) && capital.test(after) && !(word === 'on' && calendar.test(after))) continue
    else if (length > 0 && word === 'in' && building.test(last?.word ?? '') && capital.test(after)) continue
    else if (
      length === 1 &&
      word === 'and' &&
      capital.test(after) &&
      /^(?:the|our) $/i.test(text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 4), tokens[at]?.start)) &&
      /^(?:hub|campus|site|centre|alliance)$/.test(tokens[next + 2]?.word ?? '')
    )
      continue
    else if (length > 0 && word === '(' && capital.test(after) && tokens.slice(next, next + 5).some((item) => item.word === ')')) {
      length = tokens.findIndex((item, index) => index > next && item.word === ')') - at + 1
      break
    } else break
  }
  return length
}

/** "Moor Hall, Leeds or the Civic Centre, York": another building follows, so that what stands before it is the town of the first. */
const buildingNext =
  /^\s?(?:and|or|&) (?:at )?(?:the )?(?:[A-Z][\w'.-]* ){1,4}(?:Campus|Centre|School|Academy|College|University|House|Hall|Hotel|Suite|Rooms?|Building|Library|Hub)\b/

/** "The Hub, Ashford and online": what follows is no place. */
const modeNext = /^,? (?:and|or|&|plus) (?:also |partly |live )?(?:on-?line|virtually|remotely|by video|via|over)\b/i
const postcode = /^[A-Z]{1,2}\d/
/** "our Mansfield training centre" */
const ofTeaching = /^(?:training|teaching|development|professional|conference|learning)$/
const separator = /^(?:,|;|\/|\||&|and|or)$/
const before = /^(?:at|in|on|the|our|its|both|either|also|from|one|that|which|is|are|meets?)$/

/** The word that follows, past a comma only if a name comes behind it. */
const nextWord = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.word === ',' && capital.test(tokens[at + 1]?.word ?? '') ? 'and' : tokens[at]?.word === ',' ? '' : (tokens[at]?.word ?? '')

/**
 * The places that a text lists from `from` on: names parted by commas, semicolons, slashes, "and" or "or", each perhaps with "at the" before it. A town
 * behind a building is part of its name; the rest of a postal address is left off. Ends at the first word that is neither.
 *
 * @example placeNames('Leeds, Exeter and central London, and starts', 0).map(({ name }) => name) // ['Leeds', 'Exeter', 'central London']
 */
export function placeNames(text: string, from: number): readonly NamedPlace[] {
  const tokens = tokensOf(text, from)
  const places: NamedPlace[] = []
  let comma = false
  for (let at = 0; at < tokens.length; ) {
    const { word, start } = tokens[at] ?? { word: '', start: 0 }
    const previous = tokens[at - 1]
    if (previous && /[.!?:]\s/.test(text.slice(previous.end, start + 1))) break
    const length = nameLength(tokens, at, text)
    if (length > 0) {
      const last = tokens[at + length - 1]
      const words = tokens.slice(at, at + length)
      const isBuilding = words.some((item) => building.test(item.word))
      const previousPlace = places.at(-1)
      const isTown =
        comma &&
        !isBuilding &&
        previousPlace?.isBuilding === true &&
        (!/^(?:and|or|&)$/.test(nextWord(tokens, at + length)) ||
          (tokens[at + length]?.word === ',' && postcode.test(tokens[at + length + 1]?.word ?? '')) ||
          buildingNext.test(text.slice(words.at(-1)?.end)) ||
          modeNext.test(text.slice(words.at(-1)?.end)))
      if (last && previousPlace && isTown) {
        const isWhole =
          !meets(text.slice(start, last.end), street) &&
          (tokens[at + length]?.word !== ',' || /^(?!and$|or$|plus$)[a-z]/.test(tokens[at + length + 1]?.word ?? '')) &&
          !/^[A-Z]{1,2}\d/.test(tokens[at + length]?.word ?? '')
        if (isWhole && !previousPlace.name.includes(','))
          places[places.length - 1] = { ...previousPlace, name: text.slice(previousPlace.start, last.end), end: last.end }
      } else if (last && comma && previousPlace?.isBuilding && /(?:Room|Suite \d+|Floor)$/.test(text.slice(start, last.end))) {
        // A room of the building before it.
      } else if (
        last &&
        comma &&
        previousPlace?.isBuilding &&
        /\b(?:Building|Block|Tower)$/.test(text.slice(start, last.end)) &&
        !previousPlace.name.includes(',')
      )
        places[places.length - 1] = { ...previousPlace, name: text.slice(previousPlace.start, last.end), end: last.end }
      else if (last && !(previousPlace && !isBuilding && meets(text.slice(start, last.end), street)))
        places.push({ name: text.slice(start, last.end), start, end: last.end, isBuilding })
      at += length
      comma = false
    } else if (
      separator.test(word) ||
      (before.test(word) && (at === 0 || separator.test(previous?.word ?? '') || before.test(previous?.word ?? '')))
    ) {
      comma = word === ','
      at += 1
    } else break
  }
  return places
}
