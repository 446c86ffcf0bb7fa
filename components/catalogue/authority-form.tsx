import { Button } from '../ui/button'

interface AuthorityFormProps {
  /** The address of the page itself, and the part of it to come back to. */
  readonly action: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string | null
}

/** "Where do you work?" on a course page: the page again, with the way to apply from there. */
export function AuthorityForm({ action, options, chosen }: AuthorityFormProps) {
  return (
    <form action={action} className="noprint mb-4 flex flex-wrap items-end gap-3">
      <div className="field min-w-0 flex-auto basis-60 max-w-measure">
        <label htmlFor="authority">Where do you work?</label>
        <select id="authority" name="area" defaultValue={chosen ?? ''}>
          <option value="">Choose your authority</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button second>Show my way to apply</Button>
    </form>
  )
}
