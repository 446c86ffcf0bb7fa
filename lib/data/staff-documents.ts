import 'server-only'
import type { Viewer } from '@/lib/domain/staff'
import type { Transaction } from './database'
import { ownCourseIds } from './own-courses'
import { uploadProblemSchema } from './uploads'

const courseColumns = { id: true, slug: true, title: true, provider: { select: { name: true } } } as const

/** The documents that are the viewer's, newest first, with the courses that rest on them and the readings that wait. */
export async function listDocuments(transaction: Transaction, viewer: Viewer) {
  const courseIds = await ownCourseIds(transaction, viewer)
  const theirs = { OR: [{ providerId: { in: [...viewer.providerIds] } }, { courses: { some: { courseId: { in: [...courseIds] } } } }] }
  const rows = await transaction.sourceDocument.findMany({
    where: viewer.role === 'administrator' ? {} : theirs,
    orderBy: [{ storedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      editionFrom: true,
      editionTo: true,
      storedAt: true,
      provider: { select: { name: true } },
      replacedBy: { select: { id: true, title: true } },
      courses: { select: { course: { select: courseColumns } } },
      importRuns: { where: { status: 'open', draft: null }, select: { id: true, courseId: true, readAt: true } },
    },
  })
  return rows.map(({ courses, ...row }) => ({ ...row, courses: courses.map(({ course }) => course) }))
}
export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number]

/** Uploads of the viewer that are under way or were refused, newest first. */
export async function listUploads(transaction: Transaction, viewer: Viewer) {
  const rows = await transaction.upload.findMany({
    where: { status: { in: ['waiting', 'reading', 'refused'] }, ...(viewer.role === 'administrator' ? {} : { by: viewer.userId }) },
    orderBy: { at: 'desc' },
    take: 20,
    select: { id: true, name: true, status: true, done: true, of: true, problem: true, at: true },
  })
  return rows.map((row) => ({ ...row, problem: row.problem === null ? null : uploadProblemSchema.parse(row.problem) }))
}

/** One document with everything that stands around it, or null. Rights are the caller's to check. */
export async function findStaffDocument(transaction: Transaction, documentId: string) {
  const row = await transaction.sourceDocument.findUnique({
    where: { id: documentId },
    select: {
      id: true,
      name: true,
      title: true,
      sourceKind: true,
      mediaType: true,
      url: true,
      seenOn: true,
      kind: true,
      editionFrom: true,
      editionTo: true,
      characters: true,
      text: true,
      storedAt: true,
      providerId: true,
      provider: { select: { name: true } },
      replaces: { select: { id: true, title: true } },
      replacedBy: { select: { id: true, title: true } },
      courses: { select: { course: { select: courseColumns } } },
      importRuns: {
        orderBy: { readAt: 'desc' },
        select: {
          id: true,
          status: true,
          startedBy: true,
          readAt: true,
          about: true,
          course: { select: courseColumns },
          draft: { select: { status: true } },
        },
      },
    },
  })
  return row && { ...row, courses: row.courses.map(({ course }) => course) }
}
export type StaffDocument = NonNullable<Awaited<ReturnType<typeof findStaffDocument>>>

/** What a document can be added for: the viewer's courses and providers, and the documents that it may be a newer edition of. */
export async function documentSubjects(transaction: Transaction, viewer: Viewer) {
  const courseIds = await ownCourseIds(transaction, viewer)
  const [courses, providers, documents] = await Promise.all([
    transaction.course.findMany({
      where: { id: { in: [...courseIds] } },
      orderBy: [{ provider: { name: 'asc' } }, { title: 'asc' }],
      select: courseColumns,
    }),
    transaction.provider.findMany({
      where: viewer.role === 'administrator' ? {} : { id: { in: [...viewer.providerIds] } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
    listDocuments(transaction, viewer),
  ])
  return { courses, providers, documents }
}
export type DocumentSubjects = Awaited<ReturnType<typeof documentSubjects>>
