import { coursesPath } from '@/lib/paths'
import { Button } from '../ui/button'

export interface FinderField {
  readonly key: string
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** The first questions of the finder; the list of courses asks the rest. A plain form: its answer is the list's address. */
export function FinderForm({ fields }: { readonly fields: readonly FinderField[] }) {
  return (
    <form action={coursesPath()} className="grid max-w-law gap-x-6 gap-y-4 m:grid-cols-2">
      {fields.map(({ key, label, any, options }) => (
        <div className="field" key={key}>
          <label htmlFor={key}>{label}</label>
          <select id={key} name={key}>
            <option value="">{any}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className="flex flex-wrap items-center gap-3 m:col-span-2">
        <Button>Show courses</Button>
        <span className="text-sm text-ink-3">Courses with an unknown fee stay in the list, in a group of their own.</span>
      </p>
    </form>
  )
}
