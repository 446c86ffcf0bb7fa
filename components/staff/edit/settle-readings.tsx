import type { DraftContent } from '@/lib/domain/draft-content'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { publishedContent } from '@/lib/domain/published-content'
import { keepReading, settleInput } from '@/lib/forms/settle-contested'
import { contestedReadings } from '@/lib/wording/contested-readings'
import { factLine } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'
import { readingName } from '@/lib/wording/standings'
import { KindLine } from '../../evidence/kind-line'
import type { TypedPart } from './typed-part'

interface SettleReadingsProps {
  readonly kind: FactKind
  readonly content: DraftContent
  readonly typed: TypedPart
}

/** Documents that disagree: every reading in the document's order, and the ways to settle it. None is preferred. */
export function SettleReadings({ kind, content, typed }: SettleReadingsProps) {
  return contestedReadings(publishedContent('draft', content), kind).map(({ note, readings }, at) => {
    const name = settleInput(kind, at)
    const chosen = typed.value(name) || 'leave'
    const choice = (value: string, words: string) => (
      <label key={value} className="tick">
        <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
        <span>{words}</span>
      </label>
    )
    return (
      <fieldset key={note} className="my-4 border-l-3 border-disagree pl-4">
        <legend className="hush">Settle what disagrees: {kindLabels[kind]}</legend>
        <KindLine sign="disagree" words="Documents disagree" />
        <p>{note}</p>
        {choice('leave', 'Leave it: readers see that the documents disagree')}
        {readings.map((facts, reading) =>
          choice(keepReading(facts.map(({ id }) => id)), `Keep only ${readingName(reading)}: ${facts.map(factLine).join('; ')}`),
        )}
        {choice('agree', 'Keep all: they do not disagree')}
      </fieldset>
    )
  })
}
