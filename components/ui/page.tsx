import type { ReactNode } from 'react'
import { lawAsOf } from '@/lib/domain/legal-position'
import { Footer } from './footer'
import { Masthead, type Place } from './masthead'
import { StaticHtml } from './static-html'

interface PageProps {
  readonly current?: Place | undefined
  /** Slugs of the courses set aside to compare, for the count in the masthead. */
  readonly shortlist?: readonly string[] | undefined
  /** The main part has something that works in the browser. Without it the whole page is sent as finished HTML. */
  readonly live?: boolean
  readonly children: ReactNode
}

/** The leaf on which every reading page stands: masthead, one main part, footer, ruled with one margin. */
export function Page({ current, shortlist = [], live = false, children }: PageProps) {
  const head = <Masthead current={current} shortlist={shortlist} />
  const main = <main id="main">{children}</main>
  const foot = <Footer asOf={lawAsOf} />
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      {live ? (
        <div className="leaf">
          <StaticHtml>{head}</StaticHtml>
          {main}
          <StaticHtml>{foot}</StaticHtml>
        </div>
      ) : (
        <StaticHtml className="leaf">
          {head}
          {main}
          {foot}
        </StaticHtml>
      )}
    </>
  )
}
