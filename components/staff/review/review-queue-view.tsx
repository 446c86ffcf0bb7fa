import type { DroppedWords } from '@/lib/review/reading'
import type { QueueItem, ReviewQueue } from '@/lib/review/review-queue'
import { acceptSamePath } from '@/lib/staff-paths'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import type { TypedInput } from '../typed-input'
import { CorrectForm } from './correct-form'
import { DroppedTable } from './dropped-table'
import { QueueItemRow } from './queue-item'
import { ReviewGroup } from './review-group'
import { SilentList } from './silent-list'

interface ReviewQueueViewProps {
  readonly importRunId: string
  readonly queue: ReviewQueue
  readonly dropped: readonly DroppedWords[]
  readonly currentKey: string | undefined
  readonly correctKey: string | undefined
  readonly mayDecide: boolean
  readonly typed: TypedInput
}

/** The proposals of a reading in their groups, least certain first. */
export function ReviewQueueView({ importRunId, queue, dropped, currentKey, correctKey, mayDecide, typed }: ReviewQueueViewProps) {
  const { disagree, look, same, silent } = queue
  const all = [...disagree, ...look, ...same]
  const row = (item: QueueItem) => {
    const { key, readings } = item
    const fact = key === correctKey && mayDecide ? readings[0]?.[0] : undefined
    const form = fact && (
      <CorrectForm importRunId={importRunId} itemKey={key} fact={fact} others={readings.flat().filter((other) => other !== fact)} typed={typed} />
    )
    const rest = { importRunId, item, mayDecide, correction: form ?? null }
    return <QueueItemRow key={key} {...rest} number={all.indexOf(item) + 1} current={key === currentKey} />
  }
  const list = (items: readonly QueueItem[]) => <ol className="queue">{items.map(row)}</ol>
  const openSame = same.filter(({ decided }) => decided.length === 0).length
  const showSame = same.some(({ key }) => key === currentKey || key === correctKey)
  return (
    <>
      <ReviewGroup id="disagree" heading="Documents disagree" count={disagree.length}>
        {list(disagree)}
      </ReviewGroup>
      <ReviewGroup id="look" heading="Look at these" count={look.length}>
        {list(look)}
      </ReviewGroup>
      <ReviewGroup
        id="same"
        heading="Same as live"
        count={same.length}
        lead={
          <>
            <p className="mb-3 max-w-measure text-sm">Value, how sure it is and where it holds agree exactly with what is published.</p>
            {mayDecide && openSame > 0 && (
              <form method="post" action={acceptSamePath(importRunId)}>
                <RequestId />
                <p className="actions">
                  <Button second>Accept all {openSame}</Button>
                </p>
              </form>
            )}
          </>
        }
        {...(!showSame && { folded: 'Show them' })}
      >
        {list(same)}
      </ReviewGroup>
      <ReviewGroup id="silent" heading="Not stated" count={silent.length} folded="Show them">
        <SilentList silent={silent} />
      </ReviewGroup>
      <ReviewGroup id="dropped" heading="Dropped" count={dropped.length} folded="Show them, with reasons">
        <DroppedTable dropped={dropped} />
      </ReviewGroup>
    </>
  )
}
