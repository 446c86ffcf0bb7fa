import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from '@/lib/content-policy'
import { isPublished } from '@/lib/data/is-published'

/**
 * Gives every page its own nonce: the framework's inline scripts run under it, and nothing else does. An address of something that is not published is
 * answered here, because a page that finds out for itself is made by the browser, and without JavaScript stays blank.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const known = await isPublished(request.nextUrl.pathname)
  const response = known
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL('/no-such-page', request.url), { request: { headers } })
  response.headers.set('content-security-policy', policy)
  // Not kept for anybody else, yet "back" may show the page as it was left, with its values open.
  response.headers.set('cache-control', 'private, no-cache')
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
