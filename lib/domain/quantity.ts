import { z } from 'zod'

// Kept apart, so that a browser that adds needs no schemas.
export { addQuantities } from './add-quantities'

/**
 * A count with its bounds, both inclusive. `null` means that the words set no bound on that side; both `null` is not a quantity.
 *
 * @example { min: 10, max: null } // "10 or more"
 */
export const quantitySchema = z.object({ min: z.number().nonnegative().nullable(), max: z.number().nonnegative().nullable() })
export type Quantity = z.infer<typeof quantitySchema>
