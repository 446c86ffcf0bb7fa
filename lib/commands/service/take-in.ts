import { getDatabase } from '@/lib/data/database'
import { type GivenDocument, type ImportOutcome, importDocument } from '@/lib/workflows/import-document'
import { settleImport } from '@/lib/workflows/settle-import'
import { migrateAt } from '@/prisma/migrate'

const answerOf = (result: ImportOutcome): { readonly ok: boolean; readonly message: string } => {
  switch (result.outcome) {
    case 'proposed':
      return { ok: true, message: `Read as ${result.documentId}: a course is proposed and waits to be published.` }
    case 'unchanged':
      return { ok: true, message: `These bytes were read before, as ${result.documentId}. Nothing was changed.` }
    case 'no_course':
      return { ok: true, message: `Read as ${result.documentId}: the document offers no course that the catalogue lists.` }
    case 'refused':
      return { ok: false, message: `We could not read this file: ${result.problem.message}` }
  }
}

/** Takes in one document at an address of a database, and publishes its proposal if that is wanted. Gives a sentence for people. */
export async function takeIn(url: string, given: GivenDocument, publish: boolean): Promise<{ readonly ok: boolean; readonly message: string }> {
  await migrateAt(url)
  process.env.DATABASE_URL = url
  try {
    const result = await importDocument(given)
    const draftId = result.outcome === 'proposed' ? result.draftId : result.outcome === 'unchanged' ? result.openDraftId : null
    if (!publish || !draftId) return answerOf(result)
    const { courseId } = await settleImport(draftId, given.by, 'Published as read')
    return { ok: true, message: `Published: /courses/${courseId}` }
  } finally {
    await getDatabase().$disconnect()
  }
}
