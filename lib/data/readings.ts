import 'server-only'
import { z } from 'zod'
import { dayOf } from '@/lib/clock'
import { correctionSchema, type Decided } from '@/lib/review/reading'
import type { Transaction } from './database'
import { jsonOf } from './json'

const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** One reading with its document, or null. Rights are the caller's to check. */
export async function findReading(transaction: Transaction, importRunId: string) {
  if (!isId(importRunId)) return null
  return transaction.importRun.findUnique({
    where: { id: importRunId },
    select: {
      id: true,
      documentId: true,
      courseId: true,
      status: true,
      startedBy: true,
      readAt: true,
      about: true,
      extraction: true,
      trace: true,
      draft: { select: { id: true } },
      document: {
        select: {
          title: true,
          text: true,
          replacesId: true,
          providerId: true,
          provider: { select: { name: true, type: true, nameGivenByStaff: true } },
        },
      },
      course: { select: { slug: true, title: true, version: true, provider: { select: { name: true } } } },
    },
  })
}
export type StoredReading = NonNullable<Awaited<ReturnType<typeof findReading>>>

/** Holds a reading's row until the transaction ends, so that nothing is decided while it is being settled. */
export async function lockReading(transaction: Transaction, importRunId: string): Promise<void> {
  await transaction.$queryRaw`SELECT "id" FROM "ImportRun" WHERE "id" = ${importRunId} FOR UPDATE`
}

/** Ends a reading; false when somebody else did. */
export async function closeReading(transaction: Transaction, importRunId: string, status: 'settled' | 'set_aside'): Promise<boolean> {
  const { count } = await transaction.importRun.updateMany({ where: { id: importRunId, status: 'open' }, data: { status } })
  return count === 1
}

/** What people decided of a reading so far. */
export async function readDecisions(transaction: Transaction, importRunId: string): Promise<readonly Decided[]> {
  const rows = await transaction.decision.findMany({ where: { importRunId }, orderBy: { factKey: 'asc' } })
  return rows.map(({ factKey, verdict, correction, reason, by, at }) => ({
    ...{ factKey, verdict, reason, by },
    correction: correction === null ? null : correctionSchema.parse(correction),
    on: dayOf(at),
  }))
}

export interface NewDecision {
  readonly factKey: string
  readonly verdict: Decided['verdict']
  readonly correction: Decided['correction']
  readonly reason: string | null
}

/** Keeps decisions, each in the place of the one before. */
export async function writeDecisions(
  transaction: Transaction,
  importRunId: string,
  decisions: readonly NewDecision[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const factKeys = decisions.map(({ factKey }) => factKey)
  await transaction.decision.deleteMany({ where: { importRunId, factKey: { in: factKeys } } })
  await transaction.decision.createMany({
    data: decisions.map(({ correction, ...decision }) => ({
      ...decision,
      importRunId,
      by,
      at,
      ...(correction && { correction: jsonOf(correction) }),
    })),
  })
}

/** Takes decisions back. */
export async function removeDecisions(transaction: Transaction, importRunId: string, factKeys: readonly string[]): Promise<void> {
  await transaction.decision.deleteMany({ where: { importRunId, factKey: { in: [...factKeys] } } })
}
