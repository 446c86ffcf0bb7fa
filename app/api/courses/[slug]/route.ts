import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { apiCourse } from '@/lib/publishing/api-course'
import { withdrawnWords } from '@/lib/wording/withdrawn-words'
import { originOf } from '../../../origin'
import { answer, answering, problem } from '../../answer'

/** One published course for programs. */
export function GET(request: Request, { params }: { readonly params: Promise<{ readonly slug: string }> }): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const { courses, withdrawn } = await getCatalogue()
    const course = courses.find((entry) => entry.slug === slug)
    if (course) return answer(apiCourse(course, { origin: originOf(request.headers), today: today() }))
    const gone = withdrawn.find((entry) => entry.slug === slug)
    return gone ? problem(410, withdrawnWords(gone)) : problem(404, 'There is no such course.')
  })
}
