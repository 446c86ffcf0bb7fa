import { checkForgetPath, checkQuestionPath } from '@/lib/paths'
import { Button } from '../ui/button'

interface YouBarProps {
  /** The answers, as the address of the check holds them. */
  readonly query: string
  /** The page to come back to. */
  readonly back: string
}

/** Says that a page shows verdicts for the reader, and how to change or clear the answers. */
export function YouBar({ query, back }: YouBarProps) {
  return (
    <div className="noprint flex flex-wrap items-center gap-x-4 gap-y-1 text-sm" data-you="bar">
      <p>“You” rows follow the answers of your check. They are kept in this browser only.</p>
      <a className="target" href={checkQuestionPath('all', query)}>
        Change my answers
      </a>
      <form action={checkForgetPath()} method="post">
        <input type="hidden" name="back" value={back} />
        <Button second small>
          Clear my answers
        </Button>
      </form>
    </div>
  )
}
