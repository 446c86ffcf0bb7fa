import 'server-only'
import type { ReactNode } from 'react'
import type { Place } from '@/components/ui/masthead'
import { Page } from '@/components/ui/page'
import { getShortlist } from './shortlist/cookie'

/** A page of the site, with the count of courses that this reader has set aside. */
export async function ReadingPage({ current, children }: { readonly current?: Place; readonly children: ReactNode }) {
  return (
    <Page current={current} shortlist={await getShortlist()}>
      {children}
    </Page>
  )
}
