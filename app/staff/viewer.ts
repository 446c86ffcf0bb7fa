import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getViewer } from '@/lib/auth/get-viewer'
import type { Viewer } from '@/lib/domain/staff'
import { signInPath } from '@/lib/staff-paths'

/** Who is signed in, or null. */
export const viewerOrNull = cache(async (): Promise<Viewer | null> => getViewer(await headers()))

/** Who is signed in. The proxy has sent everybody else to the sign-in; who was signed out just now follows them. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await viewerOrNull()
  if (!viewer) redirect(signInPath())
  return viewer
}
