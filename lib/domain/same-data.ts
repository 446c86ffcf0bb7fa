/**
 * Whether two pieces of plain data hold the same: lists in their order, a key that is undefined as one that is missing.
 *
 * @example sameData({ a: 1, b: undefined }, { a: 1 }) // true
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, at) => sameData(item, other[at]))
  }
  const [left, right] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))]
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => sameData(left.get(key), right.get(key)))
}
