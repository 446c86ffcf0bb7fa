import type { FieldName } from '@/lib/domain/draft-content'
import type { DraftField } from '@/lib/domain/draft-field'
import { factLine } from './fact-words'
import { awardLabels } from './labels'
import { elsewhereWords, standingLabels } from './standings'

export interface FieldLine {
  readonly words: string
  /** A value that the common ground does not hold, beside others that it does: shown as an addition. */
  readonly added: boolean
}

const plain = (words: string): FieldLine => ({ words, added: false })

function headLine(field: FieldName, { head }: DraftField): FieldLine | null {
  if (field === 'title') return plain(head.title || 'No title')
  if (head.award) return plain(awardLabels[head.award])
  return head.provider ? plain(head.provider.name) : null
}

/**
 * What a draft says in one field, a line for each value; `base` is the common ground of two editors, beside which additions show.
 *
 * @example draftFieldLines('venue', yours, base) // [{ words: 'University of Birmingham', added: false }, { words: 'Dudley', added: true }]
 */
export function draftFieldLines(field: FieldName, value: DraftField, base: DraftField | null = null): readonly FieldLine[] {
  const head = headLine(field, value)
  if (head) return [head]
  const known = new Set(base?.facts.map(({ id }) => id))
  const shared = value.facts.some(({ id }) => known.has(id))
  const facts = value.facts.map((fact) => ({ words: factLine(fact), added: shared && !known.has(fact.id) }))
  const elsewhere = value.elsewhere.map(({ where }) => plain(`${standingLabels.stated_elsewhere}: ${elsewhereWords(where)}`))
  const pending = value.pending ? [plain('Typed, and cannot be read yet')] : []
  const none = value.saysNone ? [plain(standingLabels.says_none ?? '')] : []
  const lines = [...facts, ...none, ...elsewhere]
  return [...(lines.length > 0 ? lines : [plain(standingLabels.not_stated ?? '')]), ...pending]
}

/** Why a field was changed, of the first value that says so and that the common ground does not hold. */
export function reasonWords(value: DraftField, base: DraftField | null): string | null {
  const known = new Set(base?.facts.map(({ edit }) => edit?.reason))
  return value.facts.find(({ edit }) => edit && !known.has(edit.reason))?.edit?.reason ?? null
}
