import { counted } from '@/lib/wording/lists'
import { moneyWords } from '@/lib/wording/money'
import type { WholeFee } from './whole-fee'

const nouns = { year: 'year', module: 'module', credits: 'part' } as const

/** The arithmetic of a fee that is printed for parts; null for one that is printed whole. @example partsWords(fee) // '3 parts at £700' */
export const partsWords = ({ workings }: Pick<WholeFee, 'workings'>): string | null =>
  workings ? `${counted(workings.parts, nouns[workings.by])} at ${moneyWords(workings.eachPence)}` : null
