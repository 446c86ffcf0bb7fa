import { today } from '@/lib/clock'
import { cellWords } from '@/lib/comparison/cell-words'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { coursePath } from '@/lib/paths'
import { csvOf } from '@/lib/release-time/csv'
import { doubtWords } from '@/lib/search/result-words'
import { editionWords } from '@/lib/wording/dates'
import { awardLabels } from '@/lib/wording/labels'
import { listFor, summaryFor } from '../courses/list-of'
import { originOf } from '../origin'

/** The list of courses under the same choices as the page, for a table calculation: what matches first, then what might, with the reason. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const origin = originOf(request.headers)
  const parameters = Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]))
  const context = { catalogue: await getCatalogue(), today: today() }
  const { result, choices } = listFor(parameters, context)
  const matches = [...result.matches.ranked, ...result.matches.unranked].map(({ course }) => ({ course, standing: 'Matches' }))
  const maybes = [...result.maybes.ranked, ...result.maybes.unranked].map((entry) => ({
    course: entry.course,
    standing: `Might match: ${doubtWords(entry)}`,
  }))
  const rows = [...matches, ...maybes].map(({ course, standing }) => [
    course.provider.name,
    course.title,
    awardLabels[course.award],
    standing,
    ...summaryFor(course, choices, context).facts.map(({ cell }) => cellWords(cell)),
    `Text ${editionWords(course)}`,
    `${origin}${coursePath(course.slug)}`,
  ])
  const head = [
    'Provider',
    'Course',
    'Award',
    'In this list',
    'Days out of class',
    'Fee',
    'How it is taught',
    'Where',
    'How old the text is',
    'Address',
  ]
  return new Response(csvOf([head, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="courses.csv"' },
  })
}
