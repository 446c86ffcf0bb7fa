import { draftPartPath } from '@/lib/staff-paths'
import type { DraftProblem } from './draft-problems'

/** Where a field of a draft is put right: its input in the form of its part. */
export const problemHref = (draftId: string, { part, input }: Pick<DraftProblem, 'part' | 'input'>): string =>
  `${draftPartPath(draftId, part)}#${input}`
