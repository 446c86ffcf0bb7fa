'use client'

import { homePath } from '@/lib/paths'

/** What a reader sees when a page could not be made. The cause is in the server's log under the code. */
export default function ErrorPage({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <main id="main" className="leaf py-12">
      <div className="row">
        <div className="text prose">
          <h1>This page could not be made</h1>
          <p>The catalogue does not answer at the moment. Nothing was changed. Wait a minute and try again.</p>
          <form>
            <button type="submit" className="button">
              Try again
            </button>
          </form>
          <p>
            <a className="target" href={homePath()}>
              Start again
            </a>
          </p>
          {error.digest && <p className="text-sm text-ink-3">Code for the people who run this service: {error.digest}</p>}
        </div>
      </div>
    </main>
  )
}
