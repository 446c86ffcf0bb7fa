import { z } from 'zod'
import { passwordLength } from '@/lib/auth/auth'

/** The name by which a member stands in the history. */
export const nameSchema = z.string().trim().min(1, 'Your name: say how you are called').max(120, 'Your name: this is too long')

/** A new password under the label that its input bears. */
export const newPasswordSchema = (label: string) =>
  z
    .string()
    .min(passwordLength.min, `${label}: give at least ${passwordLength.min} characters`)
    .max(passwordLength.max, `${label}: give at most ${passwordLength.max} characters`)

export const emailSchema = z.email('E-mail address: write it as name@school.example').max(320, 'E-mail address: this is too long')
