import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { getViewer } from '@/lib/auth/get-viewer'
import { mayManagePeople } from '@/lib/auth/rights'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { signInPath } from '@/lib/staff-paths'

/** Who is signed in, or null. */
export const viewerOrNull = cache(async (): Promise<Viewer | null> => getViewer(await headers()))

/** Who is signed in. The proxy has sent everybody else to the sign-in; who was signed out just now follows them. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await viewerOrNull()
  if (!viewer) redirect(signInPath())
  return viewer
}

/** What a page asks for; what is not there, or not the viewer's, is the page "not found". */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    if (error instanceof ProblemError && error.code === 'not_found') return notFound()
    throw error
  })
}

/** The administrator who is signed in; for everybody else the page does not exist. */
export async function requireAdministrator(): Promise<Viewer> {
  const viewer = await requireViewer()
  if (!mayManagePeople(viewer)) notFound()
  return viewer
}
