import { mayEdit, maySee } from '@/lib/auth/rights'
import { now, today } from '@/lib/clock'
import { readAuthorities } from '@/lib/data/authorities'
import { getDatabase } from '@/lib/data/database'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { documentsOfContent, providerToBe } from '@/lib/data/preview-parts'
import { readStaffDraft, type StaffDraft } from '@/lib/data/staff-drafts'
import { academicYearOf } from '@/lib/domain/academic-year'
import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { publishedCourse, withCourse } from '@/lib/domain/published-course'
import type { Viewer } from '@/lib/domain/staff'
import { type Effect, effectOf } from '@/lib/effect/effect-of'
import { placeNames } from '@/lib/forms/check-places'
import { type DraftProblem, draftProblems } from './draft-problems'
import { freeSlug } from './publish-course'

export interface DraftPreview {
  readonly draft: StaffDraft
  /** Whether the viewer may publish it. */
  readonly mayPublish: boolean
  /** The course as readers are going to see it. */
  readonly course: CatalogueCourse
  /** The catalogue with it. */
  readonly catalogue: Catalogue
  readonly live: CatalogueCourse | null
  readonly problems: readonly DraftProblem[]
  readonly effect: Effect
}

/**
 * A draft as readers are going to see it and what its publication does, without writing anything. Throws `not_found` for a draft that is closed or not
 * the viewer's.
 *
 * @example (await previewDraft(viewer, draftId)).effect.filters // [{ words: 'Fee up to £2,000', before: 'yes', after: 'no', … }]
 */
export async function previewDraft(viewer: Viewer, draftId: string): Promise<DraftPreview> {
  const database = getDatabase()
  const owner = guard(viewer, await draftOwner(database, draftId), maySee)
  const draft = await readStaffDraft(database, draftId)
  if (!draft) throw notThere()
  const catalogue = await getCatalogue()
  const { content } = draft
  const slug = draft.courseId ?? (await freeSlug(database, content))
  const parts = {
    id: slug,
    slug,
    content: { ...content, title: content.title || 'Course without a title' },
    provider: await providerToBe(database, content.provider),
    documents: await documentsOfContent(database, content.documentIds),
    publishedAt: now().toISOString(),
  }
  const course = publishedCourse(parts, academicYearOf(today()))
  const after = withCourse(catalogue, slug, course)
  return {
    draft,
    course,
    catalogue: after,
    mayPublish: mayEdit(viewer, owner),
    live: catalogue.courses.find((other) => other.slug === slug) ?? null,
    problems: draftProblems(content, placeNames(await readAuthorities(database))),
    effect: effectOf(catalogue, after, slug, today()),
  }
}
