import type { Recogniser } from './types'

const word = /[A-Za-z][a-z'A-Z]*|\d+|[£$€%@]/g
/** Distinct words remembered; hostile text may hold millions. */
const remembered = 60_000

/**
 * Tells at one pass which recognisers a sentence is for. Each distinct word is looked up once and remembered.
 * @example new CueIndex(recognisers).of('worth 60 credits') // numbers of those whose cues hold 'credits' or 'credit*'
 */
export class CueIndex {
  readonly #exact = new Map<string, number[]>()
  readonly #beginnings: (readonly [string, number])[] = []
  readonly #known = new Map<string, readonly number[]>()
  /** The text, by its number, that met each list last. */
  readonly #met: Float64Array
  #round = 0

  constructor(cueLists: readonly (readonly string[])[]) {
    this.#met = new Float64Array(cueLists.length)
    cueLists.forEach((cues, at) => {
      for (const cue of cues) {
        if (cue.endsWith('*')) this.#beginnings.push([cue.slice(0, -1), at])
        else this.#exact.set(cue, [...(this.#exact.get(cue) ?? []), at])
      }
    })
  }

  #lookUp(found: string): readonly number[] {
    const known = this.#known.get(found)
    if (known) return known
    const lower = found.toLowerCase().replace(/'+$/, '')
    // "nasen's" is a word of nasen.
    const owner = lower.replace(/'s$/, '')
    const own = owner === lower ? [] : (this.#exact.get(owner) ?? [])
    const list = [
      ...(this.#exact.get(lower) ?? []),
      ...own,
      ...this.#beginnings.filter(([beginning]) => lower.startsWith(beginning)).map(([, at]) => at),
    ]
    if (this.#known.size < remembered) this.#known.set(found, list)
    return list
  }

  /** Numbers of the cue lists that the text meets, ascending. */
  of(text: string): readonly number[] {
    const met: number[] = []
    this.#round += 1
    word.lastIndex = 0
    for (let found = word.exec(text); found !== null; found = word.exec(text)) {
      for (const at of this.#lookUp(found[0])) {
        if (this.#met[at] === this.#round) continue
        this.#met[at] = this.#round
        met.push(at)
      }
    }
    return met.length < 2 ? met : met.sort((one, other) => one - other)
  }
}

/** One index for the words of sentences, one for the words of their context. */
export const cueIndexes = (recognisers: readonly Recogniser[]) => ({
  own: new CueIndex(recognisers.map((recogniser) => recogniser.cues)),
  context: new CueIndex(recognisers.map((recogniser) => recogniser.contextCues ?? [])),
})
