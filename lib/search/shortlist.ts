import { z } from 'zod'

/** The most courses that can be set aside; readers are told beforehand. */
export const shortlistLimit = 20
export const shortlistCookie = 'shortlist'
/** How long the browser keeps it, in seconds: half a year. */
export const shortlistAge = 60 * 60 * 24 * 182

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

/**
 * Reads the courses set aside from their cookie; whatever is no name of a course is dropped, repeats and what is over the limit too.
 *
 * @example readShortlist('a.b.a.<x>') // ['a', 'b']
 */
export function readShortlist(cookie: string | undefined): readonly string[] {
  const slugs = (cookie ?? '').split('.').filter((value) => slug.safeParse(value).success)
  return [...new Set(slugs)].slice(0, shortlistLimit)
}

/** The cookie of some courses. @example writeShortlist(['a', 'b']) // 'a.b' */
export const writeShortlist = (slugs: readonly string[]): string => slugs.join('.')

/** A form that changes the list: one course in or out, or all out, and the page to go back to. */
export const shortlistChangeSchema = z
  .object({
    add: slug.optional(),
    remove: slug.optional(),
    clear: z.literal('all').optional(),
    // An address of this site, and no address of another that only looks like one.
    back: z
      .string()
      .max(2000)
      .regex(/^\/(?![/\\])[^\s\\]*$/)
      .catch('/shortlist'),
  })
  .refine(({ add, remove, clear }) => [add, remove, clear].filter((word) => word !== undefined).length === 1, 'Name one course to add or to remove.')
export type ShortlistChange = z.infer<typeof shortlistChangeSchema>

export interface ChangedShortlist {
  readonly slugs: readonly string[]
  readonly outcome: 'added' | 'removed' | 'cleared' | 'full'
}

/**
 * The list after a change. A course joins at the end; one that is in it already stays where it is; a full list stays as it is.
 *
 * @example changeShortlist(['a'], { add: 'b', back: '/' }) // { slugs: ['a', 'b'], outcome: 'added' }
 */
export function changeShortlist(slugs: readonly string[], { add, remove }: Pick<ShortlistChange, 'add' | 'remove'>): ChangedShortlist {
  if (add !== undefined) {
    if (slugs.includes(add)) return { slugs, outcome: 'added' }
    return slugs.length >= shortlistLimit ? { slugs, outcome: 'full' } : { slugs: [...slugs, add], outcome: 'added' }
  }
  if (remove !== undefined) return { slugs: slugs.filter((other) => other !== remove), outcome: 'removed' }
  return { slugs: [], outcome: 'cleared' }
}
