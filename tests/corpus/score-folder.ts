/** Prints how the reader does on folders of documents with expected facts: node --import tsx tests/corpus/score-folder.ts FOLDER… [--brief] */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsOf, expectedOf, extractionsOf } from './measure'

const words = process.argv.slice(2)
const files = words.filter((word) => !word.startsWith('--')).flatMap((folder) => documentsOf(folder, true))
const folder = mkdtempSync(join(tmpdir(), 'score-'))
const write = (name: string, items: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(path, items.map((item) => JSON.stringify(item)).join('\n'))
  return path
}
const expected = write('expected.jsonl', expectedOf(files))
const found = write('found.jsonl', await extractionsOf(files))
const report = execFileSync(process.execPath, [join(import.meta.dirname, 'score.mjs'), expected, found], { encoding: 'utf8', maxBuffer: 1 << 28 })
console.log(words.includes('--brief') ? report.trim().split('\n').at(-1) : report)
