import { shortlistChangePath } from '@/lib/paths'
import { Button } from '../ui/button'

interface ShortlistNoticeProps {
  readonly words: string
  /** The course that the button takes in. */
  readonly add?: { readonly slug: string; readonly button: string; readonly back: string }
}

/** What has just happened to the shortlist, and the way back. */
export function ShortlistNotice({ words, add }: ShortlistNoticeProps) {
  return (
    <form action={shortlistChangePath()} method="post" className="help noprint mt-4 flex flex-wrap items-center gap-3" role="status">
      <p>{words}</p>
      {add && (
        <>
          <input type="hidden" name="back" value={add.back} />
          <Button second small name="add" value={add.slug}>
            {add.button}
          </Button>
        </>
      )}
    </form>
  )
}
