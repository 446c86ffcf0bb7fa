import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { counted } from '@/lib/wording/lists'
import type { PlannerRequest } from './planner-request'

/** The courses asked for, in the order asked, and a sentence for each thing of the address that could not be used. */
export function coursesOf(
  request: Pick<PlannerRequest, 'courses' | 'problems'>,
  catalogue: Pick<Catalogue, 'courses'>,
): { readonly courses: readonly CatalogueCourse[]; readonly problems: readonly string[] } {
  const found = request.courses.map((slug) => catalogue.courses.find((course) => course.slug === slug))
  const courses = found.filter((course) => course !== undefined)
  const missing = found.length - courses.length
  const lost = `${counted(missing, 'course')} of this address ${missing === 1 ? 'is' : 'are'} not in the catalogue now. Choose another below.`
  return { courses, problems: missing > 0 ? [...request.problems, lost] : request.problems }
}
