import { firstMatch, matches, meets } from '../../matches'
import { quoteOf } from '../../quote'
import { label } from '../../readers/labels'
import { number, numberOf } from '../../readers/numbers'
import type { AnyFinding, ReadDocument, Recogniser, Sentence } from '../../types'
import { matchUnder, quoteWithLabel } from './labelled'

const points = `(?:\\(?(?:${number})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? |academic )?(?:credits?|CATS?)(?:[- ]points?)?\\)?[- ])`
const adjective =
  "(?:compulsory|core|mandatory|taught|academic|assessed|linked|inter-?linked|inter-?related|related|required|credit[- ]bearing|credit[- ]rated|post-?graduate|main|separate|distinct|discrete|double|single|key|equally weighted|equal|university|accredited|blended|study|teaching|short|practice[- ]based|work[- ]based|school[- ]based|complementary|integrated|interconnected|consecutive|specialist|SENCO|award|masters?'?|master's|level|level[- ]7|M[- ]level|masters?(?:'|')?s?[- ]level|\\(?M-?level\\)?|7|of|different|full|learning|programme|course)"
const counted = new RegExp(`\\b(${number})(?![\\d.,]\\d|\\d)\\s?(?:x\\s?)?((?:(?:${points}|${adjective}[ -]))*?)(modules|units|module|unit)\\b`, 'gi')
const oneModule = /^(?:1|one|single)$/i
const eachWorth = new RegExp(
  `^[^.;]{0,60}?\\b(?:each|both|all|every one|apiece|per)?\\b[^.;]{0,40}?\\b(?:x|of|worth|at|for|carr(?:y|ying)|bearing|\\(|,|with)? ?\\(?(${number})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? |academic )?(?:credits?|CATS?)\\b\\)?(?: (?:points )?(?:for |in )?(?:each|apiece|per module))?`,
  'i',
)
/** The sentence behind: "Each is worth 30 credits." */
const eachNext = new RegExp(
  `^(?:each|both|these|they|every one)\\b[^.;]{0,40}?\\b(${number})[- ]?(?:M[- ]?level |masters?(?:[- ]level)? |level 7 )?credits?\\b(?! in total)`,
  'i',
)
const wordEach = /\b(?:each|both|apiece|per module|all|x)\b/i
const creditsWithin = new RegExp(`(${number})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? |academic )?(?:credits?|CATS?)`, 'i')
/** Modules that are somebody else's, that one may choose among, or that are no parts of the award. */
const notBefore =
  /\b(?:choose|choice of|select|any|optional|further|additional|extra|other|another|remaining|elective|up to|out of|first|last|next|previous(?:ly)?|existing|complete[ds]? (?:in|within)|per|more|e-?learning|online|self-study|(?:one|two|any|some|most|either) of|between|MA|dissertation and)\s+(?:the )?$/i
const ofTheAward =
  /\b(?:of the|of these|of our|each of|all of|consist(?:s|ing)? of|made up of|comprised of|composed of|completion of|form of|series of|total of|structure of|combination of)\s+(?:the )?$/i
const notBehind =
  /^ (?:of|from) (?:the |an? )?(?:MA|MEd|Masters?|Master's|MSc)\b|^ (?:for|in|on) (?:the |an? )?(?:MA|MEd|MSc)\b|^ (?:of (?:e-?learning|online)|per (?:year|term|semester)|a (?:year|term)|(?:from|at) (?:another|other|my))/i
const bothModules = /\bboth (?:of the )?(?:(?:compulsory|core|taught) )?(?:modules|units)\b/i
const underLabel = label('(?:core |compulsory |number of |taught )?(?:modules|units)')
const inTable = new RegExp(`^\\W{0,30}(${number})(?: ?x ?(${number})[- ]?credits?)?(?=$|[\\s,;(])`, 'i')

/** How many credits each module carries, where another sentence says it of each or of a module as such. */
const eachElsewhere = new RegExp(
  `\\b(?:each|every|both|all|per|these|the) (?:of (?:the|these) )?(?:(?:core|compulsory|taught) )?(?:modules?|units?)\\b[^.;]{0,40}?\\b(${number})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? |academic )?credits?\\b|\\b(?:an?|each|the|all|every) (\\d{2})[- ]credits? (?:[a-z-]+ ){0,2}(?:modules?|units?)\\b|\\b(\\d{2})[- ]credits? (?:post-?graduate )?modules\\b|\\b(?:module|unit) (?:one|1|A) ?\\((\\d\\d)[- ]credits?\\)`,
  'i',
)
const remembered = new WeakMap<ReadDocument, number | null>()
export function creditsOfEachModule(document: ReadDocument): number | null {
  const known = remembered.get(document)
  if (known !== undefined) return known
  let found: number | null = null
  for (const { text, zone } of document.sentences) {
    if (zone !== 'course' || !/credit/i.test(text)) continue
    const match = firstMatch(text, eachElsewhere)
    const each = match ? numberOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') : null
    if (each !== null && each >= 10 && each <= 60 && !/\b(?:total|altogether|in all)\b/i.test(match?.[0] ?? '')) {
      found = each
      break
    }
  }
  remembered.set(document, found)
  return found
}

/** The counts of modules that one sentence states. */
export function moduleCountsOf(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { text } = sentence
  if (text.length < 50 && /^\d{1,2}\.? modules?(?:,| and| &) (?:assess|teach|learn|credit|content|structure)/i.test(text)) return []
  const findings: AnyFinding[] = []
  for (const found of matches(text, counted)) {
    const [count, adjectives, noun] = [numberOf(found[1] ?? ''), found[2] ?? '', (found[3] ?? '').toLowerCase()]
    const end = found.index + found[0].length
    const [before, behind] = [text.slice(Math.max(0, found.index - 60), found.index), text.slice(end, end + 90)]
    if (count === null || count > 8 || !Number.isInteger(count) || count < 1) continue
    if (
      count === 1
        ? !(oneModule.test(found[1] ?? '') && meets(adjectives, creditsWithin) && /\b(?:comprises|consists|made up|is|through)\b/i.test(before))
        : noun === 'module' || noun === 'unit'
    )
      continue
    if ((meets(before, notBefore) && !meets(before, ofTheAward)) || notBehind.test(behind)) continue
    if (/\b(?:modules?|units?) (?:\d(?:,| and|-))?\s?$/i.test(before)) continue
    const inside = firstMatch(adjectives, creditsWithin)
    const after = eachWorth.exec(behind.split(/[.;]/)[0] ?? '')
    const near =
      after &&
      (meets(after[0], wordEach) || / x | of | worth |\(/.test(` ${after[0]}`)) &&
      !/\b(?:total|altogether|in all|making|make up|add|of the|towards|60)\b/i.test(after[0])
        ? after[1]
        : undefined
    const each =
      numberOf(inside?.[1] ?? near ?? eachNext.exec(document.sentences[sentence.index + 1]?.text ?? '')?.[1] ?? '') ?? creditsOfEachModule(document)
    const value = { count, ...(each !== null && each >= 10 && each <= 60 && each * count <= 180 && { creditPointsEach: each }) }
    findings.push({ kind: 'module_count', value, at: quoteOf(sentence, found) })
  }
  return findings
}

/** How many items stand in the list of an item, up to eight either way. */
export function itemsAround({ block }: Sentence, { blocks }: ReadDocument): number {
  let [first, last] = [block.index, block.index]
  while (first > block.index - 8 && blocks[first - 1]?.type === 'item') first -= 1
  while (last < block.index + 8 && blocks[last + 1]?.type === 'item') last += 1
  return last - first + 1
}

const announced = new RegExp(`\\b(${number}) (?:[\\w-]+ ){0,2}(?:modules|units|courses|parts|blocks|strands|themes)\\b[^.;?]{0,60}:?$`, 'i')
/** "Course 2: Identifying needs", some lines below "It is divided into five courses:". */
function partNumbered(sentence: Sentence, { sentences }: ReadDocument): boolean {
  const at = Number(numberedPart.exec(sentence.text)?.[1] ?? 0)
  const intro = at > 0 ? sentences[sentence.index - at] : undefined
  const count = numberOf(firstMatch(intro?.text ?? '', announced)?.[1] ?? '')
  const last = count === null ? undefined : sentences[sentence.index - at + count]
  return count !== null && count >= at && Number(numberedPart.exec(last?.text ?? '')?.[1] ?? 0) === count
}
export const numberedPart = /^(?:course|part|block|strand|theme) (\d): ?(?=[A-Z])/i

/** "It is made up of six courses:" over a list of six. */
export function partsAnnounced(sentence: Sentence, document: ReadDocument): boolean {
  if (sentence.block.type !== 'item') return partNumbered(sentence, document)
  const count = numberOf(firstMatch(sentence.leadIn ?? '', announced)?.[1] ?? '')
  return count !== null && count >= 2 && count === itemsAround(sentence, document)
}

/** The number that such words announce, where the list below keeps to it. */
function announcedCount(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const found = firstMatch(sentence.text, announced)
  let next = sentence.index + 1
  while (found && document.sentences[next]?.block === sentence.block) next += 1
  const item = found ? document.sentences[next] : undefined
  const count = numberOf(found?.[1] ?? '')
  return found && item && count !== null && partsAnnounced(item, document)
    ? [{ kind: 'module_count', value: { count }, at: quoteOf(sentence, found) }]
    : []
}

/** "Two core modules and one chosen from a list": what is added to the compulsory ones. */
const chosen = new RegExp(
  `\\b(${number}) (?:core|compulsory|mandatory|required) (?:${points})?(?:modules?|units?) (?:and|plus|\\+|with|together with) (${number}|a|an) (?:further |other )?(?:(?:chosen|options?|optional|electives?|of your choice|selected|from)\\b|modules? (?:of your choice|chosen|from))`,
  'i',
)
/** "A 40-credit module and a 20-credit module", "one module of 40 credits and one of 20". */
const unequal =
  /\b(?:an?|one) (\d\d)[- ]credit (?:[\w-]+ )?(?:module|unit)\b[^.;]{0,25}?(?:,| and| plus| \+) (?:an?|one|another|the other) (\d\d)[- ]credit (?:module|unit|one)\b|\b(?:an?|one) (?:module|unit) of (\d\d) credits? and (?:one|another|an?(?: module| unit)?) of (\d\d)\b/i

/** Parts under other names, told from other parts by their credits: "three blocks, each worth 20 credits". */
const otherNames = new RegExp(
  `\\b(${number}) (?:(?:${points})?(?:taught |core |linked |compulsory )?)(blocks|parts|strands|courses|components|themes|stages)\\b[^.;]{0,20}?\\b(?:each|both|all)\\b[^.;]{0,25}?\\b(${number})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 )?credits?\\b(?! in (?:total|all))`,
  'i',
)

function underOtherNames(sentence: Sentence): readonly AnyFinding[] {
  const two = firstMatch(sentence.text, unequal)
  const credits = (two ?? []).slice(1).flatMap((points) => (points === undefined ? [] : [Number(points)]))
  if (two && credits.length === 2) {
    const at = quoteOf(sentence, two)
    const sum = credits.reduce((total, points) => total + points, 0)
    const count: AnyFinding = { kind: 'module_count', value: { count: 2 }, standing: 'implied', workings: 'One module and another are two.', at }
    return sum >= 40 && sum <= 60 ? [count] : []
  }
  const sum = firstMatch(sentence.text, chosen)
  const [core, option] = [numberOf(sum?.[1] ?? ''), /^an?$/i.test(sum?.[2] ?? '') ? 1 : numberOf(sum?.[2] ?? '')]
  if (sum && core !== null && option !== null && core + option <= 8) {
    const workings = `${core} core modules and ${option} of choice are ${core + option}.`
    return [{ kind: 'module_count', value: { count: core + option }, standing: 'implied', workings, at: quoteOf(sentence, sum) }]
  }
  const named = firstMatch(sentence.text, otherNames)
  const [count, each] = [numberOf(named?.[1] ?? ''), numberOf(named?.[3] ?? '')]
  if (!named || count === null || each === null || count < 2 || count > 6 || each < 10 || each > 45 || count * each > 120) return []
  return [{ kind: 'module_count', value: { count, creditPointsEach: each }, at: quoteOf(sentence, named) }]
}

/** How many modules the award has: "two modules of 30 credits", "3 x 20-credit units", "both modules". Modules to choose among and those of a Masters are none. */
export const moduleCount: Recogniser = {
  name: 'module-count',
  kinds: ['module_count'],
  cues: ['modules', 'units', 'module', 'unit', 'blocks', 'parts', 'strands', 'courses', 'components', 'themes', 'stages'],
  contextCues: ['modules', 'units'],
  find: (sentence, document) => {
    const others = underOtherNames(sentence)
    if (others.length > 0) return others
    const stated = moduleCountsOf(sentence, document)
    if (stated.length > 0) return stated
    const listed = announcedCount(sentence, document)
    if (listed.length > 0) return listed
    const both = firstMatch(sentence.text, bothModules)
    if (both) {
      const each = creditsOfEachModule(document)
      const value = { count: 2, ...(each !== null && { creditPointsEach: each }) }
      return [{ kind: 'module_count', value, standing: 'implied', workings: '"Both" modules are two.', at: quoteOf(sentence, both) }]
    }
    const found = matchUnder(sentence, document, underLabel, inTable)
    const [count, each] = [numberOf(found?.[1] ?? ''), numberOf(found?.[2] ?? '')]
    if (!found || count === null || count < 2 || count > 8 || (sentence.text.length > found.index + found[0].length + 25 && each === null)) return []
    const at = quoteWithLabel(sentence, document, found.index, found.index + found[0].length)
    return [{ kind: 'module_count', value: { count, ...(each !== null && { creditPointsEach: each }) }, at }]
  },
}
