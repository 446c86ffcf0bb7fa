import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { endMember } from '@/lib/data/member-changes'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import type { StaffRole } from '@/lib/domain/staff'
import { openDraft } from '@/lib/workflows/open-draft'
import { saveDraft } from '@/lib/workflows/save-draft'
import { storeUpload } from '@/lib/workflows/store-upload'
import { administrator } from '@/tests/builders/staff'
import { joinJourneysDatabase, newMember } from './new-member'

const own = 'university-of-worcester'
const other = 'university-of-roehampton'
// Words that stand nowhere but in the records that are not to be seen.
const marker = 'Marker 7f3a of what is not yours'

const member = (role: StaffRole, providerIds: readonly string[], name: string = role) =>
  newMember({ role, providerIds, name, email: `${randomUUID()}@team.example`, password: randomUUID() })

/** A draft of the own provider's course whose title nobody else may read. */
async function markedDraft(): Promise<string> {
  return inTransaction(async (transaction) => {
    const draftId = await openDraft(transaction, administrator, own)
    const draft = await readStaffDraft(transaction, draftId)
    if (!draft) throw new Error('The draft is gone.')
    const content = { ...draft.content, title: marker }
    await saveDraft(transaction, administrator, { draftId, baseRevision: draft.revision, content })
    return draftId
  })
}

/** A document of the own provider on its way in. */
async function markedUpload(): Promise<string> {
  const about = { title: marker, sourceKind: 'web_page', url: null, seenOn: null } as const
  const bytes = new TextEncoder().encode(`${marker} ${randomUUID()}`)
  const given = { name: `${marker}.txt`, bytes, about, courseId: own, providerId: null, replacesId: null }
  return inTransaction((transaction) => storeUpload(transaction, administrator, given))
}

// Runs beside the service of the journeys: people of every role, and records of one provider.
await joinJourneysDatabase()
const database = getDatabase()
const people = {
  readerOwn: await member('reader', [own]),
  editorOwn: await member('editor', [own]),
  readerOther: await member('reader', [other]),
  editorOther: await member('editor', [other]),
  administrator: await member('administrator', []),
}
const [ended, spare] = [await member('administrator', [], marker), await member('reader', [own], marker)]
// Their session stays, as if it had been overlooked: it must lead nowhere all the same.
const session = await database.session.findFirstOrThrow({ where: { userId: ended.userId } })
await inTransaction((transaction) => endMember(transaction, ended.userId, now()))
await database.session.create({ data: session })
const run = await database.importRun.findFirstOrThrow({ where: { document: { courses: { some: { courseId: own } } } } })
console.log(
  JSON.stringify({
    cookies: { ended: ended.cookie, ...Object.fromEntries(Object.entries(people).map(([role, { cookie }]) => [role, cookie])) },
    records: {
      slug: own,
      draftId: await markedDraft(),
      uploadId: await markedUpload(),
      documentId: run.documentId,
      importRunId: run.id,
      userId: spare.userId,
      section: 'money',
      token: 'no-such-token',
    },
  }),
)
await database.$disconnect()
