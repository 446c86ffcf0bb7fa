import { setAsidePath, settlePath } from '@/lib/staff-paths'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'

interface SettleFormsProps {
  readonly importRunId: string
  readonly counts: { readonly accepted: number; readonly rejected: number; readonly open: number }
  /** The course into whose draft it goes; null for a course that is new. */
  readonly course: string | null
  readonly typed: TypedInput
}

/** The end of a review: into the draft of the course, or set aside. */
export function SettleForms({ importRunId, counts: { accepted, rejected, open }, course, typed }: SettleFormsProps) {
  const leave = typed.error('leave')
  return (
    <>
      <div className="queue-head">
        <h3 id="settle">Settle</h3>
        <p className="text-sm text-ink-2">
          {accepted} accepted, {rejected} rejected, {open} not decided
        </p>
      </div>
      <form method="post" action={settlePath(importRunId)} className="grid gap-3">
        <RequestId />
        <p className="text-sm">
          {course ? `What you accepted goes into the draft of ${course}.` : 'What you accepted becomes the draft of a new course.'} Nothing becomes
          public until you publish.
        </p>
        {open > 0 && (
          <div className={leave ? 'bad' : undefined}>
            {leave && (
              <span className="error" id="leave-error">
                {leave}
              </span>
            )}
            <label className="tick">
              <input
                id="leave"
                type="checkbox"
                name="leave"
                value="yes"
                aria-describedby={leave ? 'leave-error' : undefined}
                aria-invalid={leave ? true : undefined}
              />
              <span>
                Leave out the {open} that {open === 1 ? 'is' : 'are'} not decided
              </span>
            </label>
          </div>
        )}
        <p>
          <Button>Put it into the draft</Button>
        </p>
      </form>
      <details className="disclose mt-4" open={typed.error('because') !== undefined}>
        <summary>Set the reading aside</summary>
        <form method="post" action={setAsidePath(importRunId)} className="mt-2 grid gap-3">
          <RequestId />
          <TextField
            name="because"
            label="Why is nothing taken from it?"
            value={typed.value('because')}
            error={typed.error('because')}
            className="wide"
          />
          <p>
            <Button stop>Set it aside</Button>
          </p>
        </form>
      </details>
    </>
  )
}
