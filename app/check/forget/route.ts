import { NextResponse } from 'next/server'
import { z } from 'zod'
import { checkPath } from '@/lib/paths'
import { youCookie } from '../you'

// An address of this site, and no address of another that only looks like one.
const backSchema = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch(checkPath())

/** Clears the answers kept in the browser, from a plain form, and goes back to where it stood. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null)
  const response = new NextResponse(null, { status: 303, headers: { Location: backSchema.parse(form?.get('back')) } })
  response.cookies.set(youCookie, '', { path: '/', maxAge: 0, sameSite: 'lax', httpOnly: true })
  return response
}

/** Someone followed the address of the form: an address clears nothing. */
export const GET = (): Response => new NextResponse(null, { status: 303, headers: { Location: checkPath() } })
