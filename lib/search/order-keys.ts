/** The orders of a list, by their words in the address. */
export const orderKeys = ['name', 'days', 'fee', 'near', 'newest'] as const
export type OrderKey = (typeof orderKeys)[number]
export const defaultOrder: OrderKey = 'name'
export const isOrderKey = (word: string): word is OrderKey => orderKeys.some((key) => key === word)
