import { mostCourses } from '@/lib/comparison/request'
import { comparePath } from '@/lib/paths'
import { Button } from '../ui/button'

interface AddCourseProps {
  /** Slugs of the columns, in their order. */
  readonly slugs: readonly string[]
  /** Courses that can join, those set aside first. */
  readonly others: readonly { readonly slug: string; readonly name: string }[]
}

/** One more course at the end of the table, while there is room. A plain form. */
export function AddCourse({ slugs, others }: AddCourseProps) {
  if (slugs.length >= mostCourses || others.length === 0) return null
  return (
    <form action={comparePath()} className="noprint mt-6 flex max-w-law flex-wrap items-end gap-3">
      {slugs.map((slug) => (
        <input key={slug} type="hidden" name="course" value={slug} />
      ))}
      <div className="field min-w-0 flex-auto basis-60">
        <label htmlFor="add">Add a course</label>
        <select id="add" name="course">
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button second>Add</Button>
    </form>
  )
}
