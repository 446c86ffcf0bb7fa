import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AboutDocument, aboutDocumentSchema } from '@/lib/workflows/about-document'

export interface Seed {
  /** The seed's folder, such as "university-of-worcester". */
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly about: AboutDocument
}

const notDocuments = new Set(['about.json', 'expected.json'])

/** The documents that come with the project, in order of folder. Throws when a folder holds no document or its `about.json` is not in order. */
export async function readSeeds(): Promise<readonly Seed[]> {
  const entries = await readdir(import.meta.dirname, { withFileTypes: true })
  const folders = entries.flatMap((entry) => (entry.isDirectory() && entry.name !== 'places' ? [entry.name] : [])).toSorted()
  return Promise.all(
    folders.map(async (folder) => {
      const path = join(import.meta.dirname, folder)
      const name = (await readdir(path)).find((file) => !notDocuments.has(file))
      if (!name) throw new Error(`No document in ${path}`)
      const about = aboutDocumentSchema.parse(JSON.parse(await readFile(join(path, 'about.json'), 'utf8')))
      return { folder, name, bytes: await readFile(join(path, name)), about }
    }),
  )
}

/** The authorities that come with the project, as the CSV file. */
export const readPlaces = (): Promise<string> => readFile(join(import.meta.dirname, 'places/local-authorities.csv'), 'utf8')
