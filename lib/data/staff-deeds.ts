import 'server-only'
import type { Transaction } from './database'
import { jsonOf } from './json'

/** What people do besides publishing; each has its words in `lib/wording/deeds.ts`. */
export const deeds = [
  'invited',
  'withdrew_invitation',
  'joined',
  'set_role',
  'ended_access',
  'made_reset_link',
  'dropped_second_step',
  'added_document',
  'settled_document',
  'set_document_aside',
  'overruled_reader',
  'began_draft',
  'discarded_draft',
  'scheduled_draft',
  'missed_time',
  'withdrew_course',
  'restored_version',
  'changed_provider',
] as const
export type DeedWord = (typeof deeds)[number]

export interface StaffDeed {
  readonly by: string
  readonly at: Date
  readonly deed: DeedWord
  readonly courseId?: string | null
  readonly documentId?: string | null
  readonly detail?: unknown
}

/** Records a deed in the transaction in which it happens. */
export async function recordDeed(transaction: Transaction, { detail, ...deed }: StaffDeed): Promise<void> {
  await transaction.staffDeed.create({ data: { ...deed, ...(detail !== undefined && { detail: jsonOf(detail) }) }, select: { id: true } })
}
