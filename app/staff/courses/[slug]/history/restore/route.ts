import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { historyPath } from '@/lib/staff-paths'
import { restoreVersion } from '@/lib/workflows/restore-version'

const number = z.coerce.number().int().positive()
const schema = z.object({ version: number, baseVersion: number })
const reasonSchema = z.string().trim().min(1).max(500)

/** Publishes an older version again, as a new one. */
export const POST = staffForm<typeof schema, { slug: string }>({
  schema,
  page: ({ slug }) => historyPath(slug),
  work: async (viewer, { version, baseVersion }, { parameters: { slug }, entries, requestId }) => {
    const input = `reason-${version}`
    const reason = reasonSchema.safeParse(entries[input]?.[0])
    if (!reason.success) throw new InputRefused([{ input, message: 'Reason: say why you restore it, in at most 500 characters' }])
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const restored = await restoreVersion(transaction, viewer, { courseId: slug, version, baseVersion, reason: reason.data })
      return { path: `${historyPath(slug)}?published=${restored.version}` }
    })
    return path
  },
})
