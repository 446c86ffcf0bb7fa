import type { CourseContent, CourseFact } from '@/lib/domain/course-content'
import type { Award } from '@/lib/domain/enumerations'
import type { AnyFact, Evidence, Extraction } from '@/lib/domain/fact'
import type { AboutDocument } from './about-document'

/** The title of a course whose document gives none. */
export const plainTitles = {
  nasenco: 'National Award for SEN Coordination',
  npq_senco: 'National Professional Qualification for Special Educational Needs Co-ordinators',
  other: 'Course for special educational needs co-ordinators',
} as const satisfies Record<Award, string>

function awardOf({ document, facts }: Extraction): Award {
  for (const fact of facts) if (fact.kind === 'award') return fact.value.award
  return document.kind === 'npq_course' ? 'npq_senco' : 'nasenco'
}

function titleOf({ facts }: Extraction): string | null {
  for (const fact of facts) if (fact.kind === 'course_title') return fact.value.title
  return null
}

/** Who is said to offer the course; else whoever is named first, else the document's title, for somebody to put right. */
function providerOf({ facts }: Extraction, about: AboutDocument): CourseContent['provider'] {
  if (about.provider) return about.provider
  const named = facts.flatMap((fact) => (fact.kind === 'provider' ? [fact.value] : []))
  // A consortium speaks for its members: where both are said to offer the course, it is the consortium's.
  const offering = named.filter(({ role }) => role === 'offers')
  const found = offering.find(({ type }) => type === 'consortium') ?? offering[0] ?? named.find(({ role }) => role === 'awards') ?? named[0]
  return found ? { name: found.name, type: found.type ?? null, givenByStaff: false } : { name: about.title, type: null, givenByStaff: true }
}

/**
 * The course that one document proposes, ready to be settled: every fact with its words in that document. `documentId` is the stored document's.
 *
 * @example proposeCourse(extraction, { title: 'Worcester course page', … }, 'worcester-course-page-7b1c02de').provider.name
 */
export function proposeCourse(extraction: Extraction, about: AboutDocument, documentId: string): CourseContent {
  const inDocument = (evidence: readonly Evidence[]) => evidence.map((words) => ({ ...words, documentId }))
  const award = awardOf(extraction)
  return {
    title: titleOf(extraction) ?? plainTitles[award],
    award,
    provider: providerOf(extraction, about),
    documentIds: [documentId],
    facts: extraction.facts.map(({ recogniser: _, scope, evidence, ...fact }: AnyFact): CourseFact => {
      return { ...fact, scope: scope ?? {}, evidence: inDocument(evidence) }
    }),
    contested: extraction.contested.map((entry) => ({ ...entry, factIds: [...entry.factIds] })),
    elsewhere: extraction.elsewhere.map(({ evidence, ...entry }) => ({ ...entry, evidence: inDocument(evidence) })),
    saysNone: [],
  }
}
