import type { Effect } from '@/lib/effect/effect-of'
import { effectSentences } from '@/lib/effect/effect-words'

/** What a publication does to what readers see, one sentence a change. */
export function EffectList({ effect }: { readonly effect: Effect }) {
  const { list, verdicts, comparisons } = effectSentences(effect)
  if (list.length + verdicts.length + comparisons.length === 0) return <p>No list, verdict or shared comparison changes.</p>
  return (
    <>
      <Sentences heading="In the list of courses" sentences={list} />
      <Sentences heading="For readers who check their position" sentences={verdicts} />
      <Sentences heading="Shared comparisons with this course mark" sentences={comparisons} />
    </>
  )
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <>
      <h3 className="mt-4">{heading}</h3>
      <ul className="prose list-disc pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
