import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { type Database, getDatabase } from '@/lib/data/database'
import { isMember } from '@/lib/data/members'
import { longestWindow } from '@/lib/data/rate-limit'
import { authSecret } from './auth-secret'
import { settingsNow } from './settings'

export const passwordLength = { min: 12, max: 128 } as const
/** How long a session lasts at most. */
export const sessionSeconds = 7 * 24 * 60 * 60
/** The header by which our own requests to the library name who asked us. */
export const callerHeader = 'x-caller'

const often = (max: number) => ({ window: longestWindow, max })

/**
 * The sign-in library on our tables. It has no address of its own: pages and forms ask it, so nothing of it is open but what they offer. Who may do
 * what it does not know; that stands in `rights.ts`.
 */
const build = (database: Database, secret: string) =>
  betterAuth({
    appName: 'NASENCO provider finder',
    // It only ever answers our own requests; its cookies must be secure where people come by https.
    baseURL: settingsNow().SITE_URL ?? 'http://localhost',
    secret,
    database: prismaAdapter(database, { provider: 'postgresql' }),
    logger: { level: 'error' },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    // An office has one address for many people; the tries for one person's account are counted besides (sign-in.ts).
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': often(40), '/two-factor/*': often(20), '/reset-password': often(20), '/change-password': often(10) },
    },
    advanced: {
      cookiePrefix: 'staff',
      defaultCookieAttributes: { path: '/staff', httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [callerHeader] },
    },
    databaseHooks: {
      // Somebody whose access has ended cannot come in again, and is told no more than anybody with a wrong password.
      session: { create: { before: async ({ userId }) => (await isMember(userId)) && undefined } },
    },
    plugins: [twoFactor({ issuer: 'NASENCO provider finder' })],
  })
type Auth = ReturnType<typeof build>

// One a process and database, however often a bundler evaluates this file.
const holder: typeof globalThis & { nasencoAuth?: { readonly database: Database; readonly auth: Promise<Auth> } } = globalThis

/** The sign-in library of this process. */
export function getAuth(): Promise<Auth> {
  const database = getDatabase()
  if (holder.nasencoAuth?.database !== database) {
    const auth = authSecret().then((secret) => build(database, secret))
    holder.nasencoAuth = { database, auth }
    // The next one who asks tries again.
    auth.catch(() => {
      delete holder.nasencoAuth
    })
  }
  return holder.nasencoAuth.auth
}
