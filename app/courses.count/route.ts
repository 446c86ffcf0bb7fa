import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { readChoices } from '@/lib/search/choices'
import { countOf, judgeCourses, together } from '@/lib/search/judge-courses'
import { showWords } from '@/lib/search/result-words'

/** The words of the filters' button for choices that are not yet sent: one line of text. */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const given = Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]))
  const context = { catalogue: await getCatalogue(), today: today() }
  const { choices } = readChoices(given, context)
  const count = countOf(judgeCourses(choices, context).map(({ verdicts }) => together(verdicts)))
  return new Response(showWords(count), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
}
