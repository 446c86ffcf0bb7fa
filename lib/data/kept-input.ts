import 'server-only'
import { z } from 'zod'
import { now } from '@/lib/clock'
import { entriesSchema } from '@/lib/domain/draft-content'
import { inputIssueSchema, type KeptInput } from '@/lib/domain/kept-input'
import { getDatabase, type Transaction } from './database'
import { jsonOf } from './json'

// What stood against somebody else's save waits until its owner settles or drops it.
const conflictEnd = '/conflict'
const days = (count: number): number => count * 24 * 60 * 60 * 1000

/**
 * Keeps what was typed into a form for a day, and gives the id under which the form finds it again. `userId` is null while nobody is signed in; `database` is
 * the transaction in which it happens, if any.
 */
export async function keepInput(
  userId: string | null,
  path: string,
  { entries, issues }: KeptInput,
  database: Pick<Transaction, 'keptInput'> = getDatabase(),
): Promise<string> {
  const at = now()
  await database.keptInput.deleteMany({ where: { at: { lt: new Date(at.getTime() - days(1)) }, NOT: { path: { endsWith: conflictEnd } } } })
  const { id } = await database.keptInput.create({
    data: { userId, path, entries: jsonOf(entries), issues: jsonOf(issues), at },
    select: { id: true },
  })
  return id
}

/** What was kept for this page: one's own, or what was typed while nobody was signed in. */
export async function readKeptInput(
  id: string,
  userId: string,
  path: string,
  database: Pick<Transaction, 'keptInput'> = getDatabase(),
): Promise<KeptInput | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await database.keptInput.findFirst({ where: { id, path, OR: [{ userId }, { userId: null }] } })
  return row && { entries: entriesSchema.parse(row.entries), issues: z.array(inputIssueSchema).parse(row.issues) }
}

/** Lets go of what was kept, when it was taken or its owner dropped it. */
export async function dropKeptInput(id: string, userId: string, database: Pick<Transaction, 'keptInput'> = getDatabase()): Promise<void> {
  await database.keptInput.deleteMany({ where: { id, userId } })
}

/** What somebody typed into the forms of a page and has not settled yet, the latest first. */
export function listKeptInput(userId: string, path: string): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  return getDatabase().keptInput.findMany({ where: { userId, path }, orderBy: { at: 'desc' }, select: { id: true, at: true } })
}
