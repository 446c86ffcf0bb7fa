import { releaseTimePath } from '@/lib/paths'
import { mostCourses } from '@/lib/release-time/planner-request'
import { Button } from '../ui/button'

interface ChooseCoursesProps {
  readonly courses: readonly { readonly slug: string; readonly provider: string; readonly title: string }[]
  readonly chosen: readonly string[]
  /** This is what the page is for: its button is the filled one. */
  readonly filled: boolean
  /** Where the form leads; by default the planner. */
  readonly action?: string
  readonly most?: number
}

/** Which courses to look at: ticks and one button. */
export function ChooseCourses({ courses, chosen, filled, action = releaseTimePath(), most = mostCourses }: ChooseCoursesProps) {
  return (
    <form action={action} aria-label="Courses">
      <fieldset>
        <legend>Which courses? Choose up to {most}.</legend>
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
        <Button second={!filled}>Show {action === releaseTimePath() ? 'days and cost' : 'the sheet'}</Button>
      </p>
    </form>
  )
}
