import { historyPath } from '@/lib/staff-paths'
import { Button } from '../ui/button'

interface CompareVersionsFormProps {
  readonly slug: string
  /** The newest first. */
  readonly versions: readonly number[]
}

const Choice = ({ name, label, versions, chosen }: { name: string; label: string; versions: readonly number[]; chosen: number | undefined }) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {versions.map((version) => (
        <option key={version} value={version}>
          Version {version}
        </option>
      ))}
    </select>
  </div>
)

/** Chooses two versions of a course to see side by side. */
export function CompareVersionsForm({ slug, versions }: CompareVersionsFormProps) {
  return (
    <form action={`${historyPath(slug)}/compare`} className="flex flex-wrap items-end gap-4">
      <Choice name="from" label="From" versions={versions} chosen={versions[1]} />
      <Choice name="to" label="To" versions={versions} chosen={versions[0]} />
      <Button second>Compare</Button>
    </form>
  )
}
