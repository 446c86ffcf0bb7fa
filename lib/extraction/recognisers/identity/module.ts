import { firstMatch, matches, meets } from '../../matches'
import { spanIn } from '../../quote'
import { numberOf } from '../../readers/numbers'
import { collapse } from '../../text/collapse'
import type { AnyFinding, ReadDocument, Recogniser, Sentence, Span } from '../../types'
import { itemsAround, moduleCountsOf, numberedPart, partsAnnounced } from './module-count'
import { fromAnnouncedLines, fromCode, fromDescription, fromList, fromNumbered, numbered, tellsOfModule } from './module-lines'
import { creditsAlone, moduleFinding as finding, isTitle, ordinal, type Parts, partsOf } from './module-parts'
import { modulesOfTable } from './module-tables'

const inSentence = new RegExp(
  `\\b(?:(?:module|unit) ${ordinal}|(?:the )?(?:first|second|third|fourth) (?:module|unit|of these)),? ?(?:\\(|:|,? (?:is )?(?:called|entitled|titled),? |, )"?([A-Z][^()".;]{5,110}?)"?(?:, (\\d{2}) (?:M-?level |level 7 |masters )?credits?)?(?:\\)|"|(?=[.;,] |$| (?:focuses|explores|covers|looks|considers|is|examines|and)\\b))`,
  'gi',
)
/** "The first, Law and Policy (30 credits)". */
const ordinalNamed =
  /\b[Tt]he (?:first|second|third|fourth|other),? (?:module,? |unit,? )?(?:called |entitled )?"?([A-Z][^().;"]{5,100}?)"? \((\d\d)[- ](?:[\w-]+ ){0,2}?credits?\)/g
/** "a single 60-credit module, Leading Inclusive Practice" */
const onlyNamed =
  /\b(?:a single|one)(?: (\d\d)[- ]credit)? (?:module|unit)(?:,|:|,? (?:called|entitled|titled)) "?([A-Z][^.;:"()]{6,90}?)"?(?=[.;,]|$| \()/g
const moduleHeading =
  /^(?:\d{1,2}[.)] )?(?:(?:core|compulsory|required|taught|course|programme|year \d|part-time|indicative|example|the|our|current|our current) )*(?:modules?|units?)(?: (?:titles|list|include|are|information|details|on offer|on the course|you will study))?:?$|\bmodules? (?:and|&) (?:structure|content)|^(?:course|programme) modules/i
const studyHeading =
  /^(?:what (?:will )?(?:you|i)(?:'ll| will)? (?:be )?(?:study|studying|learn|cover|do)|course content|course structure|programme structure|structure|what you study|the modules|content|modules? (?:and|&) \w+|what (?:does|will) the (?:course|programme) (?:cover|include|involve)|you will study|structure of the (?:course|programme|award)|course details)\b/i
const leadIn = /\b(?:modules?|units?)\b[^.]{0,80}:?$/i

const whole = (sentence: Sentence): Span => spanIn(sentence, 0, sentence.text.length)
const nextOf = (sentence: Sentence, document: ReadDocument): Sentence | undefined => document.sentences[sentence.index + 1]

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

/** A line break that the structure took for a wrapped line: a title, then a sentence of its own. */
function firstLine({ text, start, end }: Sentence, document: ReadDocument): string {
  const raw = document.text.slice(start, end)
  if (!raw.includes('\n')) return text
  const [first = '', rest] = raw.split(/\n\s*/)
  const apart = rest !== undefined && /^(?:There|The|This|You|We|It|All|Each|Both|These|Participants|Students)\b/.test(rest) && first.length < 90
  return apart ? text.slice(0, first.trim().length) : text
}

/** A heading under "Modules" is a module's if it comes first or if what follows tells of a module. */
function opensModule({ block, index, headings }: Sentence, document: ReadDocument): boolean {
  const before = document.blocks[block.index - 1]
  if (before?.type === 'heading' && collapse(document.plain.slice(before.start, before.end)) === headings[0]) return true
  const next = document.sentences[index + 1]?.text ?? ''
  return /^(?:(?:this|the) (?:module|unit)|in this|on this|through this|you(?:'ll| will)|students|participants|we |here |explor|examin|consider|introduc|(?:module|unit) code|credits|\(?\d\d credits|core|compulsory)/i.test(
    next,
  )
}

const alone = new RegExp(`^(?:module|unit) ${ordinal}(?: ?[(:-] ?(\\d\\d)[- ]credits?\\)?)?:?$`, 'i')

/** "Module 1 Knowing the Landscape - 5,000 words or equivalent" */
const wordsBehind = / ?(?:-|:|,) \d[\d,]{2,5}[ -]words?\b.*$/i
/** "Module 1 (30 credits)" as a line of its own, its title on the next. */
function titleBelow(sentence: Sentence, document: ReadDocument, bare: RegExpExecArray): AnyFinding | null {
  const next = document.sentences[sentence.index + 1]
  const parts = partsOf(next?.text ?? '')
  if (!next || sentence.block.row !== undefined || next.text.length > 110 || /[.;:!?]$/.test(next.text) || !isTitle(parts.title)) return null
  return finding({ ...parts, ...(bare[1] && { creditPoints: Number(bare[1]) }) }, { start: sentence.start, end: next.end })
}

/** Code and credits on the lines under a title: "Module code: EDU7114", "Credits: 30". */
function below(sentence: Sentence, document: ReadDocument): Omit<Parts, 'title'> {
  const found: { code?: string; creditPoints?: number } = {}
  for (const { text, block } of document.sentences.slice(sentence.index + 1, sentence.index + 4)) {
    const printed = /^(?:module |unit )?code:? ([A-Z0-9]{5,9})$/i.exec(text)?.[1]
    const points = /^(?:number of )?credits?:? (\d\d)$/i.exec(text)?.[1]
    if (block === sentence.block || (!printed && !points)) break
    if (printed) found.code = printed
    if (points) found.creditPoints = Number(points)
  }
  return found
}

function fromLine(sentence: Sentence, document: ReadDocument): AnyFinding | null {
  const { block, headings } = sentence
  const text = firstLine(sentence, document)
  if (sentence.zone !== 'course' || document.sentences[sentence.index - 1]?.block === block) return null
  const [heading = ''] = headings
  const opened = firstMatch(text, numbered)
  const bare = firstMatch(text, alone)
  if (bare) return titleBelow(sentence, document, bare)
  const parts = partsOf(
    opened
      ? text
          .slice(opened[0].length)
          .replace(/^([^)]*)\)$/, '$1')
          .replace(wordsBehind, '')
      : text.replace(/^\d{1,2}[.)]\s+/, '').replace(partsAnnounced(sentence, document) ? numberedPart : /^$/, ''),
  )
  const next = nextOf(sentence, document)
  const carried = next && next.block !== block && parts.creditPoints === undefined ? creditsAlone.exec(next.text) : null
  const fuller: Parts = {
    ...below(sentence, document),
    ...parts,
    ...(opened?.[1] && { creditPoints: Number(opened[1]) }),
    ...(carried && { creditPoints: Number(carried[1]) }),
  }
  const at = carried && next ? { start: sentence.start, end: next.end } : spanIn(sentence, 0, text.length)
  if (
    /\boptional\b/i.test(heading) ||
    /\boptional\b/i.test(sentence.leadIn ?? '') ||
    !(isTitle(fuller.title) || (partsAnnounced(sentence, document) && /^[A-Z][a-z]{5,30}$/.test(fuller.title))) ||
    (fuller.creditPoints ?? 0) > 45
  )
    return null
  if (opened) return finding(fuller, at)
  if (fuller.creditPoints !== undefined && text.length < 150 && !/^(?:module|unit)\b/i.test(text)) return finding(fuller, at)
  if (meets(next?.block === block ? '' : (next?.text ?? ''), tellsOfModule) && text.length < 110 && !/[.;:!?]$/.test(text)) return finding(fuller, at)
  const list = block.type === 'item' ? [sentence.leadIn ?? '', heading] : [heading]
  const underModules =
    partsAnnounced(sentence, document) ||
    list.some((words) => moduleHeading.test(words.trim())) ||
    (block.type === 'item' && meets(sentence.leadIn ?? '', leadIn) && statedCount(document) !== null)
  if (block.type === 'heading' && !opensModule(sentence, document) && !partsAnnounced(sentence, document)) return null
  if (underModules && text.length < 120 && !/[;!?]$/.test(text)) return finding(fuller, at)
  const count = statedCount(document)
  if (block.type !== 'item' || !studyHeading.test(heading) || count === null || text.length >= 130) return null
  const siblings = itemsAround(sentence, document)
  return siblings >= 2 && siblings <= count ? finding(fuller, at) : null
}

/** Under a bare "Modules", a run of short lines: as many titles as the page counts. */
function fromRun(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const count = meets(sentence.text, moduleHeading) ? statedCount(document) : null
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
  cues: [
    'syllabus',
    'module',
    'modules',
    'unit',
    'units',
    'credit',
    'credits',
    'first',
    'second',
    'title',
    'titles',
    'name',
    '7*',
    'courses',
    'parts',
    'blocks',
    'strands',
    'themes',
  ],
  contextCues: [
    'syllabus',
    'module',
    'modules',
    'unit',
    'units',
    'study',
    'structure',
    'content',
    'credits',
    'code',
    'learn',
    'cover',
    'courses',
    'parts',
    'blocks',
    'strands',
    'themes',
  ],
  find: (sentence, document) => {
    const line = fromLine(sentence, document)
    if (line) return [line]
    const cells = modulesOfTable(sentence, document)
    if (cells.length > 0) return cells
    if (sentence.zone !== 'course') return []
    const run = fromRun(sentence, document)
    if (run.length > 0) return run
    const told = fromDescription(sentence, document)
    if (told) return [told]
    const lines = fromAnnouncedLines(sentence, document)
    if (lines.length > 0) return lines
    const list = fromList(sentence, document)
    if (list.length > 0) return list
    const counted = fromNumbered(sentence)
    if (counted.length > 0) return counted
    const named = matches(sentence.text, ordinalNamed).flatMap((found) => {
      const title = found[1] ?? ''
      return isTitle(title) ? [finding({ title, creditPoints: Number(found[2]) }, spanIn(sentence, found.index, found.index + found[0].length))] : []
    })
    if (named.length > 0) return named
    const only = matches(sentence.text, onlyNamed).flatMap((found) => {
      const title = found[2] ?? ''
      const at = spanIn(sentence, found.index, found.index + found[0].length)
      return isTitle(title) ? [finding({ title, ...(found[1] && { creditPoints: Number(found[1]) }) }, at)] : []
    })
    if (only.length > 0) return only
    const coded = fromCode(sentence, document)
    if (coded) return [coded]
    return matches(sentence.text, inSentence).flatMap((found) => {
      const parts = partsOf(found[1] ?? '')
      const points = numberOf(found[2] ?? '') ?? parts.creditPoints
      return isTitle(parts.title)
        ? [finding({ ...parts, ...(points && { creditPoints: points }) }, spanIn(sentence, found.index, found.index + found[0].length))]
        : []
    })
  },
}
