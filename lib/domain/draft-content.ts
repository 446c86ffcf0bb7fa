import { z } from 'zod'
import { courseContentSchema } from './course-content'
import { factKinds } from './fact-kinds'

/** The fields of a course that are no kind of fact, as history names them. */
export const headFields = ['title', 'award_offered', 'offered_by'] as const
export const fieldNameSchema = z.enum([...headFields, ...factKinds])
/** A field of a course as forms, conflicts and history name it: a kind of fact, or one of the head. */
export type FieldName = z.infer<typeof fieldNameSchema>

/** Inputs of a form by name, as they were typed. */
export const entriesSchema = z.record(z.string(), z.array(z.string()))
export type Entries = z.infer<typeof entriesSchema>

/**
 * What a draft holds. Complete or not: `pending` keeps, field by field, what was typed and cannot be read yet; `toConfirm` names the fields whose values were
 * taken over from last year and that nobody has confirmed. Both must be empty before it is published. `reasons` says why a field was changed where no value of it
 * carries the reason: one that was removed, a contradiction that was settled, a title.
 */
export const draftContentSchema = courseContentSchema.extend({
  title: z.string().trim(),
  pending: z.partialRecord(fieldNameSchema, entriesSchema).default({}),
  toConfirm: z.array(fieldNameSchema).default([]),
  reasons: z.partialRecord(fieldNameSchema, z.string()).default({}),
})
export type DraftContent = z.infer<typeof draftContentSchema>
