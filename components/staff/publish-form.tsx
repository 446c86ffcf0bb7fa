import { publishLaterPath, publishNowPath } from '@/lib/staff-paths'
import { momentWords } from '@/lib/wording/moments'
import { Button } from '../ui/button'
import { RequestId } from './request-id'
import { TextField } from './text-field'
import type { TypedInput } from './typed-input'

interface PublishFormProps {
  readonly draftId: string
  /** The revision that is shown: what was saved since is not published unseen. */
  readonly revision: number
  readonly publishAt: Date | null
  readonly typed: TypedInput
}

/** Publish now, with a reason for the history; or set a time. */
export function PublishForm({ draftId, revision, publishAt, typed }: PublishFormProps) {
  const { value, error } = typed
  return (
    <form method="post" action={publishNowPath(draftId)} className="grid gap-6">
      <RequestId />
      <input type="hidden" name="revision" value={revision} />
      <TextField
        name="reason"
        label="Why are you publishing?"
        hint="The history shows this to everybody who answers for the course."
        value={value('reason')}
        error={error('reason')}
        className="wide"
      />
      <p>
        <Button>Publish</Button>
      </p>
      <fieldset className="grid gap-4">
        <legend>Or at a time</legend>
        {publishAt && (
          <p>
            It is set to publish itself on {momentWords(publishAt)}.{' '}
            <Button second small name="cancel" value="yes" formAction={publishLaterPath(draftId)}>
              Take the time back
            </Button>
          </p>
        )}
        <div className="flex flex-wrap gap-6">
          <TextField name="day" label="Day" type="date" value={value('day')} error={error('day')} />
          <TextField name="time" label="Time" hint="In London" type="time" value={value('time')} error={error('time')} />
        </div>
        <p>
          <Button second formAction={publishLaterPath(draftId)}>
            Publish at this time
          </Button>
        </p>
      </fieldset>
    </form>
  )
}
