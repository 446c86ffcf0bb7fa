import { z } from 'zod'
import { passwordLength } from '@/lib/auth/auth'
import { staffRoles } from '@/lib/domain/staff'

/** The name by which a member stands in the history. */
export const nameSchema = z.string().trim().min(1, 'Your name: say how you are called').max(120, 'Your name: this is too long')

/** A new password under the label that its input bears. */
export const newPasswordSchema = (label: string) =>
  z
    .string()
    .min(passwordLength.min, `${label}: give at least ${passwordLength.min} characters`)
    .max(passwordLength.max, `${label}: give at most ${passwordLength.max} characters`)

export const emailSchema = z.email('E-mail address: write it as name@school.example').max(320, 'E-mail address: this is too long')

/** What a member may do: a role and, for editors and readers, providers. */
export const rightsFields = {
  role: z.enum(staffRoles, 'Role: choose one'),
  provider: z.preprocess((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value), z.array(z.string().max(200))),
}

/** One's own password, asked for again before something that changes how one comes in. */
export const ownPasswordSchema = z.object({ password: z.string().min(1, 'Your password: type it').max(1000, 'Your password: this is too long') })

/** A code from an app, or a spare code; spaces are nothing. */
export const oneTimeCodeSchema = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ''))
  .pipe(z.string().min(1, 'Code: type the one that your app shows').max(40, 'Code: this is too long'))
