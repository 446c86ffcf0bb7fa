import { matches } from '../../matches'
import { spanIn } from '../../quote'
import { numberOf } from '../../readers/numbers'
import type { AnyFinding, ReadDocument, Sentence } from '../../types'
import { moduleCountsOf } from './module-count'
import { creditsAlone, creditsBehind, moduleFinding as finding, isTitle, ordinal, partsOf } from './module-parts'

/** "Module 1: …", "Unit B (30 credits): …", "Module: …". */
export const numbered = new RegExp(
  `^(?:(?:core|compulsory|taught|optional) )?(?:(?:module|unit) ${ordinal}\\b|module(?: title)?(?=:))\\s*(?:\\((\\d\\d)[- ](?:[\\w-]+ ){0,2}?credits?\\)\\s*[:.-]?|[:.(-]|\\s)\\s*`,
  'i',
)
export const tellsOfModule = /^(?:this|in this|the aim of this|on this|through this|the) (?:\d\d[- ]credit )?(?:module|unit)\b/i

/** A heading over words that tell of a module ("In this module you will …"), with the credits that stand alone near below. */
export function fromDescription(sentence: Sentence, document: ReadDocument): AnyFinding | null {
  const before = document.sentences[sentence.index - 1]
  if (before?.block.type !== 'heading' || sentence.block.row !== undefined || !tellsOfModule.test(sentence.text)) return null
  const parts = partsOf(before.text.replace(/^\d{1,2}[.)]\s+/, '').replace(numbered, ''))
  if (!isTitle(parts.title) || (parts.creditPoints ?? 0) > 45 || /\boptional\b/i.test(before.headings[0] ?? '')) return null
  const below = document.sentences.slice(sentence.index + 1, sentence.index + 5).find(({ block }) => block !== sentence.block)
  const points = parts.creditPoints ?? numberOf(creditsAlone.exec(below?.text ?? '')?.[1] ?? '')
  return finding({ ...parts, ...(points !== null && points <= 45 && { creditPoints: points }) }, { start: before.start, end: before.end })
}

/** As many short lines as the words above count: "You take three modules:" and three titles without bullets. */
export function fromAnnouncedLines(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const [counted] = /:$/.test(sentence.text) ? moduleCountsOf(sentence, document) : []
  const count = counted?.kind === 'module_count' ? counted.value.count : 0
  const lines = document.sentences.slice(sentence.index + 1, sentence.index + 1 + count)
  const fits = lines.every(
    ({ text, block }, at) =>
      block.type !== 'item' &&
      block.type !== 'cell' &&
      block.index === sentence.block.index + 1 + at &&
      text.length < 100 &&
      !/[.;:!?]$/.test(text) &&
      isTitle(partsOf(text).title),
  )
  return count >= 2 && lines.length === count && fits
    ? lines.map((line) => finding(partsOf(line.text.replace(numbered, '')), spanIn(line, 0, line.text.length)))
    : []
}

/** A code alone, then its title and credits in the next cells or lines: "PL704 | Leading Change | 30 credits". */
export function fromCode(sentence: Sentence, document: ReadDocument): AnyFinding | null {
  const { text, index, block } = sentence
  if (!/^[A-Z]{2,6}[ -]?\d{3,5}[A-Z]?$/.test(text)) return null
  const [title, credits] = document.sentences.slice(index + 1, index + 3)
  const points = /^(10|15|20|30|40|45)(?: (?:M-?level |level 7 )?credits?)?$/i.exec(credits?.text ?? '')?.[1]
  if (!title || !credits || !points || !isTitle(title.text) || title.block.row !== block.row || credits.block.row !== block.row) return null
  return finding({ title: title.text, code: text, creditPoints: Number(points) }, { start: sentence.start, end: credits.end })
}

const numberedPiece = new RegExp(`^(?:module|unit) ${ordinal} ?(?::|-|\\.) ?(?=["'A-Z])`, 'i')

/** "Module 1: A; Module 2: B" in one line. */
export function fromNumbered(sentence: Sentence): readonly AnyFinding[] {
  const pieces = matches(sentence.text, /[^;]+/g)
  const titles = pieces.map(({ 0: piece, index }) => {
    const from = index + (piece.length - piece.trimStart().length)
    const opened = numberedPiece.exec(piece.trimStart())?.[0]
    return { parts: opened === undefined ? null : partsOf(piece.trimStart().slice(opened.length)), from, end: index + piece.length }
  })
  if (titles.length < 2) return []
  const findings = titles.flatMap(({ parts, from, end }) => (parts && isTitle(parts.title) ? [finding(parts, spanIn(sentence, from, end))] : []))
  return findings.length === titles.length ? findings : []
}

/** "There are two modules: A, and B" — split into as many titles as are counted. */
export function fromList(sentence: Sentence, document: ReadDocument): readonly AnyFinding[] {
  const { text } = sentence
  const opened = /\b(?:[Mm]odules|[Uu]nits)\b[^.:;]{0,80}(?::|,| called| entitled| titled| namely| are| which are)\s+(?=["'A-Z])/.exec(text)
  const counted = moduleCountsOf(sentence, document)[0]
  const labelled = /^(?:core |compulsory |the )?(?:modules|units)$/i.test(sentence.label ?? '')
  const start = opened ? opened.index + opened[0].length : labelled ? (sentence.label?.length ?? 0) + 1 : -1
  if (start < 0) return []
  const words = text
    .slice(start)
    .replace(/\.$/, '')
    .replace(/,? (?:both|each|all)(?: of them)? (?:of|worth|carrying|at|with) \d\d (?:[\w-]+ )?credits?$/i, '')
  const count = counted?.kind === 'module_count' ? counted.value.count : null
  const attempts = [
    words.split(/;\s*(?:and )?/),
    words.split(/,? and (?=["'A-Z])|,\s+(?=["'A-Z])/),
    words.split(/, and (?=["'A-Z])/),
    words.split(/ and (?=["'A-Z])/),
  ]
  const isList = (parts: readonly string[]): boolean =>
    parts.length > 1 &&
    (count === null ? parts.length <= 4 && (attempts[0] === parts || parts.every((part) => creditsBehind.test(part))) : parts.length === count)
  const pieces = attempts.find(isList) ?? []
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
