import type { Quantity } from './quantity'

/** Adds quantities side by side; an open bound stays open. @example addQuantities({ min: 6, max: null }, { min: 4, max: 5 }) // { min: 10, max: null } */
export function addQuantities(...parts: readonly Quantity[]): Quantity {
  const sum = (side: 'min' | 'max') =>
    parts.reduce<number | null>((total, part) => (total === null || part[side] === null ? null : total + part[side]), 0)
  return { min: sum('min'), max: sum('max') }
}
