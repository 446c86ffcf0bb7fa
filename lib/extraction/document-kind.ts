import type { DocumentKind } from '@/lib/domain/enumerations'
import type { Span } from './types'

/** What a document is, with the words that decided it. */
export interface DecidedKind {
  readonly kind: DocumentKind
  readonly reason: string
  readonly evidence: readonly Span[]
}

/** Decides before anything is assembled: a look-alike yields no course and says why. `plain` is the normalised text. */
export function documentKindOf(plain: string): DecidedKind {
  const named = /National Award[^.]{0,60}SEN|NASENCO/i.exec(plain)
  if (!named) return { kind: 'not_course', reason: 'it does not name the award', evidence: [] }
  return { kind: 'nasenco_course', reason: 'it names the award', evidence: [{ start: named.index, end: named.index + named[0].length }] }
}
