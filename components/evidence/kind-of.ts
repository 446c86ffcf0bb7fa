import type { AnyPublishedFact, Standing } from '@/lib/domain/catalogue'
import { academicYearWords } from '@/lib/wording/dates'
import { editedWords, oldWords, standingLabels, workedOutWords } from '@/lib/wording/standings'
import type { Kind } from './kind-line'

export type ShownFact = Pick<AnyPublishedFact, 'id' | 'value' | 'scope' | 'standing' | 'workings' | 'proofs' | 'edit'>

function yearOf({ value, scope }: ShownFact): string | undefined {
  return ('academicYear' in value ? value.academicYear : undefined) ?? scope.academicYear
}

/**
 * The kind line under a value: nothing for what is simply printed. Words as design.md, section 4.
 *
 * @example kindOf('stale', [feeOf2016]) // { sign: 'old', words: 'Old information: 2016-17' }
 */
export function kindOf(standing: Standing, facts: readonly ShownFact[]): Kind | undefined {
  if (standing === 'implied') {
    const workings = facts.find((fact) => fact.workings)?.workings
    return { sign: 'implied', words: workings ? workedOutWords(workings) : (standingLabels.implied ?? '') }
  }
  if (standing === 'stale') {
    const years = [...new Set(facts.flatMap((fact) => yearOf(fact) ?? []))].map(academicYearWords)
    return { sign: 'old', words: years.length > 0 ? oldWords(years.join(', ')) : (standingLabels.stale ?? '') }
  }
  if (standing === 'edited') {
    const edit = facts.find((fact) => fact.edit)?.edit
    return { sign: 'edited', words: edit ? `${editedWords(edit)} · ${edit.reason}` : (standingLabels.edited ?? '') }
  }
  return undefined
}
