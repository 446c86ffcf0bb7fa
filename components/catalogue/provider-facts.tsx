import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { KindLines } from './kind-lines'

/** Who they are, who approved them, and how to reach them, with the words behind it. One block a course where there are several. */
export function ProviderFacts({ courses }: { readonly courses: readonly CatalogueCourse[] }) {
  return courses.map((course, at) => (
    <div key={course.slug} className={at > 0 ? 'mt-8' : undefined}>
      {courses.length > 1 && <h3 className="mb-3">{course.title}</h3>}
      <KindLines course={course} kinds={['provider', 'endorsement', 'area', 'application_route', 'contact']} />
    </div>
  ))
}
