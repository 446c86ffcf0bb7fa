import type { ReactNode } from 'react'

interface Looks {
  /** One filled button a page; the others are outlined. */
  readonly second?: boolean
  readonly stop?: boolean
  readonly small?: boolean
}
type ButtonProps = Looks & {
  readonly children: ReactNode
  readonly name?: string
  readonly value?: string
  readonly type?: 'submit' | 'button'
  /** Where this button sends the form, if not where the form itself says. */
  readonly formAction?: string
  readonly disabled?: boolean
}

const looks = ({ second, stop, small }: Looks) =>
  ['button', (second || stop) && 'second', stop && 'stop', small && 'small'].filter((word) => typeof word === 'string').join(' ')

/** A button of a form. While it waits it stays readable: `disabled` sets `aria-disabled`. */
export function Button({ children, type = 'submit', disabled = false, second = false, stop = false, small = false, ...rest }: ButtonProps) {
  return (
    <button className={looks({ second, stop, small })} type={type} aria-disabled={disabled || undefined} {...rest}>
      {children}
    </button>
  )
}

/** A link that looks like a button because it is what one came to do. */
export function ButtonLink({ href, children, ...look }: Looks & { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={looks(look)} href={href}>
      {children}
    </a>
  )
}
