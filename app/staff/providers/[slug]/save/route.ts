import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { providerTypes } from '@/lib/domain/enumerations'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { staffProviderPath } from '@/lib/staff-paths'
import { providerTypeLabels } from '@/lib/wording/labels'
import { changeProvider } from '@/lib/workflows/change-provider'

const schema = z.object({
  version: z.coerce.number().int().positive(),
  name: z.string().trim().min(1, 'Name: give the provider a name').max(200, 'Name: at most 200 characters'),
  type: z.enum(providerTypes).or(z.literal('')),
  reason: z.string().trim().min(1, 'Reason: say why you changed the provider').max(500, 'Reason: at most 500 characters'),
})

/** Changes a provider's name and type. */
export const POST = staffForm<typeof schema, { slug: string }>({
  schema,
  page: ({ slug }) => staffProviderPath(slug),
  work: async (viewer, { type, ...input }, { parameters: { slug: id }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const changed = await changeProvider(transaction, viewer, { ...input, id, type: type === '' ? null : type })
      if (changed.outcome === 'changed') return { path: `${staffProviderPath(id)}?saved=yes` }
      const { theirs } = changed
      const now = `“${theirs.name}”${theirs.type ? `, ${providerTypeLabels[theirs.type].toLowerCase()}` : ''}`
      throw new InputRefused([
        { input: 'name', message: `Name: somebody changed this provider meanwhile to ${now}. Save again to put yours in its place` },
      ])
    })
    return path
  },
})
