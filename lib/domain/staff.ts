import { z } from 'zod'

/** What a member of the staff may do: everything; change the entries of named providers; read those entries. */
export const staffRoles = ['administrator', 'editor', 'reader'] as const
export const staffRoleSchema = z.enum(staffRoles)
export type StaffRole = z.infer<typeof staffRoleSchema>

/** Who is signed in. `providerIds` counts for editors and readers; an administrator answers for all. */
export interface Viewer {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly providerIds: readonly string[]
}

/**
 * Whose a record is: the providers that answer for it. A course is its provider's and that of each consortium that it names as offering or partner;
 * a record that nobody answers for is the administrators' alone.
 */
export interface Owned {
  readonly providerIds: readonly string[]
}
