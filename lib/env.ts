import { z } from 'zod'

const whenSet = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema)

const settingsSchema = z.object({
  AUTH_SECRET: whenSet(z.string().min(32, 'give at least 32 characters, such as those that "openssl rand -base64 32" prints').optional()),
  SITE_URL: whenSet(
    z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).pathname === '/',
        'give the address at which people open the site, without a path, such as https://finder.example.org',
      )
      .transform((text) => new URL(text).origin)
      .optional(),
  ),
  SMTP_URL: whenSet(
    z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
        'give an address such as smtps://user:password@mail.example.org:465',
      )
      .optional(),
  ),
  PORT: whenSet(
    z
      .string()
      .default('3000')
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, 'give a whole number from 1 to 65535')
      .transform(Number),
  ),
  DATA_DIR: whenSet(z.string().trim().min(1, 'give a folder, such as .data').default('.data')),
  DATABASE_URL: whenSet(
    z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
        'give an address such as postgresql://user:password@host:5432/database',
      )
      .optional(),
  ),
  CONTACT_EMAIL: whenSet(z.email('give an e-mail address, such as help@example.org').optional()),
  CLOCK: whenSet(z.iso.datetime({ offset: true, message: 'give a date and time such as 2026-11-22T09:00:00Z' }).optional()),
})
const settingsRules = settingsSchema.refine(({ SMTP_URL, SITE_URL }) => !SMTP_URL || SITE_URL, {
  path: ['SITE_URL'],
  message: 'give it beside SMTP_URL, because every e-mail carries a link to the site',
})

export type Settings = z.infer<typeof settingsSchema>
// Addresses of servers may hold a password.
const secretNames = new Set(['DATABASE_URL', 'SMTP_URL', 'AUTH_SECRET'])
export type CheckedSettings = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly string[] }

/**
 * The settings of the product from an environment, or every fault of them at once, each a sentence that names the setting and what to give. An empty
 * setting counts as not set.
 *
 * @example checkSettings({ PORT: 'abc' }) // { ok: false, faults: ['PORT is "abc": give a whole number from 1 to 65535'] }
 */
export function checkSettings(environment: Readonly<Record<string, string | undefined>>): CheckedSettings {
  const checked = settingsRules.safeParse(environment)
  if (checked.success) return { ok: true, settings: checked.data }
  return {
    ok: false,
    faults: checked.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      const given = secretNames.has(name) ? '' : environment[name] ? ` is "${environment[name]}"` : ' is not set'
      return `${name}${given}: ${message}`
    }),
  }
}
