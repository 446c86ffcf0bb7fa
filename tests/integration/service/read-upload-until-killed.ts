import { getDatabase, inTransaction } from '@/lib/data/database'
import { readViewer } from '@/lib/data/viewers'
import { readUpload } from '@/lib/workflows/read-upload'
import { storeUpload } from '@/lib/workflows/store-upload'
import { pdfOf } from '@/tests/builders/pdf'

/** A process of its own that stores one document, says so, and reads it until somebody kills it. */
async function readUntilKilled(userId: string, mark: string, pages: number): Promise<void> {
  const viewer = await readViewer(getDatabase(), userId)
  if (!viewer) throw new Error('Nobody of that name.')
  const first = ['National Award for SEN Coordination', 'Postgraduate Certificate, University of Worcester', `Price list ${mark}`]
  const more = Array.from({ length: pages }, (_, page) =>
    Array.from({ length: 50 }, (_line, line) => `Module ${page}.${line}: there are 7 taught days, and the course costs £1,950 in 2026/27.`),
  )
  const uploadId = await inTransaction((transaction) =>
    storeUpload(transaction, viewer, {
      name: `${mark}.pdf`,
      bytes: pdfOf([first, ...more]),
      about: { title: `Leaflet ${mark}`, sourceKind: 'web_page', url: null, seenOn: null },
      courseId: 'university-of-worcester',
      providerId: null,
      replacesId: null,
    }),
  )
  process.stdout.write(`stored ${uploadId}\n`)
  await readUpload(uploadId)
  process.stdout.write('read\n')
  process.exit(0)
}

const [userId = '', mark = '', pages = ''] = process.argv.slice(2)
await readUntilKilled(userId, mark, Number(pages))
