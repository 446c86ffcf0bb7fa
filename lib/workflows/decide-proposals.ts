import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { type NewDecision, removeDecisions, writeDecisions } from '@/lib/data/readings'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { pointerKey, type Reading } from '@/lib/review/reading'
import { openReading } from './open-reading'

const keysOf = ({ facts, elsewhere }: Reading): ReadonlySet<string> =>
  new Set([...facts.map(({ id }) => id), ...elsewhere.map((_, at) => pointerKey(at))])

function checkKeys(reading: Reading, factKeys: readonly string[]): void {
  const known = keysOf(reading)
  if (factKeys.some((key) => !known.has(key))) throw new ProblemError('invalid', 'This reading has no such proposal. Nothing was changed.')
}

/** Keeps what a person decided of proposals of an open reading; each takes the place of what was decided before. Throws `not_found` and `conflict`. */
export async function decideProposals(
  transaction: Transaction,
  viewer: Viewer,
  importRunId: string,
  decisionsOf: (reading: Reading) => readonly NewDecision[],
): Promise<void> {
  const { reading } = await openReading(transaction, viewer, importRunId)
  const decisions = decisionsOf(reading)
  checkKeys(
    reading,
    decisions.map(({ factKey }) => factKey),
  )
  await writeDecisions(transaction, importRunId, decisions, { by: viewer.name, at: now() })
}

/** Takes decisions back: the proposals are undecided again. */
export async function undecideProposals(transaction: Transaction, viewer: Viewer, importRunId: string, factKeys: readonly string[]): Promise<void> {
  await openReading(transaction, viewer, importRunId)
  await removeDecisions(transaction, importRunId, factKeys)
}
