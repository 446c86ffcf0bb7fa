import MiniSearch from 'minisearch'
import type { AnyPublishedFact, Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { factLine } from '@/lib/wording/fact-words'
import { awardFullNames } from '@/lib/wording/labels'
import { authoritiesToday } from './former-authorities'

const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'with'])

/** A word as it is compared: without accents and capitals; little words count for nothing. @example bareWord('Café') // 'cafe' */
export function bareWord(word: string): string | null {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare === '' || small.has(bare) ? null : bare
}

const said: ReadonlySet<AnyPublishedFact['kind']> = new Set([
  'session',
  'module',
  'assessment',
  'delivery_mode',
  'weekday',
  'support',
  'endorsement',
  'qualification',
  'progression',
  'application_route',
])

function textsOf(course: CatalogueCourse, aliases: ReadonlyMap<string, string>) {
  const areas = course.facts.flatMap((fact) =>
    fact.kind === 'area' && fact.value.relation !== 'example' ? [fact.value.name, ...authoritiesToday(fact.value.name)] : [],
  )
  const places = [
    ...course.facts.flatMap((fact) => (fact.kind === 'venue' ? fact.value.name : [])),
    ...areas,
    ...areas.flatMap((name) => aliases.get(name) ?? []),
  ]
  return {
    id: course.slug,
    provider: [course.provider.name, ...course.provider.partners.map(({ name }) => name)].join(' '),
    title: [
      course.title,
      awardFullNames[course.award],
      ...course.facts.flatMap((fact) => (fact.kind === 'course_title' ? fact.value.title : [])),
    ].join(' '),
    place: places.join(' '),
    content: course.facts.flatMap((fact) => (said.has(fact.kind) ? factLine(fact) : [])).join(' '),
  }
}

const indexes = new WeakMap<Catalogue, MiniSearch>()

/** The index of a catalogue, made once for each version: providers, titles, places, contents. */
function indexOf(catalogue: Catalogue): MiniSearch {
  const known = indexes.get(catalogue)
  if (known) return known
  const index = new MiniSearch({ fields: ['provider', 'title', 'place', 'content'], processTerm: bareWord })
  const aliases = new Map(catalogue.authorities.flatMap(({ name, alias }) => (alias ? [[name, alias] as const] : [])))
  index.addAll(catalogue.courses.map((course) => textsOf(course, aliases)))
  indexes.set(catalogue, index)
  return index
}

/**
 * Slugs of the courses in which every word is found, as a word, the beginning of one, or one with a slip in typing (one letter in five).
 * A text of little words only finds all.
 *
 * @example coursesWith(catalogue, 'birmigham').has('university-of-birmingham') // true
 */
export function coursesWith(catalogue: Catalogue, text: string): ReadonlySet<string> {
  const index = indexOf(catalogue)
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => bareWord(word) !== null)
  if (words.length === 0) return new Set(catalogue.courses.map(({ slug }) => slug))
  const found = index.search(words.join(' '), {
    combineWith: 'AND',
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  })
  return new Set(found.map(({ id }) => String(id)))
}
