import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractDocument } from '@/lib/extraction/extract-document'

const isDocument = (name: string): boolean => /\.(?:txt|html)$/.test(name)

/** The files of a folder that hold documents, in order of name; with `deep`, those of its folders too. */
export function documentsOf(folder: string, deep = false): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? (deep ? documentsOf(join(folder, entry.name)) : []) : isDocument(entry.name) ? [join(folder, entry.name)] : [],
    )
    .toSorted()
}

/** Extractions of the files as the command prints them, with text. */
export async function extractionsOf(files: readonly string[]) {
  const results = await Promise.all(files.map((file) => extractDocument({ name: basename(file), bytes: readFileSync(file) })))
  return results.flatMap((result) => (result.ok ? [result.extraction] : []))
}

/** The expected facts beside each document: NAME.json, or `expected.json` in its folder. */
export function expectedOf(files: readonly string[]): readonly unknown[] {
  return files.map((file) => {
    const beside = file.replace(/\.(?:txt|html)$/, '.json')
    const folder = join(file, '..')
    return JSON.parse(readFileSync(readdirSync(folder).includes(basename(beside)) ? beside : join(folder, 'expected.json'), 'utf8'))
  })
}
