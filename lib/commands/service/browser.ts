import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { outcomeOf, startTool } from './run-tool'

const run = promisify(execFile)
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const macs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The browser to test with: `CHROMIUM_PATH`, Playwright's own, one that the machine has; null where there is none. */
export function findBrowser(): string | null {
  const wanted = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed, ...macs]
  return wanted.find((path) => path && existsSync(path)) ?? null
}

const isRoot = (): boolean => process.getuid?.() === 0

async function install(): Promise<void> {
  console.log('No browser was found. Installing one for the tests…')
  const { status } = await outcomeOf(startTool('@playwright/test', ['install', 'chromium'], {}, 'inherit'))
  if (status === 0 || !isRoot() || !existsSync('/usr/bin/apt-get')) return
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], environment)
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], environment)
}

/** As `findBrowser`, but installs one where there is none. Throws with what to do where that fails too. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  await install().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
  const now = findBrowser()
  if (now) return now
  throw new Error('No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

/** Keeps the browser quiet on a closed network; as root Chromium starts only without its sandbox. */
export const browserArguments = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
]
