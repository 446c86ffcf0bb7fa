import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** An object with its keys in order, so that equal values read alike. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join()}}`
}

/** 18 bits of a text as three letters (FNV-1a, folded): enough to notice a change, short enough for an address. */
function threeLetters(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  const folded = (hash ^ (hash >>> 18)) & 0x3ffff
  return [folded >>> 12, (folded >>> 6) & 63, folded & 63].map((bits) => alphabet.charAt(bits)).join('')
}

/**
 * What a course says of some kinds, as three letters that change when it does: values, qualifiers, standings, contradictions and pointers; not the
 * proofs, the wording of the product or the day.
 *
 * @example digestOf(birmingham, ['fee']) // 'q3F'
 */
export function digestOf(course: Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'>, kinds: readonly FactKind[]): string {
  const facts = course.facts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, value, qualifier, standing, scope }) => canonical({ kind, value, qualifier, standing, scope }))
  const disputed = course.contested.filter(({ kind }) => kinds.includes(kind)).map(({ kind, factIds }) => `${kind} ${factIds.length}`)
  const elsewhere = course.elsewhere.filter(({ kind }) => kinds.includes(kind)).map(({ kind, where, url }) => canonical({ kind, where, url }))
  return threeLetters([facts.toSorted(), disputed.toSorted(), elsewhere.toSorted()].map((part) => part.join('\n')).join('\n\n'))
}
