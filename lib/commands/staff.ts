import { parseArgs } from 'node:util'
import { z } from 'zod'
import { staffRoleSchema } from '@/lib/domain/staff'
import { databaseToUse } from './service/database'
import { endings } from './service/endings'
import { generateClient } from './service/generate-client'
import { commandSettings } from './service/settings'

const usage = `Usage: npm run staff -- invite EMAIL --role administrator|editor|reader [--provider SLUG]…
Prints a one-time link by which EMAIL comes in to the staff pages. "admin" means administrator; an editor and a reader need at least one provider.
Works beside a running service and without one.`

const roleSchema = z.preprocess((word) => (word === 'admin' ? 'administrator' : word), staffRoleSchema)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { role: { type: 'string' }, provider: { type: 'string', multiple: true, default: [] } },
})

async function invite(): Promise<number> {
  const [what, email, ...others] = positionals
  const [address, role] = [z.email().safeParse(email), roleSchema.safeParse(values.role)]
  if (what !== 'invite' || others.length > 0 || !address.success || !role.success) {
    if (what === 'invite' && !address.success) console.error('EMAIL is missing or not in order.')
    if (what === 'invite' && !role.success) console.error('--role is missing or not in order.')
    console.error(usage)
    return 2
  }
  const settings = commandSettings()
  if (!settings) return 1
  const toEnd = endings()
  try {
    await generateClient()
    const database = await databaseToUse(settings, 'npm run staff', toEnd)
    if (!database.ok) {
      console.error(database.message)
      return 1
    }
    // The client that this needs has only just been generated.
    const { inviteAt } = await import('./service/invite-at')
    const site = settings.SITE_URL ?? `http://localhost:${settings.PORT}`
    const { ok, message } = await inviteAt(database.url, site, { email: address.data, role: role.data, providerIds: values.provider })
    ;(ok ? console.log : console.error)(message)
    return ok ? 0 : 1
  } finally {
    await toEnd.endAll()
  }
}

process.exit(await invite())
