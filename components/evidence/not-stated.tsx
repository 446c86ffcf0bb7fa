import type { ReactNode } from 'react'
import { KindLine } from './kind-line'

/** We read the whole document and it does not say. `words` names what: "Area not stated". */
export function NotStated({ words = 'Not stated', children }: { readonly words?: string; readonly children?: ReactNode }) {
  return (
    <>
      <KindLine sign="none" words={words} />
      {children && <span className="aside">{children}</span>}
    </>
  )
}
