import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { apiList } from '@/lib/publishing/api-list'
import { readApiRequest } from '@/lib/publishing/api-request'
import { searchCourses } from '@/lib/search/search-courses'
import { originOf } from '../../origin'
import { answer, answering, problem } from '../answer'

/** The list of courses for programs, under the filters of the page. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const context = { catalogue: await getCatalogue(), today: today() }
    const asked = readApiRequest(new URL(request.url).searchParams, context)
    if (!asked.ok) return problem(400, 'A parameter cannot be read.', { errors: [...asked.errors] })
    const { choices, changedSince } = asked
    return answer(apiList(searchCourses(choices, context), context, { origin: originOf(request.headers), changedSince }))
  })
}
