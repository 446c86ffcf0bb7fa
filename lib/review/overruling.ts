import { z } from 'zod'
import { documentKinds } from '@/lib/domain/enumerations'

/** What a document can be read as against the reader's judgement. */
export const courseKinds = ['nasenco_course', 'npq_course'] as const

/** That somebody had a document read as a course which the reader took for none: kept with the reading. */
export const overrulingSchema = z.object({
  /** What the reader takes it for. */
  found: z.enum(documentKinds),
  as: z.enum(courseKinds),
  reason: z.string(),
  by: z.string(),
  /** ISO date. */
  on: z.string(),
})
export type Overruling = z.infer<typeof overrulingSchema>

/**
 * The overruling that a reading rests on, or null.
 *
 * @example overrulingOf({ title: 'A page', overruled })?.reason // 'The page is ours; it names the award in a picture'
 */
export const overrulingOf = (about: unknown): Overruling | null => z.object({ overruled: overrulingSchema }).safeParse(about).data?.overruled ?? null

/** Whether the reader took a document for no course of ours, so that nothing is proposed from it. @example isNoCourse('not_course') // true */
export const isNoCourse = (kind: (typeof documentKinds)[number]): boolean => kind === 'other_course' || kind === 'not_course'

/** Why the reader took a document for what it is, from the trace of the reading; '' where the trace does not say. */
export const kindReasonOf = (trace: unknown): string => z.object({ kindReason: z.string() }).safeParse(trace).data?.kindReason ?? ''
