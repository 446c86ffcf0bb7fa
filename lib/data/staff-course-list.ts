import 'server-only'
import type { Award } from '@/lib/domain/enumerations'
import type { Viewer } from '@/lib/domain/staff'
import { getDatabase } from './database'

export interface ListedDraft {
  readonly id: string
  readonly revision: number
  readonly updatedBy: string
  readonly updatedAt: Date
}
export interface ListedCourse {
  readonly slug: string
  readonly title: string
  readonly award: Award
  readonly provider: string
  readonly publishedAt: Date
  readonly withdrawn: boolean
  readonly draft: ListedDraft | null
}
/** A course that was begun and is not published yet. */
export interface ListedNewCourse extends ListedDraft {
  readonly provider: string
  readonly title: string
}

const draftColumns = { id: true, revision: true, updatedBy: true, updatedAt: true } as const

/** Whose courses a viewer sees: all, or those of their providers and of the consortia among them. */
function seenBy({ role, providerIds }: Viewer) {
  if (role === 'administrator') return {}
  const ids = { in: [...providerIds] }
  const consortium = { role: { in: ['offers' as const, 'partner' as const] }, providerId: ids, provider: { type: 'consortium' as const } }
  return { OR: [{ providerId: ids }, { statements: { some: { partnership: consortium } } }] }
}

/** The courses that a viewer may see, withdrawn or not, in order of provider and title, each with its open draft. */
export async function listStaffCourses(viewer: Viewer): Promise<readonly ListedCourse[]> {
  const rows = await getDatabase().course.findMany({
    where: seenBy(viewer),
    select: {
      slug: true,
      title: true,
      award: true,
      publishedAt: true,
      withdrawnAt: true,
      provider: { select: { name: true } },
      drafts: { where: { status: 'open', openFor: { not: null } }, select: draftColumns, take: 1 },
    },
    orderBy: [{ provider: { name: 'asc' } }, { title: 'asc' }],
  })
  return rows.map(({ provider, withdrawnAt, drafts, ...course }) => {
    return { ...course, provider: provider.name, withdrawn: withdrawnAt !== null, draft: drafts[0] ?? null }
  })
}

/** The courses begun for the viewer's providers and not published yet, the latest first. */
export async function listNewCourses({ role, providerIds }: Viewer): Promise<readonly ListedNewCourse[]> {
  const rows = await getDatabase().courseDraft.findMany({
    where: {
      status: 'open',
      courseId: null,
      importRunId: null,
      ...(role === 'administrator' ? {} : { providerId: { in: [...providerIds] } }),
    },
    select: { ...draftColumns, content: true, provider: { select: { name: true } } },
    orderBy: { updatedAt: 'desc' },
  })
  return rows.map(({ content, provider, ...draft }) => {
    const title = typeof content === 'object' && content && 'title' in content ? String(content.title) : ''
    return { ...draft, title, provider: provider?.name ?? '' }
  })
}

/** The providers for which a viewer may begin a course, in order of name. */
export function listOwnProviders({
  role,
  providerIds,
}: Viewer): Promise<readonly { readonly id: string; readonly slug: string; readonly name: string }[]> {
  return getDatabase().provider.findMany({
    where: role === 'administrator' ? {} : { id: { in: [...providerIds] } },
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  })
}
