import { cellWords } from '@/lib/comparison/cell-words'
import { kindCell } from '@/lib/comparison/kind-cell'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { coreKinds } from '@/lib/domain/fact-kinds'
import type { SearchContext } from '@/lib/search/filter'
import { doubtWords } from '@/lib/search/result-words'
import type { Match, Maybe, SearchResult } from '@/lib/search/search-courses'
import { type ApiPlace, apiHead } from './api-course'
import { type ApiList, apiListSchema } from './api-schemas'

const fieldsOf = (course: CatalogueCourse) =>
  Object.fromEntries(coreKinds.map((kind) => [kind, { standing: course.fields[kind].standing, words: cellWords(kindCell(course, kind)) }]))

const entryOf = (entry: Match | Maybe, place: ApiPlace) => ({
  ...apiHead(entry.course, place),
  match: 'doubts' in entry ? 'might' : 'yes',
  doubts: 'doubts' in entry ? [doubtWords(entry)] : [],
  fields: fieldsOf(entry.course),
})

interface ApiListOptions {
  /** Address of the site, without a path. */
  readonly origin: string
  /** Courses published before this moment are left out, and withdrawals before its day. */
  readonly changedSince: Date | null
}

/**
 * The list that the page shows under the same choices, for programs. With `changedSince` only what has moved since: a program that asks again now and
 * then keeps up with the catalogue, withdrawals included.
 *
 * @example apiList(searchCourses(noChoices, context), context, { origin: 'https://finder.example', changedSince: null }).count.match // 5
 */
export function apiList({ matches, maybes }: SearchResult, { catalogue, today }: SearchContext, { origin, changedSince }: ApiListOptions): ApiList {
  const isNew = ({ course }: Match): boolean => changedSince === null || new Date(course.publishedAt) >= changedSince
  const [match, might] = [[...matches.ranked, ...matches.unranked].filter(isNew), [...maybes.ranked, ...maybes.unranked].filter(isNew)]
  const since = changedSince?.toISOString().slice(0, 10) ?? ''
  return apiListSchema.parse({
    catalogueVersion: catalogue.version,
    asOf: today,
    count: { match: match.length, might: might.length },
    courses: [...match, ...might].map((entry) => entryOf(entry, { origin, today })),
    withdrawn: catalogue.withdrawn
      .filter(({ withdrawnOn }) => withdrawnOn >= since)
      .map(({ slug, provider, title, withdrawnOn, because }) => ({ slug, provider: provider.name, title, withdrawnOn, because })),
  })
}
