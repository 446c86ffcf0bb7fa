import type { Elsewhere } from '@/lib/domain/fact'
import type { ReadDocument } from './types'

/** Where the document points for a kind instead of, or besides, saying it (contract, section 4). */
export function pointersOf(_document: ReadDocument): readonly Elsewhere[] {
  return []
}
