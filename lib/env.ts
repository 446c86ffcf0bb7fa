import { z } from 'zod'

const whenSet = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema)

const settingsSchema = z.object({
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

export type Settings = z.infer<typeof settingsSchema>
export type CheckedSettings = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly faults: readonly string[] }

/**
 * The settings of the product from an environment, or every fault of them at once, each a sentence that names the setting and what to give. An empty
 * setting counts as not set.
 *
 * @example checkSettings({ PORT: 'abc' }) // { ok: false, faults: ['PORT is "abc": give a whole number from 1 to 65535'] }
 */
export function checkSettings(environment: Readonly<Record<string, string | undefined>>): CheckedSettings {
  const checked = settingsSchema.safeParse(environment)
  if (checked.success) return { ok: true, settings: checked.data }
  return {
    ok: false,
    faults: checked.error.issues.map(({ path, message }) => {
      const name = String(path[0])
      // An address of a database may hold a password.
      const given = name === 'DATABASE_URL' ? '' : ` is "${environment[name]}"`
      return `${name}${given}: ${message}`
    }),
  }
}
