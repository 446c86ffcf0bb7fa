import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

export interface Started {
  readonly process: ChildProcess
  /** All that was printed so far. */
  readonly printed: () => string
  /** Resolves with the exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** `npm start` in a process group of its own, as a terminal gives it. */
export function startService(environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'lib/commands/start.ts'], {
    cwd: root,
    detached: true,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part.toString()))
  const ended = once(child, 'exit').then(([status, signal]: (number | string | null)[]) => status ?? signal ?? 'unknown')
  return { process: child, printed: () => parts.join(''), ended }
}

/** Waits for something to become so; what it waits for must come, the test's own limit says when it has not. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100))
}

/** Waits until the service says that it runs; throws with what it printed when it ends instead. */
export async function untilRunning({ printed, ended }: Started): Promise<void> {
  const over = ended.then((status) => {
    throw new Error(`Ended (${status}) before it ran:\n${printed()}`)
  })
  await Promise.race([until(() => printed().includes('is running:')), over])
}

/** The process ids of all children of a process, their children included. */
export function descendantsOf(pid: number): readonly number[] {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const children = pairs.flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []))
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

/** Whether a process is there; one that has ended and only waits to be collected is not. */
export function isAlive(pid: number): boolean {
  const states = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' }).split('\n')
  return states.some((line) => Number.parseInt(line, 10) === pid && !line.includes('Z'))
}
