import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/clock'
import type { Transaction } from './database'
import { jsonOf } from './json'

export const uploadProblemSchema = z.object({ code: z.string(), message: z.string() })
export type UploadProblem = z.infer<typeof uploadProblemSchema>

export interface NewUpload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly about: unknown
  readonly courseId: string | null
  readonly providerId: string | null
  readonly replacesId: string | null
  /** User id of who gave it. */
  readonly by: string
}

/** Stores the bytes of a document on its way in and gives the id of the upload. */
export async function createUpload(transaction: Transaction, { bytes, about, ...upload }: NewUpload): Promise<string> {
  const at = now()
  const data = { ...upload, bytes: new Uint8Array(bytes), about: jsonOf(about), at, changedAt: at }
  const { id } = await transaction.upload.create({ data, select: { id: true } })
  return id
}

const columns = {
  id: true,
  name: true,
  about: true,
  courseId: true,
  providerId: true,
  replacesId: true,
  status: true,
  done: true,
  of: true,
  tries: true,
  problem: true,
  documentId: true,
  importRunId: true,
  by: true,
  at: true,
} as const

/** An upload without its bytes, or null. */
export async function findUpload(transaction: Pick<Transaction, 'upload'>, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const row = await transaction.upload.findUnique({ where: { id }, select: columns })
  return row && { ...row, problem: row.problem === null ? null : uploadProblemSchema.parse(row.problem) }
}
export type Upload = NonNullable<Awaited<ReturnType<typeof findUpload>>>

/** Takes an upload in hand that nobody has finished: marks it as being read and gives it with its bytes; null for one that is finished. */
export async function takeUpload(database: Pick<Transaction, 'upload'>, id: string) {
  const { count } = await database.upload.updateMany({
    where: { id, status: { in: ['waiting', 'reading'] } },
    data: { status: 'reading', done: 0, of: 0, tries: { increment: 1 }, changedAt: now() },
  })
  if (count === 0) return null
  const { bytes, ...row } = await database.upload.findUniqueOrThrow({ where: { id }, select: { ...columns, bytes: true } })
  return bytes && { ...row, bytes }
}

export const writeProgress = (database: Pick<Transaction, 'upload'>, id: string, done: number, of: number) =>
  database.upload.updateMany({ where: { id, status: 'reading' }, data: { done, of, changedAt: now() } })

/** Ends an upload that cannot be taken in; its bytes go. */
export const refuseUpload = (database: Pick<Transaction, 'upload'>, id: string, problem: UploadProblem) =>
  database.upload.updateMany({
    where: { id, status: { in: ['waiting', 'reading'] } },
    data: { status: 'refused', problem: jsonOf(problem), bytes: null, changedAt: now() },
  })

/** Ends an upload that is read, in the transaction that stores the document; its bytes go. False when somebody else ended it. */
export async function finishUpload(
  transaction: Transaction,
  id: string,
  stored: { readonly documentId: string; readonly importRunId: string | null },
): Promise<boolean> {
  const { count } = await transaction.upload.updateMany({
    where: { id, status: { in: ['waiting', 'reading'] } },
    data: { ...stored, status: 'done', bytes: null, changedAt: now() },
  })
  return count === 1
}

/** Uploads that are not finished, with what tells whether anybody is at work on them. */
export const unfinishedUploads = (database: Pick<Transaction, 'upload'>) =>
  database.upload.findMany({
    where: { status: { in: ['waiting', 'reading'] } },
    orderBy: { at: 'asc' },
    take: 20,
    select: { id: true, status: true, done: true, changedAt: true },
  })
