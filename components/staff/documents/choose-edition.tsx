import { compareEditionsPath } from '@/lib/staff-paths'
import { Button } from '../../ui/button'

interface ChooseEditionProps {
  readonly documentId: string
  /** The one that is shown. */
  readonly older: string
  readonly editions: readonly { readonly id: string; readonly title: string }[]
}

/** Which of its older editions a document stands beside. */
export function ChooseEdition({ documentId, older, editions }: ChooseEditionProps) {
  return (
    <form action={compareEditionsPath(documentId)} className="mt-4 flex flex-wrap items-end gap-4">
      <div className="field">
        <label htmlFor="with">Compare it with</label>
        <select id="with" name="with" defaultValue={older}>
          {editions.map(({ id, title }, at) => (
            <option key={id} value={id}>
              {title}, {at === 0 ? 'the edition before' : `${at + 1} editions before`}
            </option>
          ))}
        </select>
      </div>
      <Button second>Compare</Button>
    </form>
  )
}
