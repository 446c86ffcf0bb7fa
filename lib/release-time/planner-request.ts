import { z } from 'zod'
import { type Phase, phases } from './day-rates'
import { type Buyer, buyers } from './vat'

/** The coarse choices that an address may hold. Money, dates and numbers of people never stand in it. */
export interface PlannerRequest {
  readonly courses: readonly string[]
  readonly phase: Phase
  readonly buyer: Buyer
  readonly recommended: boolean
  /** The reader sent the form: its choices go before what the browser remembers. */
  readonly chosen: boolean
  /** Sentences about what could not be used. */
  readonly problems: readonly string[]
}

export const mostCourses = 5

const one = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')]).optional()
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)
const query = z.object({
  course: z.union([z.string().transform((value) => [value]), z.array(z.string())]).optional(),
  phase: one,
  buyer: one,
  recommended: one,
})

function choice<T extends string>(given: string | undefined, words: readonly T[], fallback: T): { readonly value: T; readonly known: boolean } {
  const value = words.find((word) => word === given)
  return { value: value ?? fallback, known: given === undefined || given === '' || value !== undefined }
}

/**
 * Reads the address of the planner. Whatever cannot be used is left out and said in a sentence. A sent form without its tick box means "off".
 *
 * @example readPlannerRequest({ course: ['a', 'b'], buyer: 'self' }) // { courses: ['a', 'b'], phase: 'primary', buyer: 'self', recommended: false, … }
 */
export function readPlannerRequest(searchParams: Readonly<Record<string, string | readonly string[] | undefined>>): PlannerRequest {
  const given = query.parse(searchParams)
  const slugs = [...new Set(given.course ?? [])].filter((value) => value !== '')
  const wellFormed = slugs.filter((value) => slug.safeParse(value).success)
  const phase = choice(given.phase, phases, 'primary')
  const buyer = choice(given.buyer, buyers, 'maintained')
  const chosen = given.phase !== undefined || given.buyer !== undefined || given.recommended !== undefined
  return {
    courses: wellFormed.slice(0, mostCourses),
    phase: phase.value,
    buyer: buyer.value,
    recommended: chosen ? given.recommended === 'yes' : true,
    chosen,
    problems: [
      ...(wellFormed.length < slugs.length ? ['One of the courses in the address has no name that we know. Choose it from the list.'] : []),
      ...(wellFormed.length > mostCourses ? [`You can see ${mostCourses} courses at once. The others are left out.`] : []),
      ...(phase.known ? [] : ['We do not know that phase of school. The sums are for a primary school.']),
      ...(buyer.known ? [] : ['We do not know that payer. The sums are for a maintained school.']),
    ],
  }
}
