import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Endings, endChild } from './endings'
import { outcomeOf, root, startTool } from './run-tool'
import { sourceHash } from './source-hash'

const stamp = join(root, '.next/sources.sha256')
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const isNoSource = (path: string): boolean => path.startsWith(join('lib', 'generated')) || path.startsWith(join('lib', 'commands'))

/** Builds the site, unless the build that is there was made from these very sources. Gives whether it built. Throws with what Next printed when it fails. */
export async function buildApp(environment: Readonly<Record<string, string>>, endings: Endings): Promise<boolean> {
  const wanted = await sourceHash(sources, isNoSource)
  const [made, id] = await Promise.all([stamp, join(root, '.next/BUILD_ID')].map((path) => readFile(path, 'utf8').catch(() => '')))
  if (made === wanted && id) return false
  const child = startTool('next', ['build'], { ...environment, NEXT_TELEMETRY_DISABLED: '1' }, 'pipe')
  endings.add(() => endChild(child))
  const { status, printed } = await outcomeOf(child)
  if (status !== 0 && !endings.hasBegun()) throw new Error(`The site could not be built.\n${printed}`)
  await writeFile(stamp, wanted)
  return true
}
