import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

export const root = join(import.meta.dirname, '../../..')
const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href

const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/** The program that an installed package offers. @example programOf('next') // '…/node_modules/next/dist/bin/next' */
function programOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const { bin } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (!program) throw new Error(`${name} offers no program.`)
  return join(folder, program)
}

/**
 * Starts the program of an installed package, such as `next`, as a child that ends with this process. What it prints is kept for the caller (`pipe`) or
 * goes straight to the terminal.
 */
export function startTool(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: 'pipe' | 'inherit',
): ChildProcess {
  return fork(programOf(name), [...parameters], {
    cwd: root,
    execArgv: [],
    env: { ...process.env, ...environment, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${endWithParent}`.trim() },
    stdio: ['ignore', output, output, 'ipc'],
  })
}

/** All that a child prints, as one text when it has ended, with its exit status. */
export async function outcomeOf(child: ChildProcess): Promise<{ readonly status: number; readonly printed: string }> {
  const printed: string[] = []
  child.stdout?.on('data', (part: Buffer) => printed.push(part.toString()))
  child.stderr?.on('data', (part: Buffer) => printed.push(part.toString()))
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  return { status, printed: printed.join('') }
}
