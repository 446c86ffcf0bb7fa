import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run-tool'

async function filesOf(path: string): Promise<readonly string[]> {
  const info = await stat(join(root, path)).catch(() => null)
  if (!info) return []
  if (!info.isDirectory()) return [path]
  const names = await readdir(join(root, path))
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat()
}

/**
 * One hash over the names and bytes of all files under the given paths of the project, whatever their order and dates; a path that is not there adds
 * nothing.
 *
 * @example await sourceHash(['prisma/schema']) // 'f3a1…'
 */
export async function sourceHash(paths: readonly string[], without: (path: string) => boolean = () => false): Promise<string> {
  const files = (await Promise.all(paths.map(filesOf))).flat().filter((path) => !without(path))
  const hash = createHash('sha256')
  for (const path of files.toSorted())
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(await readFile(join(root, path)))
        .digest(),
    )
  return hash.digest('hex')
}
