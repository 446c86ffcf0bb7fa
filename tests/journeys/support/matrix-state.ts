import { getDatabase } from '@/lib/data/database'
import { joinJourneysDatabase } from './new-member'

// Runs beside the service of the journeys and prints what nobody without the right may have changed: of the records of the matrix, everything.
const [slug = '', draftId = '', userId = ''] = process.argv.slice(2)
await joinJourneysDatabase()
const database = getDatabase()
const state = {
  course: await database.course.findUnique({ where: { id: slug }, select: { version: true, withdrawnAt: true } }),
  draft: await database.courseDraft.findUnique({ where: { id: draftId }, select: { revision: true, status: true, publishAt: true } }),
  member: await database.staffMember.findUnique({ where: { userId }, include: { providers: true } }),
  documents: await database.sourceDocument.count(),
  decisions: await database.decision.count(),
  courses: await database.course.count(),
}
console.log(JSON.stringify(state))
await database.$disconnect()
