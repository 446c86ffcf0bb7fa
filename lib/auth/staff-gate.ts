import 'server-only'
import { signInPath } from '@/lib/staff-paths'
import { getViewer } from './get-viewer'
import { mayOpen } from './may-open'

export type Gate = { readonly pass: true } | { readonly pass: false; readonly goTo: string } | { readonly pass: false; readonly goTo: null }

const wayIn = /^\/staff\/(sign-in|sign-out|reset|invitation)(\/|$)/

/**
 * What becomes of a request to the staff pages: it passes, it goes to the sign-in, or there is no such page for who asks. A form that is sent without a
 * session passes: its handler keeps what was typed before it asks for the sign-in.
 */
export async function staffGate(request: Request): Promise<Gate> {
  const { pathname, search } = new URL(request.url)
  if (wayIn.test(pathname)) return { pass: true }
  const viewer = await getViewer(request.headers)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!viewer) return reads ? { pass: false, goTo: signInPath(`${pathname}${search}`) } : { pass: true }
  return (await mayOpen(viewer, pathname)) ? { pass: true } : { pass: false, goTo: null }
}
