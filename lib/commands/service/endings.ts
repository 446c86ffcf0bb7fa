import type { ChildProcess } from 'node:child_process'

type Ending = () => Promise<void>

/**
 * What has to be ended before this process may: children and connections, the last begun first. An interrupt, a request to terminate and a closed
 * terminal all end everything; a second interrupt does not wait.
 */
export function endings() {
  const begun: Ending[] = []
  let ending: Promise<void> | undefined
  const endAll = (): Promise<void> => {
    ending ??= (async () => {
      for (const end of begun.toReversed()) await end().catch((error: unknown) => console.error(error))
    })()
    return ending
  }
  const onSignal = (): void => {
    if (ending) process.exit(1)
    endAll().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return {
    add: (end: Ending): void => {
      begun.push(end)
    },
    endAll,
    /** Whether the end has begun, so that a child that ends is no surprise. */
    hasBegun: (): boolean => ending !== undefined,
  }
}
export type Endings = ReturnType<typeof endings>

/** Asks a child to end and resolves when it has; after five seconds it is made to. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(force)
}
