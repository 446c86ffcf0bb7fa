import { diffArrays } from 'diff'

/** A run of words that both texts hold, or that only one of them does; half-open UTF-16 offsets of each. */
export interface Run {
  readonly type: 'same' | 'removed' | 'added'
  /** Null for added words. */
  readonly old: { readonly start: number; readonly end: number } | null
  /** Null for removed words. */
  readonly fresh: { readonly start: number; readonly end: number } | null
}

interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
}
interface Line {
  readonly key: string
  readonly tokens: readonly Token[]
}

// Two texts that have nothing in common need no word-by-word answer.
const mostEdits = 1500

const tokensOf = (text: string, offset = 0): readonly Token[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: offset + index, end: offset + index + word.length }))

function linesOf(text: string): readonly Line[] {
  let offset = 0
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    const tokens = tokensOf(line, offset)
    if (tokens.length > 0) lines.push({ key: tokens.map(({ word }) => word).join(' '), tokens })
    offset += line.length + 1
  }
  return lines
}

const removed = ({ start, end }: Token): Run => ({ type: 'removed', old: { start, end }, fresh: null })
const added = ({ start, end }: Token): Run => ({ type: 'added', old: null, fresh: { start, end } })
const same = (one: Token, other: Token): Run => ({
  type: 'same',
  old: { start: one.start, end: one.end },
  fresh: { start: other.start, end: other.end },
})

interface Step<T> {
  readonly type: 'same' | 'changed'
  readonly old: readonly T[]
  readonly fresh: readonly T[]
}

/** Walks two lists by what `diffArrays` says of them; null where they differ too much to say. */
function walk<T>(old: readonly T[], fresh: readonly T[], key: (item: T) => string): readonly Step<T>[] | null {
  const parts = diffArrays(old.map(key), fresh.map(key), { maxEditLength: mostEdits })
  if (!parts) return null
  let [at, to] = [0, 0]
  const steps: Step<T>[] = []
  for (const { count, added: isNew, removed: isGone } of parts) {
    const gone = isNew ? [] : old.slice(at, at + count)
    const here = isGone ? [] : fresh.slice(to, to + count)
    at += gone.length
    to += here.length
    const last = steps.at(-1)
    const type = isNew || isGone ? 'changed' : 'same'
    if (last?.type === 'changed' && type === 'changed')
      steps[steps.length - 1] = { type, old: [...last.old, ...gone], fresh: [...last.fresh, ...here] }
    else steps.push({ type, old: gone, fresh: here })
  }
  return steps
}

const pairs = (old: readonly Token[], fresh: readonly Token[]): readonly Run[] =>
  old.flatMap((token, at) => {
    const other = fresh[at]
    return other ? [same(token, other)] : []
  })

const apart = <T>(old: readonly T[], fresh: readonly T[]): readonly Step<T>[] => [{ type: 'changed', old, fresh }]
const wordsOf = (lines: readonly Line[]): readonly Token[] => lines.flatMap(({ tokens }) => tokens)
const runsOf = ({ type, old, fresh }: Step<Token>): readonly Run[] =>
  type === 'same' ? pairs(old, fresh) : [...old.map(removed), ...fresh.map(added)]

/** Two texts that differ much: lines first, then the words of changed lines. */
function byLines(old: string, fresh: string): readonly Step<Token>[] {
  const [lines, others] = [linesOf(old), linesOf(fresh)]
  const steps = walk(lines, others, ({ key }) => key) ?? apart(lines, others)
  return steps.flatMap((step) => {
    const [was, is] = [wordsOf(step.old), wordsOf(step.fresh)]
    if (step.type === 'same') return [{ type: 'same' as const, old: was, fresh: is }]
    return walk(was, is, ({ word }) => word) ?? apart(was, is)
  })
}

/**
 * Two editions of a text word by word: what stands in both, what was taken out, what came in. White space and line wraps are nothing.
 *
 * @example alignTexts('Fee: £900', 'Fee: £950').map(({ type }) => type) // ['same', 'removed', 'added']
 */
export const alignTexts = (old: string, fresh: string): readonly Run[] =>
  (walk(tokensOf(old), tokensOf(fresh), ({ word }) => word) ?? byLines(old, fresh)).flatMap(runsOf)
