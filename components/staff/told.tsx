import type { ReactNode } from 'react'

// Whoever sent a form hears and sees first what it did, and goes on from there. As an attribute it needs no script.
const takesFocus = { autoFocus: true }

/** What a form has just done, with the focus. */
export function Told({ className = '', children }: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <div className={`told ${className}`} role="status" tabIndex={-1} {...takesFocus}>
      {children}
    </div>
  )
}
