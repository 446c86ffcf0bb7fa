import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { legalPosition } from '@/lib/domain/legal-position'
import { allOf, sentenceCase } from '@/lib/wording/lists'

/** A sentence of the law above the table. */
export interface LawSentence {
  readonly words: string
  readonly strong: boolean
}

function leadWords(count: number, all: number): string {
  if (count === all) return all === 1 ? 'It leads' : `${sentenceCase(allOf(all))} lead`
  return count === 1 ? `1 of the ${all} leads` : `${count} of the ${all} lead`
}

/**
 * What the law says of the awards that are compared: the words of every page, and how many of the courses they are about.
 *
 * @example lawOfComparison(fiveSeeds)[0] // { words: 'All 5 lead to NASENCO.', strong: false }
 */
export function lawOfComparison(courses: readonly Pick<CatalogueCourse, 'award'>[]): readonly LawSentence[] {
  const of = (award: CatalogueCourse['award']) => courses.filter((course) => course.award === award).length
  const [nasenco, npq, other] = [of('nasenco'), of('npq_senco'), of('other')]
  const lead = (count: number): string => leadWords(count, courses.length)
  return [
    ...(nasenco > 0
      ? [
          { words: `${lead(nasenco)} to NASENCO.`, strong: false },
          { words: legalPosition.verdict, strong: true },
        ]
      : []),
    ...(npq > 0
      ? [
          { words: `${lead(npq)} to the NPQ for SENCOs.`, strong: false },
          { words: legalPosition.ofNpqCourse, strong: nasenco === 0 },
        ]
      : []),
    ...(nasenco > 0 && npq === 0 ? [{ words: 'The NPQ for SENCOs does, if begun on or after 1 September 2024.', strong: false }] : []),
    ...(other > 0 ? [{ words: legalPosition.ofOtherCourse, strong: nasenco + npq === 0 }] : []),
  ]
}
