import { edge, inWord, placeOfPair, placeOfTriple, places, signOf, signs } from './signs'

/** Which runs of one, two and three signs a text holds: those whose place has its mark. The edge of a word counts as a sign beside it. */
export interface RunsHeld {
  text: string
  mark: number
  readonly marks: Uint8Array
}

const empty = (): RunsHeld => ({ text: '', mark: 0, marks: new Uint8Array(places) })
const wordSigns = Uint8Array.from({ length: signs }, (_, sign) => (inWord(sign) ? 1 : 0))
const lastMark = 255

function take(held: RunsHeld, text: string): void {
  const { marks } = held
  if (held.mark === lastMark) marks.fill(0)
  const mark = held.mark === lastMark ? 1 : held.mark + 1
  held.text = text
  held.mark = mark
  let [before, last, inside, followed] = [edge, edge, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charCodeAt(at))
    const word = wordSigns[sign] ?? 0
    marks[sign] = mark
    marks[placeOfPair(last, sign)] = mark
    marks[placeOfTriple(before, last, sign)] = mark
    if (inside > followed) marks[placeOfTriple(edge, last, sign)] = mark
    if (inside > word) marks[placeOfTriple(before, last, edge)] = mark
    before = last
    last = sign
    followed = inside
    inside = word
  }
  if (inside > 0) marks[placeOfTriple(before, last, edge)] = mark
}

/** A sentence, its context and the pieces of it are asked about in turn; a few tables stay in the processor's nearest memory. */
const mostKept = 8
const kept: RunsHeld[] = []
const byText = new Map<string, RunsHeld>()
let next = 0
let latest: RunsHeld = empty()

/** The runs of a text; those of the last few texts are remembered. */
export function runsOf(text: string): RunsHeld {
  if (latest.text === text) return latest
  const known = byText.get(text)
  if (known) {
    latest = known
    return known
  }
  const held = kept[next] ?? empty()
  kept[next] = held
  next = (next + 1) % mostKept
  byText.delete(held.text)
  take(held, text)
  byText.set(text, held)
  latest = held
  return held
}
