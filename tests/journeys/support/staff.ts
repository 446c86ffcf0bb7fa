import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext } from '@playwright/test'
import { z } from 'zod'
import type { StaffRole } from '@/lib/domain/staff'

export interface Member {
  readonly role: StaffRole
  readonly providerIds: readonly string[]
  readonly name: string
  readonly email: string
  readonly password: string
  /** The cookie of a session of theirs. */
  readonly cookie: string
}

const root = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

/**
 * Makes a member of the staff and a session of theirs, beside the service of the journeys: about two seconds.
 *
 * @example const tom = await makeMember('editor', ['university-of-worcester'])
 */
export async function makeMember(role: StaffRole, providerIds: readonly string[] = [], name = 'Tom Hale'): Promise<Member> {
  const member = { role, providerIds, name, email: `${randomUUID()}@team.example`, password: `correct horse ${randomUUID()}` }
  const file = 'tests/journeys/support/make-member.ts'
  const parameters = ['--conditions=react-server', '--import', 'tsx', file, JSON.stringify(member)]
  const { stdout } = await run(process.execPath, parameters, { cwd: root })
  const { value } = z.object({ value: z.string().min(1) }).parse(JSON.parse(stdout))
  return { ...member, cookie: value }
}

/** Signs a browser in as somebody. */
export async function signInAs(context: BrowserContext, { cookie }: Member, baseURL: string | undefined): Promise<void> {
  const { hostname } = new URL(baseURL ?? 'http://localhost')
  await context.addCookies([{ name: 'staff.session_token', value: cookie, domain: hostname, path: '/staff', httpOnly: true, sameSite: 'Lax' }])
}
