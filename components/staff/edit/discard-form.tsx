import { discardDraftPath } from '@/lib/staff-paths'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'

/** Throws the draft away; asked twice, because it is somebody's work. */
export function DiscardForm({ draftId, revision }: { readonly draftId: string; readonly revision: number }) {
  return (
    <details className="disclose mt-6">
      <summary>Throw the draft away</summary>
      <form method="post" action={discardDraftPath(draftId)} className="mt-2 grid justify-items-start gap-3">
        <RequestId />
        <input type="hidden" name="revision" value={revision} />
        <label className="tick">
          <input id="sure" type="checkbox" name="sure" value="yes" required />
          <span>Throw away every change in this draft. The public page stays as it is.</span>
        </label>
        <Button stop>Throw the draft away</Button>
      </form>
    </details>
  )
}
