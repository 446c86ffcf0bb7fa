import 'server-only'
import { cache } from 'react'
import type { CoursePartId } from '@/lib/wording/course-parts'
import { type DraftProblem, draftProblems } from '@/lib/workflows/draft-problems'
import { type ShownDraft, showDraft } from '@/lib/workflows/show-draft'
import { orNotFound, requireViewer } from '../../viewer'

/** The draft of an address with all that stands around it, once for a page and its title. */
export const draftOf = cache(async (draftId: string): Promise<ShownDraft> => orNotFound(showDraft(await requireViewer(), draftId)))

/** How many things are to put right in each part. */
export function faultsOf(problems: readonly DraftProblem[]): ReadonlyMap<CoursePartId, number> {
  const faults = new Map<CoursePartId, number>()
  for (const { part } of problems) faults.set(part, (faults.get(part) ?? 0) + 1)
  return faults
}

export const problemsOf = ({ draft, places }: ShownDraft): readonly DraftProblem[] => draftProblems(draft.content, places)
