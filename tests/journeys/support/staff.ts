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
  readonly userId: string
  /** The cookie of a session of theirs. */
  readonly cookie: string
}

const root = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** Runs a script of this folder beside the service of the journeys, and gives what it prints as JSON. */
export async function runBeside(script: string, ...parameters: readonly string[]): Promise<unknown> {
  const file = `tests/journeys/support/${script}`
  const { stdout } = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...parameters], { cwd: root })
  return JSON.parse(stdout)
}

/** Runs `npm run staff -- …` beside the service of the journeys, and gives what it prints. */
export async function runStaffCommand(...parameters: readonly string[]): Promise<string> {
  const folder = resolve(root, process.env.JOURNEYS_DATA_DIR ?? '.data/journeys')
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/staff.ts', ...parameters]
  const { stdout } = await run(process.execPath, command, { cwd: root, env: { ...process.env, DATA_DIR: folder } })
  return stdout
}

/**
 * Makes a member of the staff and a session of theirs, beside the service of the journeys: about two seconds.
 *
 * @example const tom = await makeMember('editor', ['university-of-worcester'])
 */
export async function makeMember(role: StaffRole, providerIds: readonly string[] = [], name = 'Tom Hale'): Promise<Member> {
  const member = { role, providerIds, name, email: `${randomUUID()}@team.example`, password: `correct horse ${randomUUID()}` }
  const made = await runBeside('make-member.ts', JSON.stringify(member))
  return { ...member, ...z.object({ cookie: z.string().min(1), userId: z.string() }).parse(made) }
}

/** Signs a browser in as somebody. */
export async function signInAs(context: BrowserContext, { cookie }: Member, baseURL: string | undefined): Promise<void> {
  const { hostname } = new URL(baseURL ?? 'http://localhost')
  await context.addCookies([{ name: 'staff.session_token', value: cookie, domain: hostname, path: '/staff', httpOnly: true, sameSite: 'Lax' }])
}
