import type { ReactNode } from 'react'

/** Above the public page when staff look at a draft of it: nobody else sees this yet. */
export function DraftBanner({ children }: { readonly children: ReactNode }) {
  return (
    <aside className="draft-banner noprint" aria-label="Preview">
      {children}
    </aside>
  )
}
