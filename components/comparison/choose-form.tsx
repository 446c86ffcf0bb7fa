import { comparePath, coursesPath } from '@/lib/paths'
import { Button, ButtonLink } from '../ui/button'

interface ChooseFormProps {
  readonly legend: string
  readonly courses: readonly { readonly slug: string; readonly name: string; readonly title: string; readonly chosen: boolean }[]
}

/** Ticks for the courses to compare, 2 to 5 of them. A plain form. */
export function ChooseForm({ legend, courses }: ChooseFormProps) {
  if (courses.length === 0) return <ButtonLink href={coursesPath()}>Choose courses</ButtonLink>
  return (
    <form action={comparePath()} className="max-w-law">
      <fieldset>
        <legend>{legend}</legend>
        {courses.map(({ slug, name, title, chosen }) => (
          <label className="tick" key={slug}>
            <input type="checkbox" name="course" value={slug} defaultChecked={chosen} />
            <span>
              <b>{name}</b>: {title}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="mt-3">
        <Button>Compare</Button>
      </p>
    </form>
  )
}
