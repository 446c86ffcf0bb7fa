import { inTransaction } from '@/lib/data/database'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import { openDraft } from '@/lib/workflows/open-draft'
import { publishDraft } from '@/lib/workflows/publish-draft'
import { saveDraft } from '@/lib/workflows/save-draft'
import { randomEdit, randomFrom } from '@/tests/builders/random-edit'
import { administrator } from '@/tests/builders/staff'

/** A process of its own that drafts and publishes one edit after another until somebody kills it. Says when a publication is acknowledged. */
async function publishUntilKilled(courseId: string, random: () => number): Promise<never> {
  for (;;) {
    const draftId = await inTransaction((transaction) => openDraft(transaction, administrator, courseId))
    const draft = await inTransaction((transaction) => readStaffDraft(transaction, draftId))
    if (!draft) throw new Error('Nobody else closes the draft.')
    const content = { ...draft.content, ...randomEdit(draft.content, random) }
    const saved = await inTransaction((transaction) => saveDraft(transaction, administrator, { draftId, baseRevision: draft.revision, content }))
    if (saved.outcome !== 'saved') throw new Error('Nobody else saves the draft.')
    const { revision } = saved
    const answer = await inTransaction((transaction) => publishDraft(transaction, administrator, { draftId, revision, reason: 'Until killed' }))
    if (answer.outcome === 'published') process.stdout.write(`published ${answer.version}\n`)
  }
}

const [courseId, seed] = process.argv.slice(2)
if (!courseId) throw new Error('Name a course.')
await publishUntilKilled(courseId, randomFrom(Number(seed)))
