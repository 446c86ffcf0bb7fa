import type { ReactNode } from 'react'
import { lawAsOf } from '@/lib/domain/legal-position'
import { Footer } from './footer'
import { Masthead, type Place } from './masthead'

interface PageProps {
  readonly current?: Place | undefined
  /** Slugs of the courses set aside to compare, for the count in the masthead. */
  readonly shortlist?: readonly string[] | undefined
  readonly children: ReactNode
}

/** The leaf on which every reading page stands: masthead, one main part, footer, ruled with one margin. */
export function Page({ current, shortlist = [], children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <div className="leaf">
        <Masthead current={current} shortlist={shortlist} />
        <main id="main">{children}</main>
        <Footer asOf={lawAsOf} />
      </div>
    </>
  )
}
