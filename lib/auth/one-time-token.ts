import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { authSecret } from './auth-secret'

/** What a one-time link is for: a token made for one is none for the other. */
export type LinkPurpose = 'invitation' | 'reset' | 'codes'

/**
 * The token of a one-time link, made from the id of what it opens and the service's secret: whoever made the link can be shown it again for a moment,
 * while only its hash is kept.
 */
export async function oneTimeToken(purpose: LinkPurpose, id: string): Promise<string> {
  return createHmac('sha256', await authSecret())
    .update(`${purpose} ${id}`)
    .digest('base64url')
}

/** What is kept of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
