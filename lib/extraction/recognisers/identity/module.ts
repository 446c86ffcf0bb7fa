import { spanIn } from '../../quote'
import { numberOf } from '../../readers/numbers'
import { rowOf, rowsAfter, wordsOf } from '../../readers/table-rows'
import type { AnyFinding, ReadDocument, Recogniser, Sentence, Span } from '../../types'
import { moduleCountsOf } from './module-count'

const ordinal = '(?:[1-6]|one|two|three|four|[A-D]|I{1,3}|IV)'
const numbered = new RegExp(`^(?:(?:core|compulsory|taught|optional) )?(?:module|unit) ${ordinal}\\b\\s*(?:[:.(-]|\\s)\\s*`, 'i')
const inSentence = new RegExp(
  `\\b(?:(?:module|unit) ${ordinal}|(?:the )?(?:first|second|third|fourth) module),? ?(?:\\(|:|,? (?:is )?(?:called|entitled|titled),? |, )"?([A-Z][^()".;]{5,110}?)"?(?:, (\\d{2}) (?:M-?level |level 7 |masters )?credits?)?(?:\\)|"|(?=[.;,] |$| (?:focuses|explores|covers|looks|considers|is|examines|and)\\b))`,
  'gi',
)
const creditsBehind =
  /[\s,;:([-]{0,4}\(?\[?(\d{2})[- ]?(?:M-?level |masters?(?:[- ]level)? |level 7 |CATS? )?(?:credits?|credit points|cr|CATS?)\b[^)\]]{0,30}[)\]]?\s*\.?$/i
const creditsAlone = /^\(?(\d{2}) (?:M[- ]?level |level 7 |masters?(?:[- ]level)? )?credits?\)?\.?$/i
const bareCredits = /\s\((\d{2})\)$/
const code = /^\(?([A-Z]{2,6}[ -]?\d{3,5}[A-Z]?|\d[A-Z]{1,3}\d{3,4})\)?[\s:,-]*(?=\S)/
const codeBehind = /[\s,(-]+\(?([A-Z]{2,6}[ -]?\d{3,5}[A-Z]?|\d[A-Z]{1,3}\d{3,4})\)?$/
const moduleHeading =
  /^(?:\d{1,2}[.)] )?(?:(?:core|compulsory|required|taught|course|programme|year \d|part-time|indicative|example|the|our|current|our current) )*(?:modules?|units?)(?: (?:titles|list|include|are|information|details|on offer|on the course|you will study))?:?$|\bmodules? (?:and|&) (?:structure|content)|^(?:course|programme) modules/i
const studyHeading =
  /^(?:what (?:will )?(?:you|i)(?:'ll| will)? (?:be )?(?:study|studying|learn|cover|do)|course content|course structure|programme structure|structure|what you study|the modules|content|modules? (?:and|&) \w+|what (?:does|will) the (?:course|programme) (?:cover|include|involve)|you will study|structure of the (?:course|programme|award)|course details)\b/i
const leadIn = /\b(?:modules?|units?)\b[^.]{0,80}:?$/i
const noModule =
  /\b(?:modules?|words|report of|presentation|minutes?|APL|RPL|transfer|up to|max|prior|statement|optional|dissertation|assignments?|portfolio of|essays?|days?|sessions?|per|each|fees?|£|awards?\b(?! )|apply|download|may change|reviewed|subject to|viability|choose|currently|available|prerequisite|credits? at|study hours|weeks?|students?|participants?|you|your|we|our|please|click|assessed|assessment (?:is|by)|handbook|total|summar(?:y|ies)|pass mark|tutor|workshop|of the course|PG ?Cert|certificate|postgraduate|national award|NASENCO|masters?|MA|entry requirements?|level 7$|introduction to the programme)\b/i
const section =
  /^(?:(?:learning|teaching|assessment) and (?:teaching|learning|assessment|support)|teaching(?:,| &).*|how you.*|careers?.*|.*overview|key facts|fees.*|course .*|programme .*)$/i
const sentenceLike =
  /\b(?:is|are|was|were|will|can|must|should|have|has|provides?|includes?|explores?|focus(?:es)?|enables?|gives?|aims?|takes?|consists?|examines?|looks?|covers?|opens|deals)\b/i

const trimTitle = (words: string): string => words.replace(/^[\s:.,"'()-]+|[\s:.,;"'(\u2013-]+$/g, '').replace(/\s+/g, ' ')
const isTitle = (title: string): boolean =>
  title.length >= 8 &&
  title.length <= 130 &&
  /^["']?(?:[A-Z]|\d+ )/.test(title) &&
  /\s|-/.test(title) &&
  !noModule.test(title) &&
  !section.test(title) &&
  !sentenceLike.test(title) &&
  !/[.!?]\s/.test(title)

interface Parts {
  readonly title: string
  readonly code?: string
  readonly creditPoints?: number
}
/** Title, code and credits of a line such as "EDU7114 Leading Provision (30 credits)". */
function partsOf(line: string): Parts {
  let text = line
    .trim()
    .replace(
      /(?<=\w)\s*\((?=[^)]*\b(?:words?|essay|portfolio|report|assessment|assignment)\b)(?:[^)]*?(?=,? ?\d{2} credits)[, ]*)?(?:([^)]*credits[^)]*)|[^)]*)\)?$/i,
      ' ($1)',
    )
    .replace(/\s*\((?:undefined)?\)$/, '')
  const credits = creditsBehind.exec(text) ?? bareCredits.exec(text)
  if (credits) text = text.slice(0, credits.index)
  const before = code.exec(text)
  if (before) text = text.slice(before[0].length)
  const behind = before ? null : codeBehind.exec(text)
  if (behind) text = text.slice(0, behind.index)
  const printed = before?.[1] ?? behind?.[1]
  const points = numberOf(credits?.[1] ?? '')
  return { title: trimTitle(text), ...(printed && { code: printed }), ...(points !== null && points <= 60 && { creditPoints: points }) }
}

const finding = (parts: Parts, at: Span | readonly Span[]): AnyFinding => ({ kind: 'module', value: { ...parts }, at })
const whole = (sentence: Sentence): Span => spanIn(sentence, 0, sentence.text.length)
const nextOf = (sentence: Sentence, document: ReadDocument): Sentence | undefined => document.sentences[sentence.index + 1]

/** "There are two modules: A, and B" — split into as many titles as are counted. */
function fromList(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { text } = sentence
  const opened = /\b(?:modules|units)\b[^.:;]{0,80}(?::| called| entitled| titled| namely| are| which are)\s+(?=["'A-Z])/i.exec(text)
  const counted = moduleCountsOf(sentence, document)[0]
  const labelled = /^(?:core |compulsory |the )?(?:modules|units)$/i.test(sentence.label ?? '')
  const start = opened ? opened.index + opened[0].length : labelled ? (sentence.label?.length ?? 0) + 1 : -1
  if (start < 0) return []
  const words = text.slice(start).replace(/\.$/, '')
  const count = counted?.kind === 'module_count' ? counted.value.count : null
  const attempts = [
    words.split(/;\s*(?:and )?/),
    words.split(/,? and (?=["'A-Z])|,\s+(?=["'A-Z])/),
    words.split(/, and (?=["'A-Z])/),
    words.split(/ and (?=["'A-Z])/),
  ]
  const pieces =
    attempts.find((parts) => parts.length > 1 && (count === null ? parts.length <= 4 && attempts[0] === parts : parts.length === count)) ?? []
  let at = start
  const findings: AnyFinding[] = []
  for (const piece of pieces) {
    const from = text.indexOf(piece, at)
    at = from + piece.length
    const parts = partsOf(piece.replace(/^["']|["']$/g, ''))
    if (isTitle(parts.title)) findings.push(finding(parts, spanIn(sentence, from, at)))
  }
  return findings.length === pieces.length ? findings : []
}

/** How many modules the page states anywhere, or null. */
const statedCounts = new WeakMap<ReadDocument, number | null>()
function statedCount(document: ReadDocument): number | null {
  const known = statedCounts.get(document)
  if (known !== undefined) return known
  let count: number | null = null
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'course' || !/\b(?:modules|units)\b/i.test(sentence.text)) continue
    const found = moduleCountsOf(sentence, document)[0]
    if (found?.kind !== 'module_count') continue
    count = found.value.count
    break
  }
  statedCounts.set(document, count)
  return count
}

const titleColumn = /^(?:module |unit |course )?(?:titles?|names?|modules?|units?)$/i
const alone = new RegExp(`^(?:module|unit) ${ordinal}$`, 'i')

/** Rows of a table of modules, under its heading or beginning with "Unit 1". */
function fromRows(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { block, text } = sentence
  if (block.type !== 'cell' || block.row === undefined) return []
  const head = rowOf(block, document).map((cell) => wordsOf(cell, document))
  const isHead = titleColumn.test(text) && head.some((words) => /^(?:credits?|credit (?:value|points)|(?:module |unit )?code)$/i.test(words))
  const rows = isHead ? rowsAfter(block, document) : alone.test(text) ? [rowOf(block, document)] : []
  return rows.flatMap((cells) => {
    const words = cells.map((cell) => wordsOf(cell, document))
    const after = document.blocks[(cells.at(-1)?.index ?? 0) + 1]
    const nextWords = after && after.row === undefined ? wordsOf(after, document) : ''
    const printed = words.find((cell) => code.test(`${cell} x`) && cell.length < 12)
    const parts = words.map((cell) => partsOf(/^\D.{9,} (?:10|15|20|30|40)$/.test(cell) ? cell.replace(/ (\d\d)$/, ' ($1)') : cell))
    const title = parts.find((part) => isTitle(part.title) && !alone.test(part.title))
    const points =
      title?.creditPoints ??
      Number(
        words.find((cell) => /^(?:10|15|20|30|40|45)(?: credits)?$/i.test(cell))?.slice(0, 2) ??
          creditsBehind.exec(words.join(' '))?.[1] ??
          creditsAlone.exec(nextWords)?.[1] ??
          0,
      )
    const [first, last] = [cells[0], cells.at(-1)]
    if (!title || !first || !last) return []
    const value = { title: title.title, ...(printed && { code: printed }), ...(points > 0 && { creditPoints: points }) }
    return [finding(value, { start: first.start, end: last.end })]
  })
}

/** A cell or a line of a flattened table: title, then code, credits and days in the next cells. */
function fromTable(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { block, text, index } = sentence
  if (sentence.zone !== 'course' || block.type === 'item') return []
  const glued = /^(\d[A-Z]{1,3}\d{3,4}|[A-Z]{2,5}\d{3,5})\s?([A-Z][A-Za-z ,:&'()-]{7,100}?)\s?(\d{2})(?:\s.{0,20})?$/.exec(text)
  if (glued) {
    const title = trimTitle(glued[2] ?? '')
    return isTitle(title) ? [finding({ title, code: glued[1] ?? '', creditPoints: Number(glued[3]) }, whole(sentence))] : []
  }
  const rows = fromRows(sentence, document)
  if (rows.length > 0) return rows
  const [before, next, afterNext, third] = [
    document.sentences[index - 1],
    document.sentences[index + 1],
    document.sentences[index + 2],
    document.sentences[index + 3],
  ]
  const codeIs = (other: Sentence | undefined) =>
    other && /^(?:[A-Z]{2,6}[ -]?\d{3,5}[A-Z]?|\d[A-Z]{1,3}\d{3,4})$/.test(other.text) ? other.text : null
  const pointsIs = (other: Sentence | undefined) =>
    other && /^(?:10|15|20|30|40|45|60)(?: credits)?$/i.test(other.text) ? Number.parseInt(other.text, 10) : null
  const same = block.row === undefined || [before, next].some((other) => other?.block.row === block.row)
  const printed = codeIs(next) ?? codeIs(before)
  const points = codeIs(next) ? pointsIs(afterNext) : pointsIs(next)
  if (!same || printed === null || !isTitle(text) || points === null) return []
  const after = codeIs(next) ? third : afterNext
  const days =
    after &&
    /^(?:\d|one|two|three|four|five|six)$/i.test(after.text) &&
    (block.row !== undefined ? /days/i.test(after.block.columnHeading ?? '') : /taught days/i.test(document.plain))
      ? numberOf(after.text)
      : null
  const last = codeIs(next) ? afterNext : next
  const first = codeIs(next) ? sentence : before
  const at = { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end }
  return [{ kind: 'module', value: { title: trimTitle(text), code: printed, creditPoints: points, ...(days !== null && { days }) }, at }]
}

/** A line break that the structure took for a wrapped line: a title, then a sentence of its own. */
function firstLine({ text, start, end }: Sentence, document: ReadDocument): string {
  const raw = document.text.slice(start, end)
  const [first = '', rest] = raw.split(/\n\s*/)
  const apart = rest !== undefined && /^(?:There|The|This|You|We|It|All|Each|Both|These|Participants|Students)\b/.test(rest) && first.length < 90
  return apart ? text.slice(0, first.trim().length) : text
}

function fromLine(sentence: Sentence, document: ReadDocument): AnyFinding | null {
  const { block, headings } = sentence
  const text = firstLine(sentence, document)
  if (sentence.zone !== 'course' || document.sentences[sentence.index - 1]?.block === block) return null
  const [heading = ''] = headings
  const opened = numbered.exec(text)
  const parts = partsOf(opened ? text.slice(opened[0].length).replace(/^([^)]*)\)$/, '$1') : text.replace(/^\d{1,2}[.)]\s+/, ''))
  const next = nextOf(sentence, document)
  const carried = next && next.block !== block && parts.creditPoints === undefined ? creditsAlone.exec(next.text) : null
  const fuller: Parts = { ...parts, ...(carried && { creditPoints: Number(carried[1]) }) }
  const at = carried && next ? { start: sentence.start, end: next.end } : spanIn(sentence, 0, text.length)
  if (/\boptional\b/i.test(heading) || /\boptional\b/i.test(sentence.leadIn ?? '') || !isTitle(fuller.title) || (fuller.creditPoints ?? 0) > 45)
    return null
  if (opened) return finding(fuller, at)
  if (fuller.creditPoints !== undefined && text.length < 150 && !/^(?:module|unit)\b/i.test(text)) return finding(fuller, at)
  const list = block.type === 'item' ? [sentence.leadIn ?? '', heading] : [heading]
  const underModules =
    list.some((words) => moduleHeading.test(words.trim())) ||
    (block.type === 'item' && leadIn.test(sentence.leadIn ?? '') && statedCount(document) !== null)
  if (underModules && text.length < 120 && !/[;!?]$/.test(text)) return finding(fuller, at)
  const siblings = document.sentences.filter(
    (other) => other.headings[0] === heading && other.block.type === 'item' && other.headings[0] !== undefined,
  )
  const count = statedCount(document)
  if (block.type === 'item' && studyHeading.test(heading) && count !== null && siblings.length >= 2 && siblings.length <= count && text.length < 130)
    return finding(fuller, at)
  return null
}

/** Under a bare "Modules", a run of short lines: as many titles as the page counts. */
function fromRun(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const count = moduleHeading.test(sentence.text) ? statedCount(document) : null
  if (count === null || sentence.zone !== 'course') return []
  const run: Sentence[] = []
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 8)) {
    if (next.block.type === 'item' || next.block.type === 'cell' || !isTitle(partsOf(next.text).title) || /[.;:!?]$/.test(next.text)) break
    run.push(next)
  }
  return run.length === count ? run.map((line) => finding(partsOf(line.text), whole(line))) : []
}

/** The modules by title, with code and credits where they stand beside it. Days, topics, areas of outcomes and modules of other courses are none. */
export const moduleTitle: Recogniser = {
  name: 'module',
  kinds: ['module'],
  cues: ['module', 'modules', 'unit', 'units', 'credit', 'credits', 'first', 'second', 'title', 'titles', 'name'],
  contextCues: ['module', 'modules', 'unit', 'units', 'study', 'structure', 'content', 'credits', 'code', 'learn', 'cover'],
  find: (sentence, document) => {
    const line = fromLine(sentence, document)
    if (line) return [line]
    const cells = fromTable(sentence, document)
    if (cells.length > 0) return cells
    if (sentence.zone !== 'course') return []
    const run = fromRun(sentence, document)
    if (run.length > 0) return run
    const list = fromList(sentence, document)
    if (list.length > 0) return list
    return [...sentence.text.matchAll(inSentence)].flatMap((found) => {
      const parts = partsOf(found[1] ?? '')
      const points = numberOf(found[2] ?? '') ?? parts.creditPoints
      return isTitle(parts.title)
        ? [finding({ ...parts, ...(points && { creditPoints: points }) }, spanIn(sentence, found.index, found.index + found[0].length))]
        : []
    })
  },
}
