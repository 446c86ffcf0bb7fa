import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { coursePath, sourcePath } from '@/lib/paths'
import { editionWords } from '@/lib/wording/dates'
import { awardLabels } from '@/lib/wording/labels'

/** The courses of one provider: title, award, documents and their age. */
export function ProviderCourses({ courses }: { readonly courses: readonly CatalogueCourse[] }) {
  return (
    <ul>
      {courses.map((course) => (
        <li key={course.slug} className="border-t border-line py-2">
          <a className="target font-semibold" href={coursePath(course.slug)}>
            {course.title}
          </a>
          <span className="aside">{awardLabels[course.award]}</span>
          {course.documents.map((document) => (
            <span className="aside" key={document.id}>
              <a className="target" href={sourcePath(document.id)}>
                {document.title}
              </a>
              , text {editionWords(document)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
