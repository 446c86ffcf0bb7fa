import type { AnyPublishedFact, CatalogueCourse, Proof } from './catalogue'
import type { CourseContent } from './course-content'

type Words = CourseContent['elsewhere'][number]['evidence'][number]

const proofs = (owner: string, evidence: readonly Words[]): readonly Proof[] => evidence.map((words, at) => ({ id: `${owner}-${at + 1}`, ...words }))

/**
 * What readers are given of a course's content: facts and pointers with proofs whose ids are stable and fit for an address
 * (`course-fact-1`, or `course-elsewhere-1-1` for the words of a pointer).
 *
 * @example publishedContent('university-of-worcester', content).facts[0]?.proofs[0]?.id // 'university-of-worcester-provider-1-1'
 */
export function publishedContent(
  courseId: string,
  { facts, contested, elsewhere }: Pick<CourseContent, 'facts' | 'contested' | 'elsewhere'>,
): Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'> {
  return {
    facts: facts.map(({ evidence, workings, edit, ...fact }): AnyPublishedFact => {
      return { ...fact, ...(workings !== undefined && { workings }), ...(edit && { edit }), proofs: proofs(`${courseId}-${fact.id}`, evidence) }
    }),
    contested,
    elsewhere: elsewhere.map(({ evidence, url, ...entry }, at) => ({
      ...entry,
      ...(url !== undefined && { url }),
      proofs: proofs(`${courseId}-elsewhere-${at + 1}`, evidence),
    })),
  }
}
