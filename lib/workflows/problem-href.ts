import { draftPath } from '@/lib/staff-paths'
import type { DraftProblem } from './draft-problems'

/** Where a field of a draft is put right. */
export const problemHref = (draftId: string, { input }: Pick<DraftProblem, 'input'>): string => `${draftPath(draftId)}#${input}`
