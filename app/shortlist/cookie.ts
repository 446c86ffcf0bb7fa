import 'server-only'
import { cookies } from 'next/headers'
import { readShortlist, shortlistCookie } from '@/lib/search/shortlist'

/** Slugs of the courses that this reader has set aside, from the first-party cookie that holds nothing else. */
export async function getShortlist(): Promise<readonly string[]> {
  return readShortlist((await cookies()).get(shortlistCookie)?.value)
}
