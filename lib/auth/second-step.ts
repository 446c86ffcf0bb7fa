import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { readSecondStep } from '@/lib/data/sessions'
import type { Viewer } from '@/lib/domain/staff'
import { getAuth } from './auth'
import { oneTimeToken } from './one-time-token'

export type OwnSecondStep =
  | { readonly state: 'off' | 'on' }
  /** Begun: what an app needs, as text and as the address that a QR code holds, and the spare codes. */
  | { readonly state: 'begun'; readonly secret: string; readonly address: string; readonly codes: readonly string[] }

const issuer = 'NASENCO provider finder'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 without padding, as apps for codes want it. @example base32('f') // 'MY' */
export function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The spare codes that still work. */
export async function spareCodes(userId: string): Promise<readonly string[]> {
  const auth = await getAuth()
  return (await auth.api.viewBackupCodes({ body: { userId } })).backupCodes
}

/** The viewer's own second step. */
export async function ownSecondStep({ userId, email }: Viewer): Promise<OwnSecondStep> {
  const kept = await readSecondStep(userId)
  if (kept?.state !== 'begun') return { state: kept ? 'on' : 'off' }
  const { secretConfig } = await (await getAuth()).$context
  const secret = base32(await symmetricDecrypt({ key: secretConfig, data: kept.secret }))
  const address = `otpauth://totp/${encodeURIComponent(`${issuer}:${email}`)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&digits=6&period=30`
  return { state: 'begun', secret, address, codes: await spareCodes(userId) }
}

export const codesCookie = 'staff.codes'
const shownFor = 5 * 60_000

/** A pass to see one's new spare codes for five minutes, for a cookie. The real time, because the product's clock may stand still. */
export async function codesPass(userId: string, at = Date.now()): Promise<string> {
  return `${at}.${await oneTimeToken('codes', `${userId} ${at}`)}`
}

/** Whether a pass is this person's and still good. */
export async function mayShowCodes(userId: string, pass: string | undefined): Promise<boolean> {
  const at = Number(pass?.split('.')[0])
  const age = Date.now() - at
  return age >= 0 && age < shownFor && pass === (await codesPass(userId, at))
}
