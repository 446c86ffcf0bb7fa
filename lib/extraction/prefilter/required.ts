import { digit, edge, signOf, space } from './signs'

/** Runs of signs one of which every match holds. A run is a text of one character for each sign, `edge` for `\b`. */
type OneOf = readonly string[]

/** What is known of the matches of a part of a pattern. */
interface Part {
  /** All the runs that it can match, if they are few. */
  readonly exact: OneOf | null
  /** What else is known: each of them holds; the rarest first. */
  readonly needed: readonly OneOf[]
}

const mostExact = 24
const mostRuns = 160
const mostNeeded = 3
const unknown: Part = { exact: null, needed: [] }
const nothing: Part = { exact: [''], needed: [] }
const run = (...codes: readonly number[]): string => String.fromCharCode(...codes)

/** How common texts are that hold a run of so many signs. */
const shares = [Number.POSITIVE_INFINITY, 1, 0.4, 0.08, 0.04, 0.02, 0.01]

/** How likely a text holds one of the runs: the smaller, the better. */
function commonness(runs: OneOf): number {
  let sum = 0
  for (const each of runs) {
    const { length } = each.replaceAll('\0', '')
    const edges = each.length - length
    if (length === 1 && (each.charCodeAt(0) >= digit || edges > 1)) sum += each.charCodeAt(0) === space ? 9 : 0.4
    else sum += (shares[Math.min(length, shares.length - 1)] ?? 1) * 0.7 ** Math.min(edges, 2) * (length === 1 ? 9 : 1)
  }
  return sum
}
const isWorth = (runs: OneOf): boolean => runs.length <= mostRuns && commonness(runs) < 6
const rarest = (all: readonly OneOf[]): readonly OneOf[] =>
  all.length < 2 ? all : all.toSorted((one, other) => commonness(one) - commonness(other)).slice(0, mostNeeded)

function product(ones: OneOf, others: OneOf): OneOf | null {
  if (ones.length * others.length > mostExact) return null
  return [...new Set(ones.flatMap((one) => others.map((other) => one + other)))]
}

/** Parts one behind the other. */
function sequence(parts: readonly Part[]): Part {
  let current: OneOf = ['']
  const needed: OneOf[] = []
  let whole = true
  const close = (): void => {
    if (isWorth(current)) needed.push(current)
  }
  for (const part of parts) {
    const joined = part.exact && product(current, part.exact)
    if (joined) {
      current = joined
      continue
    }
    whole = false
    close()
    needed.push(...part.needed)
    current = part.exact ?? ['']
  }
  if (whole) return { exact: current, needed: [] }
  close()
  return { exact: null, needed: rarest(needed) }
}

const repeat = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/
const bestOf = ({ exact, needed }: Part): OneOf | undefined => (exact ? (isWorth(exact) ? exact : undefined) : needed[0])

/** One part or another. */
function choice(parts: readonly Part[]): Part {
  const all = parts.flatMap(({ exact }) => exact ?? [])
  if (parts.every((part) => part.exact) && all.length <= mostExact) return { exact: [...new Set(all)], needed: [] }
  const each = parts.map(bestOf)
  const runs = [...new Set(each.flatMap((one) => one ?? []))]
  return { exact: null, needed: each.includes(undefined) || !isWorth(runs) ? [] : [runs] }
}

/** Reads the source of a pattern; only what the rules of this folder's neighbours use is understood, all else counts as unknown. */
class Reader {
  #at = 0
  readonly #source: string
  constructor(source: string) {
    this.#source = source
  }

  read(): Part {
    const part = this.#alternatives()
    return this.#at < this.#source.length ? unknown : part
  }

  #alternatives(): Part {
    const parts = [this.#run()]
    while (this.#source[this.#at] === '|') {
      this.#at += 1
      parts.push(this.#run())
    }
    return parts.length === 1 ? (parts[0] ?? unknown) : choice(parts)
  }

  #run(): Part {
    const parts: Part[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) parts.push(...this.#repeated(this.#atom()))
    return sequence(parts)
  }

  #repeated(part: Part): readonly Part[] {
    if (!'?*+{'.includes(this.#source[this.#at] ?? ' ')) return [part]
    const found = repeat.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!found) return [part]
    this.#at += found[0].length
    const [sign] = found[0]
    if (sign === '+') return [part, unknown]
    if (sign === '*') return [unknown]
    const optional = part.exact ? { exact: [...new Set(['', ...part.exact])], needed: [] } : unknown
    if (sign === '?') return [optional]
    const least = Number(found[1])
    if (least === 0) return found[3] === '1' ? [optional] : [unknown]
    const times = Array.from({ length: Math.min(least, 4) }, () => part)
    return found[2] === '' && least <= 4 ? times : [...times, unknown]
  }

  #atom(): Part {
    const sign = this.#source[this.#at] ?? ''
    this.#at += 1
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#set()
    if (sign === '\\') return this.#escape()
    if (sign === '^' || sign === '$') return nothing
    if (sign === '.') return unknown
    return { exact: [run(signOf(sign.charCodeAt(0)))], needed: [] }
  }

  #group(): Part {
    const opening = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#at += opening.length
    const part = this.#alternatives()
    this.#at += 1
    // What stands around a match is no part of it.
    return /^\?<?[=!]/.test(opening) ? nothing : part
  }

  #escape(): Part {
    const sign = this.#source[this.#at] ?? ''
    this.#at += 1
    if (sign === 'b') return { exact: [run(edge)], needed: [] }
    if (sign === 'B') return nothing
    if (sign === 'd') return { exact: [run(digit)], needed: [] }
    if (sign === 's') return { exact: [run(space)], needed: [] }
    const code = this.#code(sign)
    return code === null ? unknown : { exact: [run(signOf(code))], needed: [] }
  }

  /** The character that an escape stands for; null for classes and everything rare. */
  #code(sign: string): number | null {
    if (sign === 'n' || sign === 't' || sign === 'r') return 0x20
    if (sign === 'u') {
      const hex = this.#source.slice(this.#at, this.#at + 4)
      this.#at += 4
      return /^[\da-f]{4}$/i.test(hex) ? Number.parseInt(hex, 16) : null
    }
    return /\w/.test(sign) ? null : sign.charCodeAt(0)
  }

  /** A set of characters: known if they have few signs. */
  #set(): Part {
    const found = new Set<number>()
    let known = this.#source[this.#at] !== '^'
    if (!known) this.#at += 1
    for (; this.#at < this.#source.length && this.#source[this.#at] !== ']'; this.#at += 1) {
      const sign = this.#source[this.#at] ?? ''
      if (sign === '\\') {
        this.#at += 1
        const escaped = this.#source[this.#at] ?? ''
        if (escaped === 'd') found.add(digit)
        else if (escaped === 's') found.add(space)
        else if (/[\w]/.test(escaped)) known = false
        else found.add(signOf(escaped.charCodeAt(0)))
      } else if (this.#source[this.#at + 1] === '-' && this.#source[this.#at + 2] !== ']') {
        const [from, to] = [sign.charCodeAt(0), this.#source.charCodeAt(this.#at + 2)]
        if (to - from > 9 || this.#source[this.#at + 2] === '\\') known = false
        else for (let code = from; code <= to; code += 1) found.add(signOf(code))
        this.#at += 2
      } else found.add(signOf(sign.charCodeAt(0)))
    }
    this.#at += 1
    return known && found.size <= 4 ? { exact: [...found].map((each) => run(each)), needed: [] } : unknown
  }
}

/**
 * Sets of runs of signs; of each set, one run stands in every text that a pattern matches. Empty if the pattern tells nothing that is worth asking for.
 *
 * @example requiredRuns(/\b(?:fees?|costs?)\b/i)[0]?.length // 4: each with the edges of its words
 */
export function requiredRuns({ source, unicode }: RegExp): readonly OneOf[] {
  if (unicode) return []
  const { exact, needed } = new Reader(source).read()
  return exact ? (isWorth(exact) ? [exact] : []) : needed
}
