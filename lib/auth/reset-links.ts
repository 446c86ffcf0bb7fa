import 'server-only'
import { getAuth } from './auth'

/** How long a link to a new password works. */
export const resetMinutes = 60
const nameOf = (token: string): string => `reset-password:${token}`

/** Makes a token good for setting a new password, once, within the hour. Made twice it is the same link. */
export async function openReset(userId: string, token: string): Promise<void> {
  const { internalAdapter } = await (await getAuth()).$context
  if (await internalAdapter.findVerificationValue(nameOf(token))) return
  // The sign-in library reads the real time.
  await internalAdapter.createVerificationValue({
    identifier: nameOf(token),
    value: userId,
    expiresAt: new Date(Date.now() + resetMinutes * 60_000),
  })
}

/** Whose password a token may still set, or null. */
export async function findReset(token: string): Promise<{ readonly userId: string; readonly madeAt: Date } | null> {
  const { internalAdapter } = await (await getAuth()).$context
  const found = await internalAdapter.findVerificationValue(nameOf(token))
  return found && found.expiresAt.getTime() > Date.now() ? { userId: found.value, madeAt: found.createdAt } : null
}
