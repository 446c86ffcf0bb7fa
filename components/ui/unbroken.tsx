import type { ReactNode } from 'react'

const pairOfYears = /(?<![\d-])(?:19|20)\d{2}[-–]\d{2}(?![\d-])/

/**
 * Words as they are, with pairs of years such as "2016-17" on one line each: browsers would break them at the hyphen. The text itself stays, so that it
 * can be copied, searched and heard as written. What is not text is passed through.
 */
export function Unbroken({ children }: { readonly children: ReactNode }): ReactNode {
  const found = typeof children === 'string' ? pairOfYears.exec(children) : null
  if (typeof children !== 'string' || !found) return children
  const [pair] = found
  return (
    <>
      {children.slice(0, found.index)}
      <span className="whitespace-nowrap">{pair}</span>
      <Unbroken>{children.slice(found.index + pair.length)}</Unbroken>
    </>
  )
}
