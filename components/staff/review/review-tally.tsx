import type { ReviewQueue } from '@/lib/review/review-queue'

/** How much there is of each part of the review. */
export function ReviewTally({ queue: { disagree, look, same, silent }, dropped }: { readonly queue: ReviewQueue; readonly dropped: number }) {
  return (
    <ul className="tally mt-4">
      <li>
        <b>{disagree.length}</b>documents disagree
      </li>
      <li>
        <b>{look.length}</b>to look at
      </li>
      <li>
        <b>{same.length}</b>same as live
      </li>
      <li>
        <b>{silent.length}</b>not stated
      </li>
      <li>
        <b>{dropped}</b>
        {dropped > 0 ? <a href="#dropped">dropped, with reasons</a> : 'dropped'}
      </li>
    </ul>
  )
}
