import type { ReactNode } from 'react'
import { Section } from '../ui/section'

export interface DeskLine {
  readonly key: string
  readonly href: string
  readonly name: string
  readonly words: string
}

interface DeskListProps {
  readonly id: string
  readonly heading: string
  readonly margin?: ReactNode
  readonly lines: readonly DeskLine[]
}

/** One kind of work on the desk, each line a link to where it is done; nothing where there is none. */
export function DeskList({ id, heading, margin, lines }: DeskListProps) {
  if (lines.length === 0) return null
  return (
    <Section id={id} heading={`${heading} (${lines.length})`} margin={margin} sided>
      <ul className="desk-list">
        {lines.map(({ key, href, name, words }) => (
          <li key={key}>
            <a className="target" href={href}>
              {name}
            </a>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
