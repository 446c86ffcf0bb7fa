import { Sign } from './sign'

/** A chosen filter; the whole chip removes it. `href` is the same page without it. */
export function Chip({ words, href }: { readonly words: string; readonly href: string }) {
  return (
    <a className="chip" href={href}>
      <span>
        <span className="hush">Remove </span>
        {words}
      </span>
      <Sign name="cross" size={12} />
    </a>
  )
}
