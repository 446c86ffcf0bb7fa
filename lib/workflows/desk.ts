import { getDatabase } from '@/lib/data/database'
import { type DeskDraft, type DeskReading, deskDrafts, deskReadings, missedTimes } from '@/lib/data/desk-rows'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { type RecentChange, readRecentChanges } from '@/lib/data/history'
import { ownCourseIds } from '@/lib/data/own-courses'
import type { Viewer } from '@/lib/domain/staff'
import { type CourseNeeds, courseNeeds } from './desk-items'
import { type DriftedField, driftedFields } from './drifted-fields'

/** A course whose words moved or vanished in a newer edition of its document that nobody has settled. */
export interface DriftedCourse {
  readonly slug: string
  readonly provider: string
  readonly fields: readonly DriftedField[]
}

export interface Desk {
  /** Published courses of the viewer, in order of provider name. */
  readonly courses: readonly CourseNeeds[]
  readonly drifted: readonly DriftedCourse[]
  readonly readings: readonly DeskReading[]
  readonly drafts: readonly DeskDraft[]
  /** By draft, why its time could not be kept. */
  readonly missed: ReadonlyMap<string, string>
  readonly recent: readonly RecentChange[]
}

/** What needs a person, and who changed what lately, of everything that is the viewer's. */
export async function readDesk(viewer: Viewer): Promise<Desk> {
  const database = getDatabase()
  const [catalogue, courseIds] = await Promise.all([getCatalogue(), ownCourseIds(database, viewer)])
  const own = new Set(courseIds)
  const [readings, drafts, recent] = await Promise.all([
    deskReadings(database, viewer, courseIds),
    deskDrafts(database, viewer, courseIds),
    readRecentChanges(database, courseIds, 8),
  ])
  const courses = catalogue.courses.filter(({ id }) => own.has(id)).map(courseNeeds)
  const drifted = await Promise.all(courses.map(async ({ slug, provider }) => ({ slug, provider, fields: await driftedFields(database, slug) })))
  return {
    courses,
    drifted: drifted.filter(({ fields }) => fields.length > 0),
    readings,
    drafts,
    missed: await missedTimes(database, drafts),
    recent,
  }
}
