import 'server-only'

/** The nonce of this page, from the content policy that proxy.ts gave it. */
export const nonceOf = (headers: Headers): string | undefined => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
