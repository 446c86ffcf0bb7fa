import { NextResponse } from 'next/server'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { shortlistPath } from '@/lib/paths'
import { changeShortlist, type ShortlistChange, shortlistAge, shortlistChangeSchema, shortlistCookie, writeShortlist } from '@/lib/search/shortlist'
import { getShortlist } from '../cookie'

const refusal = (message: string, status: number): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** Back to where one was, by an address without a host: whatever stands before this server, the browser stays on its own. */
const back = (path: string): NextResponse => new NextResponse(null, { status: 303, headers: { Location: path } })

/** What the page that one goes back to should say; other pages show the change by itself. */
function backPath({ back: path, remove }: ShortlistChange, outcome: string): string {
  if (outcome === 'full') return `${shortlistPath()}?full=yes`
  return path === shortlistPath() && remove !== undefined ? `${path}?removed=${remove}` : path
}

/** Takes a course into the shortlist or out of it, from a plain form. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('sec-fetch-site') === 'cross-site')
    return refusal('This form came from another site. Open the course here and try again.', 403)
  const form = await request.formData().catch(() => null)
  const read = shortlistChangeSchema.safeParse(Object.fromEntries(form ?? []))
  if (!read.success) return refusal('Name one course to add or to remove. Go back and press its button again.', 400)
  const { courses } = await getCatalogue()
  const known = (slug: string): boolean => courses.some((course) => course.slug === slug)
  if (read.data.add !== undefined && !known(read.data.add)) return refusal('This course is not in the catalogue. Go back and choose another.', 404)
  // A course that has been withdrawn makes room by itself.
  const { slugs, outcome } = changeShortlist((await getShortlist()).filter(known), read.data)
  const response = back(backPath(read.data, outcome))
  response.cookies.set(shortlistCookie, writeShortlist(slugs), {
    path: '/',
    maxAge: slugs.length === 0 ? 0 : shortlistAge,
    sameSite: 'lax',
    httpOnly: true,
  })
  return response
}

/** Someone followed the address of the form: an address changes nothing, so the shortlist asks. */
export function GET(request: Request): Response {
  const slug = new URL(request.url).searchParams.get('add') ?? ''
  return back(/^[a-z0-9-]{1,120}$/.test(slug) ? `${shortlistPath()}?offer=${slug}` : shortlistPath())
}
