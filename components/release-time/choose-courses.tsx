import { releaseTimePath } from '@/lib/paths'
import { mostCourses } from '@/lib/release-time/planner-request'
import { Button } from '../ui/button'

interface ChooseCoursesProps {
  readonly courses: readonly { readonly slug: string; readonly provider: string; readonly title: string }[]
  readonly chosen: readonly string[]
}

/** Which courses to look at: ticks and one button. */
export function ChooseCourses({ courses, chosen }: ChooseCoursesProps) {
  return (
    <form action={releaseTimePath()} aria-label="Courses">
      <fieldset>
        <legend>Which courses? Choose up to {mostCourses}.</legend>
        <div className="mt-2">
          {courses.map(({ slug, provider, title }) => (
            <label className="tick" key={slug}>
              <input type="checkbox" name="course" value={slug} defaultChecked={chosen.includes(slug)} />
              <span>
                {provider}
                <span className="aside">{title}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="mt-3">
        <Button second={chosen.length > 0}>Show days and cost</Button>
      </p>
    </form>
  )
}
