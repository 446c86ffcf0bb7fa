import { z } from 'zod'
import { awards, providerTypes } from './enumerations'
import { evidenceSchema, qualifierSchema, scopeSchema } from './fact'
import { coreKinds, type FactKind, type FactValue, factKinds, factValueSchemas } from './fact-kinds'

/** Words of one of the course's documents; offsets as in `Evidence`. */
export const courseEvidenceSchema = evidenceSchema.extend({ documentId: z.string().min(1) })

/** Who set a value by hand, when (ISO date) and why. */
export const editSchema = z.object({ by: z.string().min(1), on: z.iso.date(), reason: z.string().trim().min(1) })

const factKindSchema = z.enum(factKinds)
const looseFactSchema = z.object({
  id: z.string().regex(/^[a-z0-9_-]+$/),
  kind: factKindSchema,
  value: z.unknown(),
  qualifier: qualifierSchema,
  standing: z.enum(['stated', 'implied', 'edited']),
  workings: z.string().optional(),
  scope: scopeSchema,
  evidence: z.array(courseEvidenceSchema),
  edit: editSchema.optional(),
})
type LooseFact = z.infer<typeof looseFactSchema>

/** A fact of a course as drafts and versions hold it. Distributes over the kinds, so that `fact.kind === 'fee'` narrows `fact.value`. */
export type CourseFact = { [K in FactKind]: Omit<LooseFact, 'kind' | 'value'> & { readonly kind: K; readonly value: FactValue<K> } }[FactKind]

const hasValueOfItsKind = (fact: LooseFact): fact is LooseFact & CourseFact => factValueSchemas[fact.kind].safeParse(fact.value).success

/** A fact whose value is checked by the schema of its kind; keys that the kind does not know are left out. */
export const courseFactSchema = looseFactSchema.transform((fact, context): CourseFact => {
  const value = factValueSchemas[fact.kind].safeParse(fact.value)
  const checked = { ...fact, value: value.data }
  if (hasValueOfItsKind(checked)) return checked
  for (const issue of value.error?.issues ?? []) context.addIssue({ code: 'custom', path: ['value', ...issue.path], message: issue.message })
  return z.NEVER
})

/**
 * The whole content of a course: what a draft holds, what a publication turns into rows and what a version keeps. `saysNone` names the fields of
 * which the documents say that there is none.
 */
export const courseContentSchema = z.object({
  title: z.string().trim().min(1),
  award: z.enum(awards),
  provider: z.object({ name: z.string().trim().min(1), type: z.enum(providerTypes).nullable(), givenByStaff: z.boolean() }),
  /** Newest first. */
  documentIds: z.array(z.string().min(1)),
  facts: z.array(courseFactSchema),
  contested: z.array(z.object({ kind: factKindSchema, factIds: z.array(z.string()).min(2), note: z.string() })),
  elsewhere: z.array(
    z.object({ kind: factKindSchema, where: z.string().min(1), url: z.string().optional(), evidence: z.array(courseEvidenceSchema) }),
  ),
  saysNone: z.array(z.enum(coreKinds)).default([]),
})
export type CourseContent = z.infer<typeof courseContentSchema>
