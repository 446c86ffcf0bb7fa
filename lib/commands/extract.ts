import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { extractDocument } from '@/lib/extraction/extract-document'
import { listingOf, traceOf } from '@/lib/extraction/trace'

const usage = 'Usage: npm run --silent extract -- FILE… --json [--with-text] [--trace] [--url URL]   (without --json: a listing for people)'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    'with-text': { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    url: { type: 'string' },
  },
})

type Answer = { readonly line: object; readonly listing: string; readonly failed: boolean }

function failure(name: string, code: string, message: string): Answer {
  return { line: { document: { name }, error: { code, message } }, listing: `${name}: ${message}`, failed: true }
}

async function answer(file: string): Promise<Answer> {
  const name = basename(file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const message =
      bytes.code === 'ENOENT' ? 'There is no such file.' : bytes.code === 'EISDIR' ? 'This is a folder, not a file.' : 'We could not open this file.'
    return failure(name, 'unreadable', message)
  }
  const result = await extractDocument({ name, bytes, ...(values.url && { url: values.url }) })
  if (!result.ok) return failure(name, result.problem.code, result.problem.message)
  const { document, ...rest } = result.extraction
  const { text, ...about } = document
  const line = {
    document: { ...about, ...(values['with-text'] && { text }) },
    ...rest,
    ...(values.trace && { trace: traceOf(result.trace, text ?? '') }),
  }
  return { line, listing: listingOf(result.extraction, values.trace ? result.trace : null), failed: false }
}

if (positionals.length === 0 || (values.url && positionals.length > 1)) {
  console.error(positionals.length === 0 ? usage : 'Give --url with a single file only.')
  process.exitCode = 2
} else {
  for (const file of positionals) {
    const { line, listing, failed } = await answer(file)
    process.stdout.write(`${values.json ? JSON.stringify(line) : listing}\n`)
    if (failed) {
      process.exitCode = 1
      if (!values.json) continue
      process.stderr.write(`${listing}\n`)
    }
  }
}
