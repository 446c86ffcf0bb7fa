import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { dropKeptInput } from '@/lib/data/kept-input'
import { sidesOf } from '@/lib/forms/sides-of'
import { staffForm } from '@/lib/forms/staff-form'
import { conflictPagePath, conflictPath, draftPartPath, savedPath } from '@/lib/staff-paths'
import { savePart } from '@/lib/workflows/save-part'
import { readKeptPart } from '@/lib/workflows/show-conflict'

const schema = z.object({ kept: z.string(), against: z.coerce.number().int().positive() })

/** Saves what was typed with the side chosen for each field; somebody who saved once more leads to the choice again. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => conflictPagePath(draftId),
  work: async (viewer, { kept, against }, { parameters: { draftId }, requestId, entries }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const typed = await readKeptPart(transaction, viewer, draftId, kept)
      const saved = await savePart(transaction, viewer, { draftId, ...typed }, { against, sides: sidesOf(entries) })
      if (saved.outcome === 'conflict') return { path: `${conflictPath(draftId, kept)}&again=yes` }
      await dropKeptInput(kept, viewer.userId, transaction)
      return { path: savedPath(draftPartPath(draftId, typed.part), { ...saved, beside: null }) }
    })
    return path
  },
})
