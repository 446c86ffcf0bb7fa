import { type Endings, endChild } from './endings'
import { portIsFree } from './port-is-free'
import { outcomeOf, startTool } from './run-tool'

export interface Serving {
  /** Resolves when the server has ended by itself, with what it printed if it was kept. */
  readonly ended: Promise<{ readonly status: number; readonly printed: string }>
  /** Resolves with true when the site answers, false when its server ended before. */
  readonly ready: Promise<boolean>
}

/** Whether the site gives a page: the first reader must not wait for what can be done before. The edit loop makes each page when it is asked for. */
async function answers(mode: 'start' | 'dev', port: number): Promise<boolean> {
  if (mode === 'dev') return !(await portIsFree(port))
  try {
    await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })
    return true
  } catch {
    return false
  }
}

/** Starts Next on a port, for readers (`start`) or for the edit loop (`dev`, which prints for itself). */
export function serveApp(mode: 'start' | 'dev', port: number, environment: Readonly<Record<string, string>>, endings: Endings): Serving {
  const child = startTool(
    'next',
    [mode, '--port', String(port)],
    { ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    mode === 'dev' ? 'inherit' : 'pipe',
  )
  endings.add(() => endChild(child))
  // What goes wrong later belongs on the terminal.
  child.stderr?.pipe(process.stderr)
  const ended = outcomeOf(child)
  const waitUntilReady = async (): Promise<boolean> => {
    while (child.exitCode === null && child.signalCode === null) {
      if (await answers(mode, port)) return true
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return false
  }
  return { ended, ready: waitUntilReady() }
}
