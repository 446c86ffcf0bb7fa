import type { Qualifier } from '@/lib/domain/enumerations'
import type { Quantity } from '@/lib/domain/quantity'
import { readNumber } from './read-input'

/** A number with bounds as it is typed: one number, or two for a range. */
export interface AmountEntries {
  readonly min: string
  readonly max: string
}
const openEnd = 'no limit'
const typed = (number: number | null): string => (number === null ? '' : String(number))

/** @example writeAmount({ min: 7, max: 7 }, 'exact') // { min: '7', max: '' } */
export function writeAmount({ min, max }: Quantity, qualifier: Qualifier): AmountEntries {
  if (min !== null && min === max && qualifier !== 'range') return { min: typed(min), max: '' }
  if (min !== null && max === null && qualifier !== 'minimum') return { min: typed(min), max: openEnd }
  return { min: typed(min), max: typed(max) }
}

type ReadAmount = Quantity | { readonly problem: string; readonly at: 'min' | 'max' }

function readEnd(text: string): number | null | 'wrong' {
  const plain = text.trim().toLowerCase()
  return plain === '' || plain === openEnd ? null : (readNumber(plain) ?? 'wrong')
}

/**
 * Reads a number with bounds by its qualifier. `mayBeOpen` for the kinds that may be asked for without a number.
 *
 * @example readAmount({ min: '8', max: '10' }, 'range', false) // { min: 8, max: 10 }
 */
export function readAmount(entries: AmountEntries, qualifier: Qualifier, mayBeOpen: boolean): ReadAmount {
  const [min, max] = [readEnd(entries.min), readEnd(entries.max)]
  if (min === 'wrong') return { problem: 'Number: write it in figures, such as 7 or 7.5', at: 'min' }
  if (max === 'wrong') return { problem: 'Second number: write it in figures, such as 10', at: 'max' }
  if (min === null && max === null) return mayBeOpen ? { min, max } : { problem: 'Number: write it in figures, such as 7 or 7.5', at: 'min' }
  if (min !== null && max !== null && min > max) return { problem: 'Second number: write the greater number last', at: 'max' }
  if (qualifier === 'minimum') return min !== null && max === null ? { min, max } : twoNumbers('At least')
  if (qualifier === 'maximum') return min === null ? { min, max } : max === null ? { min: null, max: min } : twoNumbers('Up to')
  if (qualifier === 'range') return min !== null && max !== null ? { min, max } : { problem: 'Second number: “Between” needs two numbers', at: 'max' }
  if (entries.max.trim() === '') return { min, max: min }
  if (qualifier === 'exact') return min === max ? { min, max } : twoNumbers('Exactly')
  return { min, max }
}

const twoNumbers = (word: string) => ({ problem: `Second number: “${word}” takes one number, “Between” takes two`, at: 'max' as const })
