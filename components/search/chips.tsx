import { coursesPath } from '@/lib/paths'
import { Chip } from '../ui/chip'

interface ChipsProps {
  readonly chips: readonly { readonly words: string; readonly href: string }[]
}

/** The filters in use; each goes when it is pressed, alone. */
export function Chips({ chips }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <div className="noprint flex flex-wrap items-center gap-2">
      <ul className="contents" aria-label="Filters in use, press one to remove it">
        {chips.map(({ words, href }) => (
          <li key={words}>
            <Chip words={words} href={href} />
          </li>
        ))}
      </ul>
      <a className="target text-sm" href={coursesPath()}>
        Clear all
      </a>
    </div>
  )
}
