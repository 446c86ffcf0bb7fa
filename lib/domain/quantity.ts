import { z } from 'zod'

/**
 * A count with its bounds, both inclusive. `null` means that the words set no bound on that side; both `null` is not a quantity.
 *
 * @example { min: 10, max: null } // "10 or more"
 */
export const quantitySchema = z.object({ min: z.number().nonnegative().nullable(), max: z.number().nonnegative().nullable() })
export type Quantity = z.infer<typeof quantitySchema>

/** Adds quantities side by side; an open bound stays open. @example add({min:6,max:null},{min:4,max:5}) // {min:10,max:null} */
export function addQuantities(...parts: readonly Quantity[]): Quantity {
  const sum = (side: 'min' | 'max') =>
    parts.reduce<number | null>((total, part) => (total === null || part[side] === null ? null : total + part[side]), 0)
  return { min: sum('min'), max: sum('max') }
}
