import { edge, inWord, signOf, signs } from './signs'

/** Which runs of one, two and three signs a text holds: those whose entry is its mark. The edge of a word counts as a sign beside it. */
export interface RunsHeld {
  text: string
  mark: number
  readonly one: Uint8Array
  readonly two: Uint8Array
  readonly three: Uint8Array
}

const empty = (): RunsHeld => ({
  text: '',
  mark: 0,
  one: new Uint8Array(signs),
  two: new Uint8Array(signs ** 2),
  three: new Uint8Array(signs ** 3),
})
const lastMark = 255

function take(held: RunsHeld, text: string): void {
  const { one, two, three } = held
  if (held.mark === lastMark) for (const table of [one, two, three]) table.fill(0)
  const mark = held.mark === lastMark ? 1 : held.mark + 1
  held.text = text
  held.mark = mark
  let [before, last, inside] = [edge, edge, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = signOf(text.charCodeAt(at))
    const word = inWord(sign)
    const pair = last * signs + sign
    one[sign] = mark
    two[pair] = mark
    three[before * signs * signs + pair] = mark
    if (inside && !inWord(before)) three[pair] = mark
    if (inside && !word) three[(before * signs + last) * signs + edge] = mark
    before = last
    last = sign
    inside = word
  }
  if (inside) three[(before * signs + last) * signs + edge] = mark
}

/** A sentence, its context and a few pieces of it are asked about in turn. */
const kept = Array.from({ length: 6 }, empty)
let [latest, next]: [RunsHeld, number] = [kept[0] ?? empty(), 0]

/** The runs of a text; those of the last few texts are remembered. */
export function runsOf(text: string): RunsHeld {
  if (latest.text === text) return latest
  for (const held of kept) {
    if (held.text === text) {
      latest = held
      return held
    }
  }
  const held = kept[next] ?? latest
  next = (next + 1) % kept.length
  take(held, text)
  latest = held
  return held
}
