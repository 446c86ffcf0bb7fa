import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { keepInput } from '@/lib/data/kept-input'
import { notThere } from '@/lib/data/owned'
import { staffForm } from '@/lib/forms/staff-form'
import { conflictPagePath, conflictPath, draftPartPath, draftPath, savedPath } from '@/lib/staff-paths'
import { findPart } from '@/lib/wording/course-parts'
import { savePart } from '@/lib/workflows/save-part'

const schema = z.object({ baseRevision: z.coerce.number().int().positive(), leads: z.string().optional() })

/** Saves one part of the form as the draft's next revision; where somebody else changed the same field, keeps it and leads to the choice. */
export const POST = staffForm<typeof schema, { draftId: string; section: string }>({
  schema,
  page: ({ draftId, section }) => draftPartPath(draftId, section),
  work: async (viewer, { baseRevision, leads }, { parameters: { draftId, section }, requestId, entries }) => {
    const part = findPart(section)?.id
    if (!part) throw notThere()
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const saved = await savePart(transaction, viewer, { draftId, part, baseRevision, entries })
      if (saved.outcome === 'conflict') {
        const kept = { entries: { ...entries, part: [part] }, issues: [] }
        return { path: conflictPath(draftId, await keepInput(viewer.userId, conflictPagePath(draftId), kept, transaction)) }
      }
      const page = leads === 'all' && saved.issues.length === 0 ? draftPath(draftId) : draftPartPath(draftId, part)
      return { path: savedPath(page, saved) }
    })
    return path
  },
})
