import { courseContentSchema } from '@/lib/domain/course-content'
import { isFactKind } from '@/lib/domain/fact-kinds'
import { factLine } from './fact-words'
import { kindLabels } from './kind-labels'
import { awardLabels } from './labels'

const headLabels: Readonly<Record<string, string>> = {
  title: 'Title in the list',
  award_offered: 'Award',
  offered_by: 'Provider in the list',
  documentIds: 'Documents',
  contested: 'Documents disagree',
  elsewhere: 'Given elsewhere',
  saysNone: 'The document says: none',
}

/** The name of a field of a course as history, conflicts and the desk show it. @example fieldLabel('fee') // 'Course fee' */
export const fieldLabel = (field: string): string => (isFactKind(field) ? kindLabels[field] : (headLabels[field] ?? field))

const { facts, contested, elsewhere, saysNone, award, provider } = courseContentSchema.shape

/**
 * What a field held, one line a value; empty for nothing. `value` is as versions and the audit log keep it.
 *
 * @example fieldLines('fee', [fee]) // ['£2,190 (home students)']
 */
export function fieldLines(field: string, value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (isFactKind(field)) {
    return facts.parse(value).map((fact) => (fact.edit ? `${factLine(fact)} · edited: ${fact.edit.reason}` : factLine(fact)))
  }
  if (field === 'award_offered') return [awardLabels[award.parse(value)]]
  if (field === 'offered_by') return [provider.parse(value).name]
  if (field === 'contested') return contested.parse(value).map(({ kind, note }) => `${kindLabels[kind]}: ${note}`)
  if (field === 'elsewhere') return elsewhere.parse(value).map(({ kind, where }) => `${kindLabels[kind]}: ${where}`)
  if (field === 'saysNone') return saysNone.parse(value).map((kind) => kindLabels[kind])
  if (Array.isArray(value)) return value.map(String)
  return [String(value)]
}
