import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Endings, endChild } from '@/lib/commands/service/endings'
import { freePort } from '@/lib/commands/service/free-port'
import { outcomeOf, root, startTool } from '@/lib/commands/service/run-tool'

const folder = join(root, '.bench')
const environment = { NEXT_TELEMETRY_DISABLED: '1' }
const files: Readonly<Record<string, string>> = {
  'app/layout.jsx': "export const dynamic = 'force-dynamic'\nexport default ({ children }) => <html lang='en-GB'><body>{children}</body></html>\n",
  'app/page.jsx': 'export default () => <main><h1>A bare page</h1></main>\n',
  'jsconfig.json': '{}\n',
}

async function build(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const { status, printed } = await outcomeOf(startTool('next', ['build', folder], environment, 'pipe'))
  if (status !== 0) throw new Error(`The bare page could not be built.\n${printed}`)
}

/**
 * Builds and serves the smallest site that Next can make, inside the project's folder, so that it uses the very same Next and React: what it ships is
 * what the framework ships. Gives its address.
 */
export async function serveBarePage(endings: Endings): Promise<string> {
  endings.add(() => rm(folder, { recursive: true, force: true }))
  await build()
  const port = await freePort()
  const child = startTool('next', ['start', folder, '--port', String(port)], environment, 'pipe')
  endings.add(() => endChild(child))
  const site = `http://localhost:${port}/`
  while (child.exitCode === null) {
    if (await fetch(site).catch(() => null)) return site
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The bare page could not be served.')
}
