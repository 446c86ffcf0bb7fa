import { z } from 'zod'
import { standings } from '@/lib/domain/catalogue'
import { awards, providerRoles, providerTypes, qualifiers } from '@/lib/domain/enumerations'
import { scopeSchema } from '@/lib/domain/fact'
import { coreKinds, type FactKind, factKinds, factValueSchemas } from '@/lib/domain/fact-kinds'
import { intakeStates } from '@/lib/search/intake'

const address = z.string().describe('A whole address of this site.')
const day = z.string().describe('An ISO date.')
const kind = z.enum(factKinds).describe('A kind of fact, as the reader of documents names it.')

const words = z.strictObject({
  document: z.string().describe('The id of the document.'),
  start: z.number().int().describe('Where the words begin in its stored text, in UTF-16 code units.'),
  end: z.number().int().describe('Where they end; half open.'),
  quote: z.string().describe('The words themselves.'),
  address: address.describe('The document, opened at the words.'),
})

const document = z.strictObject({
  id: z.string(),
  title: z.string(),
  address,
  source: z.string().nullable().describe('Where the document was found; null if unknown.'),
  readOn: day.describe('The day on which it was read in.'),
  editionFrom: z.number().int().nullable().describe('The oldest year to which its text belongs; null if it betrays none.'),
  editionTo: z.number().int().nullable().describe('The newest such year.'),
})

const factOf = <K extends FactKind>(name: K) =>
  z.strictObject({
    id: z.string(),
    kind: z.literal(name),
    value: factValueSchemas[name],
    qualifier: z.enum(qualifiers),
    standing: z.enum(['stated', 'implied', 'edited']).describe('Printed, worked out from printed words, or set by staff.'),
    workings: z.string().optional().describe('The step by which it was worked out.'),
    scope: scopeSchema.describe('Where the fact holds; empty where it holds in general.'),
    edit: z.strictObject({ on: day, reason: z.string() }).optional().describe('When staff set the value, and why.'),
    words: z.array(words),
  })

/** The head of a course: what lists show of it. */
const head = {
  slug: z.string(),
  address,
  data: address.describe('The whole course as JSON.'),
  title: z.string(),
  award: z.enum(awards),
  provider: z.strictObject({
    slug: z.string(),
    name: z.string(),
    nameGivenByStaff: z.boolean(),
    type: z.enum(providerTypes).nullable(),
    partners: z.array(z.strictObject({ name: z.string(), role: z.enum(providerRoles), type: z.enum(providerTypes).nullable() })),
  }),
  editionFrom: z.number().int().nullable(),
  editionTo: z.number().int().nullable(),
  intake: z
    .strictObject({ state: z.enum(intakeStates), deadline: day.nullable() })
    .describe('Whether it takes applications today in London, and the printed deadline that decides; its last day still counts.'),
  publishedAt: z.string().describe('ISO date-time of the last publication: what "changed-since" looks at.'),
}

/** A course of the list. */
export const apiEntrySchema = z.strictObject({
  ...head,
  match: z.enum(['yes', 'might']).describe('Whether it matches, or might: what the filters ask is not known of it.'),
  doubts: z.array(z.string()).describe('Why it only might match.'),
  fields: z
    .record(z.enum(coreKinds), z.strictObject({ standing: z.enum(standings), words: z.string() }))
    .describe('Every comparable field: how it is known, and what is known in words.'),
})

/** A course as a whole. */
export const apiCourseSchema = z.strictObject({
  ...head,
  documents: z.array(document),
  standings: z.record(z.enum(coreKinds), z.enum(standings)).describe('How each comparable field is known, or not known.'),
  facts: z.array(z.discriminatedUnion('kind', [factOf('provider'), ...factKinds.filter((name) => name !== 'provider').map(factOf)])),
  contested: z.array(z.strictObject({ kind, facts: z.array(z.string()), note: z.string() })).describe('Facts that cannot all hold.'),
  elsewhere: z
    .array(z.strictObject({ kind, where: z.string(), url: z.string().optional(), words: z.array(words) }))
    .describe('Where a document points instead.'),
})

/** The list of courses. */
export const apiListSchema = z.strictObject({
  catalogueVersion: z.number().int().describe('Moves on with every publication.'),
  asOf: day.describe('Today in London: ages and intakes are those of this day.'),
  count: z.strictObject({ match: z.number().int(), might: z.number().int() }),
  courses: z.array(apiEntrySchema).describe('Those that match, then those that might, each in the order asked for.'),
  withdrawn: z
    .array(z.strictObject({ slug: z.string(), provider: z.string(), title: z.string(), withdrawnOn: day, because: z.string() }))
    .describe('Courses that were taken from the catalogue, since "changed-since" if it is given.'),
})

/** Trouble, as RFC 9457 has it. */
export const apiProblemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ parameter: z.string(), message: z.string() })).optional(),
})

export type ApiEntry = z.infer<typeof apiEntrySchema>
export type ApiCourse = z.infer<typeof apiCourseSchema>
export type ApiList = z.infer<typeof apiListSchema>
export type ApiProblem = z.infer<typeof apiProblemSchema>
