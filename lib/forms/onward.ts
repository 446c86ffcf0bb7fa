import { z } from 'zod'
import { deskPath } from '@/lib/staff-paths'
import { withWord } from './form-parts'

/** Where one wanted to go before one had to sign in, and what was typed there. */
export interface Onward {
  readonly next: string | null
  readonly kept: string | null
}

const wayIn = /^\/staff\/(sign-in|sign-out|reset|invitation)(\/|\?|$)/

/**
 * An address to go on to, where it is one of our own staff pages; null for anything else, such as another site.
 *
 * @example staffPathFrom('/staff/people?kept=1') // '/staff/people?kept=1'
 * @example staffPathFrom('//evil.example/staff') // null
 */
export function staffPathFrom(text: string | undefined): string | null {
  if (!text?.startsWith('/staff') || text.length > 2000 || !URL.canParse(text, 'http://own')) return null
  const { host, pathname, search } = new URL(text, 'http://own')
  const path = `${pathname}${search}`
  const isStaff = pathname === '/staff' || pathname.startsWith('/staff/')
  return host === 'own' && isStaff && !wayIn.test(path) ? path : null
}

/** Reads where to go on to from an address or a form. */
export function onwardFrom({ next, kept }: { readonly next?: unknown; readonly kept?: unknown }): Onward {
  return { next: staffPathFrom(typeof next === 'string' ? next : undefined), kept: z.uuid().safeParse(kept).data ?? null }
}

/** The page to go on to after the sign-in: where one wanted to go, with what was typed there, else the desk. */
export const onwardPath = ({ next, kept }: Onward): string => (next ? (kept ? withWord(next, 'kept', kept) : next) : deskPath())

/** What follows a page's address to carry it along: '' or '?next=…'. */
export function onwardQuery({ next, kept }: Onward): string {
  const words = new URLSearchParams({ ...(next && { next }), ...(kept && { kept }) }).toString()
  return words && `?${words}`
}
