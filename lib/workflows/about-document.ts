import { z } from 'zod'
import { providerTypes } from '@/lib/domain/enumerations'

/**
 * What is said about a document when it is given: the title to show, what kind of source it is, address and ISO date seen where known, and, where
 * the text never names the provider as readers know it, the name to show.
 */
export const aboutDocumentSchema = z.object({
  title: z.string().trim().min(1),
  sourceKind: z.enum(['web_page', 'leaflet', 'prospectus', 'programme_specification', 'other']),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  seenOn: z.iso.date().nullable().default(null),
  provider: z.object({ name: z.string().trim().min(1), type: z.enum(providerTypes), givenByStaff: z.literal(true) }).optional(),
})
export type AboutDocument = z.infer<typeof aboutDocumentSchema>
