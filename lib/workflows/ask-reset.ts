import { randomBytes } from 'node:crypto'
import { callerOf } from '@/lib/auth/ask-auth'
import { hashOf } from '@/lib/auth/one-time-token'
import { openReset, resetMinutes } from '@/lib/auth/reset-links'
import { memberOf } from '@/lib/data/members'
import { longestWindow, withinLimit } from '@/lib/data/rate-limit'
import { resetMail } from '@/lib/mail/messages'
import { canMail, sendMail } from '@/lib/mail/send-mail'
import { resetLinkPath } from '@/lib/staff-paths'

async function sendLink(email: string, site: string): Promise<void> {
  const member = await memberOf(email)
  if (!member) return
  const token = randomBytes(32).toString('base64url')
  await openReset(member.userId, token)
  await sendMail(resetMail({ to: email, link: `${site}${resetLinkPath(token)}`, minutes: resetMinutes }))
}

/**
 * Sends a link to a new password where somebody of this address may come in; says nothing about that, and takes no longer for it, because the work goes
 * on after the answer. False when this caller asked too often; too many letters to one address are left out in silence.
 */
export async function askReset(headers: Headers, email: string, site: string): Promise<boolean> {
  if (!(await withinLimit(`reset by ${callerOf(headers)}`, { max: 20, seconds: longestWindow }))) return false
  const mayWrite = await withinLimit(`reset of ${hashOf(email.trim().toLowerCase())}`, { max: 5, seconds: longestWindow })
  if (mayWrite && canMail()) sendLink(email.trim(), site).catch((error: unknown) => console.error(error))
  return true
}
