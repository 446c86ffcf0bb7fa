import { shortlistChangePath } from '@/lib/paths'
import { Button } from '../ui/button'

interface ShortlistButtonProps {
  readonly slug: string
  /** Whose course, for those who hear the button alone. */
  readonly name: string
  /** Set aside already: the button takes it out again. */
  readonly chosen: boolean
  /** The address to come back to, with the place on the page. */
  readonly back: string
  readonly words?: { readonly add: string; readonly remove: string }
  readonly small?: boolean
}

/** Sets a course aside to compare, or takes it out in the same place. A plain form: works without JavaScript. */
export function ShortlistButton({ slug, name, chosen, back, words, small = true }: ShortlistButtonProps) {
  const { add, remove } = words ?? { add: 'Add to compare', remove: 'In compare: remove' }
  return (
    <form action={shortlistChangePath()} method="post" className="noprint">
      <input type="hidden" name="back" value={back} />
      <Button second small={small} name={chosen ? 'remove' : 'add'} value={slug}>
        <span>
          {chosen ? remove : add}
          <span className="hush"> {name}</span>
        </span>
      </Button>
    </form>
  )
}
