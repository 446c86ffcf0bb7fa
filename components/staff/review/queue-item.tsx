import type { ReactNode } from 'react'
import type { QueueItem } from '@/lib/review/review-queue'
import { decidePath, reviewPath } from '@/lib/staff-paths'
import { factLine } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'
import { listOf } from '@/lib/wording/lists'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { ProposedFacts, QuoteLinks } from './item-words'

interface QueueItemProps {
  readonly importRunId: string
  readonly item: QueueItem
  readonly number: number
  readonly current: boolean
  readonly mayDecide: boolean
  /** The form by which it is corrected, where somebody asked for it. */
  readonly correction: ReactNode
}

const said = { accepted: 'Accepted', corrected: 'Corrected', rejected: 'Rejected' } as const

/** How a proposal was decided, in words; null while it is not. */
function decidedWords({ decided, factKeys, readings }: QueueItem): string | null {
  const [first] = decided
  if (!first || decided.length < factKeys.length) return null
  const verdicts = new Set(decided.map(({ verdict }) => verdict))
  const chosen = decided.filter(({ verdict }) => verdict !== 'rejected').length
  const what =
    readings.length > 1 && verdicts.size > 1
      ? verdicts.has('corrected')
        ? `${said.corrected}, ${readings.length === 2 ? 'the other reading' : 'the other readings'} rejected,`
        : `One reading of ${readings.length} accepted`
      : said[first.verdict]
  const both = readings.length > 1 && chosen === factKeys.length ? 'All readings accepted' : what
  const reason = (
    decided.find((one) => one.reason && one.verdict === 'corrected') ?? decided.find((one) => one.reason && one.verdict === first.verdict)
  )?.reason
  return `${both} by ${first.by}${reason ? `: ${reason}` : ''}`
}

/** Which reading, or whose value, is taken; nothing where there is no choice. */
function Choices({ item: { key, readings, staffSet, decided } }: { readonly item: QueueItem }) {
  const kept = new Set(decided.filter(({ verdict }) => verdict !== 'rejected').map(({ factKey }) => factKey))
  const isChosen = (at: number) => kept.size > 0 && readings.every((facts, other) => facts.some(({ id }) => kept.has(id)) === (other === at))
  const chosen = readings.findIndex((_, at) => isChosen(at))
  return (
    <>
      {readings.length > 1 && (
        <fieldset className="choose">
          <legend className="hush">Which reading?</legend>
          <label className="tick">
            <input type="radio" name="reading" value="all" defaultChecked={chosen < 0} />
            <span>
              <b>Keep {readings.length === 2 ? 'both' : 'all'}</b>
              <span className="aside">Readers see that the document disagrees</span>
            </span>
          </label>
          {readings.map((facts, at) => (
            <label key={facts[0]?.id ?? at} className="tick">
              <input type="radio" name="reading" value={at} defaultChecked={chosen === at} />
              <span>
                <b>{listOf(facts.map(factLine))}</b>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {staffSet && (
        <fieldset className="choose">
          <legend className="hush">Whose value?</legend>
          {[
            { value: 'keep', words: `Keep what staff set: ${factLine(staffSet)}`, aside: 'With the words that it overrides' },
            { value: 'take', words: 'Take what the document says', aside: 'It takes the place of what staff set' },
          ].map(({ value, words, aside }) => (
            <label key={`${key} ${value}`} className="tick">
              <input
                type="radio"
                name="over"
                value={value}
                defaultChecked={(value === 'take') === decided.some(({ correction }) => correction?.overEdit)}
              />
              <span>
                <b>{words}</b>
                <span className="aside">{aside}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** One proposal: why it is doubtful, what it says with its words, what would give way, and what may be done with it. */
export function QueueItemRow({ importRunId, item, number, current, mayDecide, correction }: QueueItemProps) {
  const { key, kind, doubts, readings, pointer, replaces } = item
  const decided = decidedWords(item)
  const name = <span className="hush"> {kindLabels[kind]}</span>
  return (
    <li
      id={`item-${key}`}
      className={current ? 'now' : undefined}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      data-item={key}
      data-decided={decided ? 'yes' : 'no'}
    >
      <h4>
        <span className="no">{number}</span> {kindLabels[kind]}
      </h4>
      {doubts.map((sentence) => (
        <p key={sentence} className="aside">
          {sentence}
        </p>
      ))}
      {readings.map((facts) => (
        <ProposedFacts key={facts[0]?.id} facts={facts} />
      ))}
      {pointer && (
        <p className="proposal">
          <b>Given elsewhere: {pointer.where}</b> <QuoteLinks evidence={pointer.evidence} />
        </p>
      )}
      {replaces.length > 0 && <p className="aside">It would take the place of: {listOf(replaces.map(factLine))}.</p>}
      {decided && (
        <p className="verdict">
          <strong>{decided}</strong>
        </p>
      )}
      {correction}
      {mayDecide && !correction && (
        <form method="post" action={decidePath(importRunId)} className="mt-2">
          <RequestId />
          <input type="hidden" name="item" value={key} />
          <Choices item={item} />
          <details className="disclose">
            <summary>Give a reason{name}</summary>
            <div className="field">
              <label htmlFor={`reason-${key}`}>Reason, if you reject it</label>
              <input id={`reason-${key}`} name="reason" className="wide" autoComplete="off" maxLength={300} />
            </div>
          </details>
          <p className="actions">
            <Button small name="verdict" value="accept">
              Accept{name}
              <kbd>A</kbd>
            </Button>
            {!pointer && (
              <a className="button second small" href={`${reviewPath(importRunId)}?correct=${key}#item-${key}`} data-correct="">
                Correct{name}
                <kbd>C</kbd>
              </a>
            )}
            <Button small stop name="verdict" value="reject">
              Reject{name}
              <kbd>R</kbd>
            </Button>
            {decided && (
              <button className="quietlink" type="submit" name="verdict" value="undo">
                Undo{name}
              </button>
            )}
          </p>
        </form>
      )}
    </li>
  )
}
