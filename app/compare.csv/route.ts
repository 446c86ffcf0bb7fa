import { today } from '@/lib/clock'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { comparisonTable } from '@/lib/comparison/comparison-table'
import { comparisonQuery, readComparison } from '@/lib/comparison/request'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { comparePathWith } from '@/lib/paths'
import { csvOf } from '@/lib/release-time/csv'
import { originOf } from '../origin'

/** The comparison of an address as a file for a table calculation. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const parameters = Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]))
  const asked = readComparison(parameters)
  const comparison = compareCourses(asked, await getCatalogue(), { today: today() })
  const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
  if (comparison.columns.length === 0)
    return new Response('No course to compare. Choose 2 to 5 from the list of courses.\n', { status: 404, headers: plain })
  const origin = originOf(request.headers)
  const address = `${origin}${comparePathWith(comparisonQuery(asked))}`
  return new Response(csvOf(comparisonTable(comparison, { address, origin, today: today() })), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="comparison.csv"' },
  })
}
