import { getCatalogue } from '@/lib/data/get-catalogue'
import { costOf } from '@/lib/release-time/cost'
import { dayRates } from '@/lib/release-time/day-rates'
import { planCsv } from '@/lib/release-time/plan-csv'
import { coursesOf } from '@/lib/release-time/planner-courses'
import { readPlannerRequest } from '@/lib/release-time/planner-request'
import { plannerRows } from '@/lib/release-time/planner-row'

/** The plan with the labelled starting points, for browsers without scripts. */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const given = Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]))
  const asked = readPlannerRequest(given)
  const { courses } = coursesOf(asked, await getCatalogue())
  const choices = { buyer: asked.buyer, ratePence: dayRates[asked.phase], recommended: asked.recommended, travelPence: null, sencos: 1 }
  const rows = courses.flatMap(plannerRows).map((row) => ({ row, choices, cost: costOf(row.basis, choices), placed: null }))
  return new Response(planCsv(rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="release-time.csv"' },
  })
}
