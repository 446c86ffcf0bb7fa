import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { lockDraft } from '@/lib/data/draft-lock'
import { notThere } from '@/lib/data/owned'
import { closeReading, readDecisions, type StoredReading } from '@/lib/data/readings'
import { recordDeed } from '@/lib/data/staff-deeds'
import { createStaffDraft, readStaffDraft } from '@/lib/data/staff-drafts'
import type { DraftContent } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import type { Decided, Reading } from '@/lib/review/reading'
import { settleProposals } from '@/lib/review/settle-proposals'
import { openDraft } from './open-draft'
import { openReading } from './open-reading'
import { plainTitles } from './propose-course'
import { saveDraft } from './save-draft'

/** What a course that is new begins with, before any proposal is laid in. */
function beginning({ document }: StoredReading, { facts, kind }: Reading, decisions: readonly Decided[]): DraftContent {
  const taken = facts.filter(({ id }) => decisions.some(({ factKey, verdict }) => factKey === id && verdict !== 'rejected'))
  const offering = taken.flatMap((fact) => (fact.kind === 'provider' ? [fact.value] : [])).toSorted((one) => (one.role === 'offers' ? -1 : 0))[0]
  const award = taken.flatMap((fact) => (fact.kind === 'award' ? [fact.value.award] : []))[0] ?? (kind === 'npq_course' ? 'npq_senco' : 'nasenco')
  const title = taken.flatMap((fact) => (fact.kind === 'course_title' ? [fact.value.title] : []))[0] ?? plainTitles[award]
  const { provider } = document
  const named = provider
    ? { name: provider.name, type: provider.type, givenByStaff: provider.nameGivenByStaff }
    : { name: offering?.name ?? document.title, type: offering?.type ?? null, givenByStaff: !offering }
  return {
    title,
    award,
    provider: named,
    documentIds: [],
    facts: [],
    contested: [],
    elsewhere: [],
    saysNone: [],
    pending: {},
    toConfirm: [],
    reasons: {},
  }
}

/** Into the open draft of the course, which is begun where there is none. Its row is held, so that nobody else saves in between. */
async function intoDraft(transaction: Transaction, viewer: Viewer, courseId: string, settle: (base: DraftContent) => DraftContent): Promise<string> {
  const draftId = await openDraft(transaction, viewer, courseId)
  await lockDraft(transaction, draftId)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft) throw notThere()
  const saved = await saveDraft(transaction, viewer, { draftId, baseRevision: draft.revision, content: settle(draft.content) })
  if (saved.outcome === 'conflict') throw new ProblemError('conflict', 'Somebody saved the draft of this course at the same moment. Settle it again.')
  return draftId
}

/**
 * Puts what is decided of a reading into the course's open draft, or into a new one for a course that is new, and ends the reading; gives the draft's id.
 * Nothing becomes public. Throws `not_found`, `conflict` where it is settled already, `invalid` where nothing is accepted.
 */
export async function settleReading(transaction: Transaction, viewer: Viewer, importRunId: string): Promise<string> {
  const { run, reading, replacedIds } = await openReading(transaction, viewer, importRunId)
  const decisions = await readDecisions(transaction, importRunId)
  if (!decisions.some(({ verdict }) => verdict !== 'rejected'))
    throw new ProblemError('invalid', 'Nothing is accepted yet. Accept a proposal, or set the reading aside.')
  const { documentId, courseId } = run
  const settle = (base: DraftContent) => settleProposals(base, reading, decisions, { documentId, replacedIds })
  const [by, at] = [viewer.name, now()]
  const providerId = run.document.providerId
  const draftId = courseId
    ? await intoDraft(transaction, viewer, courseId, settle)
    : await createStaffDraft(transaction, { courseId: null, providerId, baseVersion: 0, content: settle(beginning(run, reading, decisions)), by, at })
  if (!(await closeReading(transaction, importRunId, 'settled'))) throw new Error('The reading is held and open.')
  await recordDeed(transaction, { by, at, deed: 'settled_document', documentId, courseId, detail: { importRunId, draftId } })
  return draftId
}

/** Ends a reading without taking anything from it. Throws `not_found` and `conflict`. */
export async function setReadingAside(transaction: Transaction, viewer: Viewer, importRunId: string, reason: string): Promise<string> {
  const { run } = await openReading(transaction, viewer, importRunId)
  const { documentId, courseId } = run
  if (!(await closeReading(transaction, importRunId, 'set_aside'))) throw new Error('The reading is held and open.')
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'set_document_aside', documentId, courseId, detail: { importRunId, reason } })
  return documentId
}
