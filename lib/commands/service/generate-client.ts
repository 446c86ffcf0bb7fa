import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outcomeOf, root, startTool } from './run-tool'
import { sourceHash } from './source-hash'

const stamp = join(root, 'lib/generated/prisma/schema.sha256')

/** Generates the database client, unless the one that is there fits schema and Prisma's version. Throws with what Prisma printed when it fails. */
export async function generateClient(): Promise<void> {
  const wanted = await sourceHash(['prisma/schema', 'node_modules/prisma/package.json'])
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  // Generating is WebAssembly; Prisma looks for its native engine all the same, and would download it. Any program will do.
  const child = startTool('prisma', ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }, 'pipe')
  const { status, printed } = await outcomeOf(child)
  if (status !== 0) throw new Error(`The database client could not be generated.\n${printed}`)
  await writeFile(stamp, wanted)
}
