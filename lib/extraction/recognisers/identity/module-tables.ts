import { spanIn } from '../../quote'
import { numberOf } from '../../readers/numbers'
import { rowOf, rowsAfter, wordsOf } from '../../readers/table-rows'
import type { Finding, ReadDocument, Sentence } from '../../types'
import { code, creditsAlone, creditsBehind, isTitle, moduleFinding, ordinal, partsOf, trimTitle } from './module-parts'

type ModuleFinding = Finding<'module'>

const titleColumn = /^(?:module |unit |course )?(?:titles?|names?|modules?|units?)$/i
const alone = new RegExp(`^(?:module|unit) ${ordinal}$`, 'i')

/** Rows of a table of modules, under its heading or beginning with "Unit 1". */
function fromRows(sentence: Sentence, document: ReadDocument): readonly ModuleFinding[] {
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
    return [moduleFinding(value, { start: first.start, end: last.end })]
  })
}

/** A cell or a line of a flattened table: title, then code, credits and days in the next cells. */
export function modulesOfTable(sentence: Sentence, document: ReadDocument): readonly ModuleFinding[] {
  const { block, text, index } = sentence
  if (sentence.zone !== 'course' || block.type === 'item') return []
  const glued = /^(\d[A-Z]{1,3}\d{3,4}|[A-Z]{2,5}\d{3,5})\s?([A-Z][A-Za-z ,:&'()-]{7,100}?)\s?(\d{2})(?:\s.{0,20})?$/.exec(text)
  if (glued) {
    const title = trimTitle(glued[2] ?? '')
    return isTitle(title)
      ? [moduleFinding({ title, code: glued[1] ?? '', creditPoints: Number(glued[3]) }, spanIn(sentence, 0, sentence.text.length))]
      : []
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
  return [moduleFinding({ title: trimTitle(text), code: printed, creditPoints: points, ...(days !== null && { days }) }, at)]
}
