import { after } from 'next/server'
import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { addDocumentPath, uploadPath } from '@/lib/staff-paths'
import { aboutDocumentSchema } from '@/lib/workflows/about-document'
import { readUpload } from '@/lib/workflows/read-upload'
import { storeUpload } from '@/lib/workflows/store-upload'

const mostBytes = 20 * 1024 * 1024
// The words around the file.
const slack = 512 * 1024
const tooLarge = { input: 'file', message: 'File: it is larger than 20 MB. Send the part about the course' }

const blank = z.literal('').transform(() => null)
const schema = z.object({
  text: z.string().default(''),
  title: z.string().trim().min(1, 'Title: give the document a title').max(200, 'Title: at most 200 characters'),
  sourceKind: aboutDocumentSchema.shape.sourceKind,
  url: z.union([blank, z.url({ protocol: /^https?$/, error: 'Address: write it as https://…' })]).default(null),
  seenOn: z.union([blank, z.iso.date('Date: choose a day')]).default(null),
  subject: z.string().default(''),
  replaces: z.string().default(''),
})

/** The bytes of the file, or of what was pasted. */
async function givenBytes(file: File | undefined, text: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (file && file.size > 0 && text.trim() !== '')
    throw new InputRefused([{ input: 'text', message: 'Text: you chose a file and pasted a text. Leave one of them out' }])
  if (file && file.size > mostBytes) throw new InputRefused([tooLarge])
  if (file && file.size > 0) return { name: file.name.slice(-120) || 'document', bytes: new Uint8Array(await file.arrayBuffer()) }
  if (file?.name) throw new InputRefused([{ input: 'file', message: 'File: it is empty' }])
  if (text.trim() === '') throw new InputRefused([{ input: 'file', message: 'File: choose a file, or paste a text' }])
  return { name: 'pasted-text.txt', bytes: new TextEncoder().encode(text) }
}

/** Stores a document and has it read when the answer is out, so that the work goes on if the tab is closed. */
export const POST = staffForm({
  schema,
  page: () => addDocumentPath(),
  files: { mostBytes: mostBytes + slack, tooLarge },
  work: async (viewer, { text, title, sourceKind, url, seenOn, subject, replaces }, { files, requestId }) => {
    const given = await givenBytes(files.get('file'), text)
    const [what = '', id = ''] = subject.split(':', 2)
    const courseId = what === 'course' ? id : null
    const providerId = what === 'provider' ? id : null
    const about = aboutDocumentSchema.parse({ title, sourceKind, url, seenOn })
    // Empty when the form was sent before: then somebody reads it already.
    const stored: string[] = []
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const uploadId = await storeUpload(transaction, viewer, { ...given, about, courseId, providerId, replacesId: replaces || null })
      stored.push(uploadId)
      return { path: uploadPath(uploadId) }
    })
    for (const uploadId of stored)
      after(() => readUpload(uploadId).catch((error: unknown) => console.error('An upload could not be read; it is taken up again.', error)))
    return path
  },
})
