import { coursePath } from '@/lib/paths'
import type { SimilarCourse } from '@/lib/search/similar-courses'
import { sentenceCase } from '@/lib/wording/lists'

/** Other courses that have something in common with this one, and what. In order of name. */
export function SimilarList({ similar }: { readonly similar: readonly SimilarCourse[] }) {
  return (
    <ul>
      {similar.map(({ course, reasons }) => (
        <li key={course.slug} className="border-t border-line py-2">
          <a className="target font-semibold" href={coursePath(course.slug)}>
            {course.provider.name}
          </a>
          <span className="aside">{sentenceCase(reasons.join('; '))}</span>
        </li>
      ))}
    </ul>
  )
}
