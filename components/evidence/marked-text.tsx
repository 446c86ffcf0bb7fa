import { Fragment } from 'react'
import { type Words, wordsAnchor } from '@/lib/paths'
import type { MarkNode } from './mark-tree'
import type { TextBlock } from './text-blocks'

interface MarkedTextProps {
  readonly text: string
  readonly block: TextBlock
  readonly marks: readonly MarkNode[]
  /** The words one came to see. */
  readonly here: Words | null
}

function Plain({ text, start, end, breaks }: { text: string; start: number; end: number; breaks: TextBlock['breaks'] }) {
  const cuts = [...breaks].filter((at) => at >= start && at < end)
  const edges = [start, ...cuts.map((at) => at + 1), end]
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? start
    return (
      <Fragment key={from}>
        {text.slice(from, to)}
        {breaks.has(to - 1) && to - 1 >= from && <br />}
      </Fragment>
    )
  })
}

/** The text of one block, every character of it, with its marks. The first piece of each words carries their anchor. */
export function MarkedText({ text, block, marks, here }: MarkedTextProps) {
  const draw = (nodes: readonly MarkNode[], from: number, to: number) => {
    const ends = [from, ...nodes.map(({ end }) => end)]
    const starts = [...nodes.map(({ start }) => start), to]
    return starts.map((start, at) => {
      const node = nodes[at]
      return (
        <Fragment key={start}>
          <Plain text={text} start={ends[at] ?? from} end={start} breaks={block.breaks} />
          {node && (
            <mark
              id={node.start === node.words.start ? wordsAnchor(node.words) : undefined}
              data-words={`${node.words.start}-${node.words.end}`}
              className={here && here.start === node.words.start && here.end === node.words.end ? 'here' : undefined}
            >
              {draw(node.children, node.start, node.end)}
            </mark>
          )}
        </Fragment>
      )
    })
  }
  return <>{draw(marks, block.start, block.end)}</>
}
