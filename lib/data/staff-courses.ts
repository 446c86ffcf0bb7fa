import 'server-only'
import type { Transaction } from './database'

/** A course as the staff pages head it. */
export interface StaffCourse {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly provider: string
  readonly version: number
  readonly publishedAt: Date
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly because: string } | null
}

/** A course that was ever published, withdrawn or not; null where there is none. Rights are the caller's to check. */
export async function readStaffCourse(transaction: Transaction, courseId: string): Promise<StaffCourse | null> {
  const row = await transaction.course.findUnique({
    where: { id: courseId },
    select: {
      id: true,
      slug: true,
      title: true,
      version: true,
      publishedAt: true,
      withdrawnAt: true,
      withdrawnBy: true,
      withdrawnBecause: true,
      provider: { select: { name: true } },
    },
  })
  if (!row) return null
  const { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: because, provider, ...course } = row
  return { ...course, provider: provider.name, withdrawn: at && by && because ? { at, by, because } : null }
}
