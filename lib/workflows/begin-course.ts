import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { guard, notThere } from '@/lib/data/owned'
import { findProvider, saveProviders } from '@/lib/data/providers'
import { recordDeed } from '@/lib/data/staff-deeds'
import { createStaffDraft } from '@/lib/data/staff-drafts'
import type { DraftContent } from '@/lib/domain/draft-content'
import type { Award, ProviderType } from '@/lib/domain/enumerations'
import type { Viewer } from '@/lib/domain/staff'

export interface NewCourse {
  readonly title: string
  readonly award: Award
  /** The provider by its id, or one that only an administrator adds. */
  readonly provider: { readonly id: string } | { readonly name: string; readonly type: ProviderType | null }
}

async function providerOf(transaction: Transaction, viewer: Viewer, { provider }: NewCourse) {
  if ('id' in provider) return findProvider(transaction, provider.id)
  if (viewer.role !== 'administrator') throw notThere()
  const ids = await saveProviders(transaction, [{ ...provider, givenByStaff: true }])
  return findProvider(transaction, ids.get(provider.name) ?? '')
}

/** Begins a course for a provider: an empty draft, in which nothing is stated yet. Gives the draft's id. Throws `not_found` for a provider that is not the viewer's. */
export async function beginCourse(transaction: Transaction, viewer: Viewer, course: NewCourse): Promise<string> {
  const provider = await providerOf(transaction, viewer, course)
  if (!provider) throw notThere()
  guard(viewer, { providerIds: [provider.id] }, mayEdit)
  const { id, name, type, nameGivenByStaff: givenByStaff } = provider
  const empty = { documentIds: [], facts: [], contested: [], elsewhere: [], saysNone: [], pending: {}, toConfirm: [], reasons: {} }
  const content: DraftContent = { title: course.title, award: course.award, provider: { name, type, givenByStaff }, ...empty }
  const [by, at] = [viewer.name, now()]
  const draftId = await createStaffDraft(transaction, { courseId: null, providerId: id, baseVersion: 0, content, by, at })
  await recordDeed(transaction, { by, at, deed: 'began_draft', detail: { draftId, provider: name } })
  return draftId
}
