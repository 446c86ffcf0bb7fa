import { type NextRequest, NextResponse } from 'next/server'
import { staffGate } from '@/lib/auth/staff-gate'
import { contentPolicy } from '@/lib/content-policy'
import { isPublished } from '@/lib/data/is-published'

/**
 * Gives every page its own nonce: the framework's inline scripts run under it, and nothing else does. An address of something that is not published, or
 * that is not this person's to see, is answered here, because a page that finds out for itself is made by the browser, and without JavaScript stays blank.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const { pathname } = request.nextUrl
  const isStaff = pathname === '/staff' || pathname.startsWith('/staff/')
  const response = isStaff ? await staffAnswer(request, headers) : await publicAnswer(request, headers)
  response.headers.set('content-security-policy', policy)
  // Not kept for anybody else, yet "back" may show a public page as it was left, with its values open.
  response.headers.set('cache-control', isStaff ? 'private, no-store' : 'private, no-cache')
  if (isStaff) response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}

const noSuchPage = (request: NextRequest, headers: Headers): NextResponse =>
  NextResponse.rewrite(new URL('/no-such-page', request.url), { request: { headers } })

async function publicAnswer(request: NextRequest, headers: Headers): Promise<NextResponse> {
  return (await isPublished(request.nextUrl.pathname)) ? NextResponse.next({ request: { headers } }) : noSuchPage(request, headers)
}

async function staffAnswer(request: NextRequest, headers: Headers): Promise<NextResponse> {
  const gate = await staffGate(request)
  if (gate.pass) return NextResponse.next({ request: { headers } })
  if (gate.goTo) return NextResponse.redirect(new URL(gate.goTo, request.url), 303)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  return reads ? noSuchPage(request, headers) : new NextResponse('There is no such entry, or it is not one of yours.\n', { status: 404 })
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
