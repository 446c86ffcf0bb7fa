import type { FactValue } from '@/lib/domain/fact-kinds'

/** Who pays the fee. */
export const buyers = ['maintained', 'academy', 'independent', 'self'] as const
export type Buyer = (typeof buyers)[number]

/** A fee taken apart, in pence. `net + vat - comesBack` is what the buyer bears; `comesBack` runs from `min` to `max` where that is not settled. */
export interface FeeParts {
  readonly net: number
  readonly vat: number
  readonly comesBack: { readonly min: number; readonly max: number }
  /** `vat_not_stated`: nothing is added, and VAT may come on top. `vat_recovery`: the bursar knows how much comes back. */
  readonly unknown: 'vat_not_stated' | 'vat_recovery' | null
}

const standardRate = 20
const vatOn = (net: number): number => Math.round((net * standardRate) / 100)
/** A price with 20 % on top, in pence. @example withVat(225000) // 270000 */
export const withVat = (net: number): number => net + vatOn(net)
const vatIn = (gross: number): number => Math.round((gross * standardRate) / (100 + standardRate))

function comesBack(vat: number, buyer: Buyer): FeeParts['comesBack'] {
  if (buyer === 'self') return { min: 0, max: 0 }
  return { min: buyer === 'independent' ? 0 : vat, max: vat }
}

/**
 * Splits a fee for one buyer. VAT follows the supplier: 20 % where the document says it comes on top or is inside, none where it says so, and
 * nothing is added where it is silent. A maintained school gets it back through its authority (VAT Act 1994, s. 33), an academy as a refund
 * (s. 33B), a self-funder bears it; for an independent school it depends on its own supplies. Pence, rounded to whole pence.
 *
 * @example feeParts(225000, 'excluded', 'self') // { net: 225000, vat: 45000, comesBack: { min: 0, max: 0 }, unknown: null }
 */
export function feeParts(amountPence: number, treatment: FactValue<'fee'>['vat'], buyer: Buyer): FeeParts {
  const vat = treatment === 'excluded' ? vatOn(amountPence) : treatment === 'included' ? vatIn(amountPence) : 0
  const net = treatment === 'included' ? amountPence - vat : amountPence
  const unsettled = vat > 0 && buyer === 'independent' ? 'vat_recovery' : null
  return { net, vat, comesBack: comesBack(vat, buyer), unknown: treatment === 'not_stated' ? 'vat_not_stated' : unsettled }
}
