import 'server-only'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { coursesOf } from '@/lib/release-time/planner-courses'
import { readPlannerRequest } from '@/lib/release-time/planner-request'
import { getShortlist } from '../shortlist/cookie'

export interface Asked {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What an address of the planner asks for, with the courses of the catalogue that one may choose from. */
export async function readAsked(searchParams: Asked['searchParams']) {
  const request = readPlannerRequest(await searchParams)
  const [catalogue, shortlist] = [await getCatalogue(), await getShortlist()]
  const options = catalogue.courses.map(({ slug, provider, title, award }) => ({ slug, provider: provider.name, title, award }))
  return { request, ...coursesOf(request, catalogue), options, shortlist }
}
