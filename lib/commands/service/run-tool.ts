import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const root = join(import.meta.dirname, '../../..')
const { resolve } = createRequire(import.meta.url)
const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href

/**
 * Starts a program of an installed package, such as `next/dist/bin/next`, as a child that ends with this process. What it prints goes to `output`:
 * kept for the caller, or straight to the terminal.
 */
export function startTool(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: 'pipe' | 'inherit',
): ChildProcess {
  return fork(resolve(program), [...parameters], {
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
