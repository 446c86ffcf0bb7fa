import type { AnyPublishedFact, CatalogueCourse, Proof } from '@/lib/domain/catalogue'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { apiCoursePath, coursePath, sourcePath, wordsPath } from '@/lib/paths'
import { intakeOn } from '@/lib/search/intake'
import { type ApiCourse, apiCourseSchema } from './api-schemas'

/** Where and when an answer is given: the address of the site, without a path, and an ISO date in London. */
export interface ApiPlace {
  readonly origin: string
  readonly today: string
}

/** What lists and the course itself both give. Named field by field: what is not named here is not given. */
export const apiHead = (course: CatalogueCourse, { origin, today }: ApiPlace) => {
  const { slug, title, award, provider, editionFrom, editionTo, publishedAt } = course
  return {
    slug,
    address: `${origin}${coursePath(slug)}`,
    data: `${origin}${apiCoursePath(slug)}`,
    title,
    award,
    provider: {
      slug: provider.slug,
      name: provider.name,
      nameGivenByStaff: provider.nameGivenByStaff,
      type: provider.type,
      partners: provider.partners.map(({ name, role, type }) => ({ name, role, type })),
    },
    editionFrom,
    editionTo,
    intake: intakeOn(course, today),
    publishedAt,
  }
}

const wordsOf = (proofs: readonly Proof[], origin: string) =>
  proofs.map(({ documentId, start, end, quote }) => ({
    document: documentId,
    start,
    end,
    quote,
    address: `${origin}${wordsPath({ documentId, start, end })}`,
  }))

// Who edited a value is known to staff only.
const factOf = ({ id, kind, value, qualifier, standing, workings, scope, edit, proofs }: AnyPublishedFact, origin: string) => ({
  id,
  kind,
  value,
  qualifier,
  standing,
  ...(workings !== undefined && { workings }),
  scope,
  ...(edit && { edit: { on: edit.on, reason: edit.reason } }),
  words: wordsOf(proofs, origin),
})

/**
 * A published course for programs: every fact with its standing, its scope and the words behind it. Throws where it would give anything that its
 * description does not name.
 *
 * @example apiCourse(course, { origin: 'https://finder.example', today: '2026-11-22' }).standings.fee // 'stale'
 */
export function apiCourse(course: CatalogueCourse, place: ApiPlace): ApiCourse {
  const { origin } = place
  return apiCourseSchema.parse({
    ...apiHead(course, place),
    documents: course.documents.map(({ id, title, url, readOn, editionFrom, editionTo }) => ({
      id,
      title,
      address: `${origin}${sourcePath(id)}`,
      source: url,
      readOn,
      editionFrom,
      editionTo,
    })),
    standings: Object.fromEntries(coreKinds.map((kind) => [kind, course.fields[kind].standing])),
    facts: course.facts.map((fact) => factOf(fact, origin)),
    contested: course.contested.map(({ kind, factIds, note }) => ({ kind, facts: factIds, note })),
    elsewhere: course.elsewhere.map(({ kind, where, url, proofs }) => ({ kind, where, ...(url && { url }), words: wordsOf(proofs, origin) })),
  })
}
