import type { Words } from '@/lib/paths'
import type { Gloss } from './glosses'
import { markTree } from './mark-tree'
import { MarkedText } from './marked-text'
import { textBlocks } from './text-blocks'

interface StoredTextProps {
  readonly text: string
  readonly glosses: readonly Gloss[]
  readonly here: Words | null
}

/** A glossed value once in each block, even if several of its words stand there. */
const once = (glosses: readonly Gloss[]): readonly Gloss[] =>
  glosses.filter((gloss, at) => gloss.told && glosses.findIndex(({ text, href }) => text === gloss.text && href === gloss.href) === at)

/** The stored text, word for word; each block with what the margin says of the words that begin in it. */
export function StoredText({ text, glosses, here }: StoredTextProps) {
  const words = glosses.map((gloss) => gloss.words)
  return (
    <article className="stored mt-6" aria-label="Stored text">
      {textBlocks(text).map((block) => {
        const own = glosses.filter((gloss) => gloss.words.start >= block.start && gloss.words.start < block.end)
        return (
          <div className="para" key={block.start}>
            <p className="body">
              {own.flatMap(({ key, factIds }) => factIds.map((id) => <span key={`${key} ${id}`} id={`fact-${id}`} />))}
              <MarkedText text={text} block={block} marks={markTree(words, block)} here={here} />
            </p>
            {own.some(({ told }) => told) && (
              <p className="gloss">
                {once(own).map((gloss) => (
                  <a key={gloss.key} href={gloss.href}>
                    {gloss.text}
                  </a>
                ))}
              </p>
            )}
          </div>
        )
      })}
    </article>
  )
}
