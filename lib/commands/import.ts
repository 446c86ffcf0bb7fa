import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { aboutDocumentSchema } from '@/lib/workflows/about-document'
import { databaseToUse } from './service/database'
import { endings } from './service/endings'
import { generateClient } from './service/generate-client'
import { commandSettings } from './service/settings'

const usage = `Usage: npm run import -- FILE --title TITLE --source web_page|leaflet|prospectus|programme_specification|other
         [--url ADDRESS] [--seen YYYY-MM-DD] [--publish]
Reads a document into the catalogue as a draft; --publish makes it public as it was read. Works beside a running service and without one.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    source: { type: 'string' },
    url: { type: 'string' },
    seen: { type: 'string' },
    publish: { type: 'boolean', default: false },
  },
})

const options: Readonly<Record<string, string>> = { title: '--title', sourceKind: '--source', url: '--url', seenOn: '--seen' }

async function importFile(): Promise<number> {
  const [file, ...others] = positionals
  const about = aboutDocumentSchema.safeParse({
    title: values.title,
    sourceKind: values.source,
    url: values.url ?? null,
    seenOn: values.seen ?? null,
  })
  if (!file || others.length > 0 || !about.success) {
    for (const { path } of about.error?.issues ?? []) console.error(`${options[String(path[0])] ?? path.join('.')} is missing or not in order.`)
    console.error(usage)
    return 2
  }
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) {
    console.error(`We could not open ${file}. Nothing was changed.`)
    return 1
  }
  const settings = commandSettings()
  if (!settings) return 1
  const toEnd = endings()
  try {
    await generateClient()
    const database = await databaseToUse(settings, 'npm run import', toEnd)
    if (!database.ok) {
      console.error(database.message)
      return 1
    }
    // The client that this needs has only just been generated.
    const { takeIn } = await import('./service/take-in')
    const { ok, message } = await takeIn(database.url, { name: basename(file), bytes, about: about.data, by: 'npm run import' }, values.publish)
    ;(ok ? console.log : console.error)(message)
    return ok ? 0 : 1
  } finally {
    await toEnd.endAll()
  }
}

process.exit(await importFile())
