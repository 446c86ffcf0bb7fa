import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ensureBrowser } from './browser'
import { freePort } from './free-port'
import { outcomeOf, startTool } from './run-tool'

export interface Counts {
  readonly passed: number
  readonly failed: number
}
interface Step {
  readonly title: string
  readonly run: (folder: string) => Promise<Counts>
}

/** A tool whose whole run is one check. */
async function check(name: string, parameters: readonly string[]): Promise<Counts> {
  const { status } = await outcomeOf(startTool(name, parameters, {}, 'inherit'))
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
}

// Suites that could not even be loaded count as failed too.
const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .transform(({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests || numFailedTestSuites,
  }))
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }))

/** What a runner counted. A runner that fails without a failed test, or without a report, is a failure of its own. */
async function counted(status: number, file: string, report: z.ZodType<Counts>): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => null)
  const counts = text === null ? { passed: 0, failed: 1 } : report.parse(JSON.parse(text))
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

async function vitest(folder: string, ...parameters: readonly string[]): Promise<Counts> {
  const file = join(folder, 'vitest.json')
  await rm(file, { force: true })
  const child = startTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...parameters], {}, 'inherit')
  const { status } = await outcomeOf(child)
  return counted(status, file, vitestReport)
}

async function playwright(folder: string): Promise<Counts> {
  const file = join(folder, 'playwright.json')
  const data = await mkdtemp(join(tmpdir(), 'nasenco-journeys-'))
  const environment = {
    CHROMIUM_PATH: await ensureBrowser(),
    JOURNEYS_DATA_DIR: data,
    JOURNEYS_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    // The journeys never touch the database that the service uses.
    DATABASE_URL: '',
  }
  const { status } = await outcomeOf(startTool('@playwright/test', ['test', '--reporter=list,json'], environment, 'inherit'))
  await rm(data, { recursive: true, force: true })
  return counted(status, file, playwrightReport)
}

/** What `npm test` runs, in this order; each can be named on the command line. */
export const testSteps = {
  types: {
    title: 'Types',
    run: async () => {
      const routes = await check('next', ['typegen'])
      return routes.failed ? routes : check('typescript', ['--noEmit'])
    },
  },
  lint: { title: 'Lint and format', run: () => check('@biomejs/biome', ['ci', process.stdout.isTTY ? '--colors=force' : '--colors=off']) },
  unit: { title: 'Unit tests', run: (folder) => vitest(folder, '--project', 'unit') },
  corpus: { title: 'Corpora of the reader', run: (folder) => vitest(folder, '--project', 'corpus') },
  integration: { title: 'Database', run: (folder) => vitest(folder, '--project', 'integration') },
  service: { title: 'The service as a whole', run: (folder) => vitest(folder, '--project', 'service', 'start', 'migrate', 'killed') },
  postgres: { title: 'The service on PostgreSQL', run: (folder) => vitest(folder, '--project', 'service', 'postgres') },
  journeys: { title: 'Browser', run: playwright },
} as const satisfies Record<string, Step>
export type TestStep = keyof typeof testSteps
export const isTestStep = (word: string): word is TestStep => Object.hasOwn(testSteps, word)
