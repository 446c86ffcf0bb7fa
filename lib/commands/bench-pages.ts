/** What Lighthouse says of the reading pages, and what they ship beyond a bare Next page: npm run bench:pages [-- ADDRESS] [--runs N] [--slowdown N] */

import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { measurePage, usualSlowdown } from '../../tests/bench/measure-page'
import { belowAim, kilobytes, middleOf, type PageFigures } from '../../tests/bench/page-figures'
import { readingPages } from '../../tests/bench/reading-pages'
import { serveBarePage } from '../../tests/bench/serve-bare-page'
import { browserArguments, ensureBrowser } from './service/browser'
import { type Endings, endChild, endings } from './service/endings'
import { freePort } from './service/free-port'
import { root } from './service/run-tool'

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '1' }, slowdown: { type: 'string', default: String(usualSlowdown) } },
  allowPositionals: true,
})
const mostLost = 2
const slowdown = Number(values.slowdown) || usualSlowdown
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1)

/** The service as `npm start` gives it, on a port and a data folder of its own. */
async function serve(toEnd: Endings): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'nasenco-bench-'))
  toEnd.add(() => rm(data, { recursive: true, force: true }))
  const port = await freePort()
  const child = fork(join(root, 'lib/commands/start.ts'), {
    cwd: root,
    execArgv: ['--conditions=react-server', '--import', 'tsx'],
    env: { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  toEnd.add(() => endChild(child))
  const site = `http://localhost:${port}`
  while (child.exitCode === null) {
    if (await fetch(site).catch(() => null)) return site
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The service did not start. Try "npm start" to see why.')
}

/** One measurement in a browser of its own: nothing is in its cache. */
async function measureOnce(address: string): Promise<PageFigures> {
  const port = await freePort()
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserArguments(), `--remote-debugging-port=${port}`] })
  return measurePage(address, port, slowdown).finally(() => browser.close())
}

async function measure(address: string): Promise<PageFigures> {
  const figures: PageFigures[] = []
  for (let attempt = 1; figures.length < runs; attempt++) {
    // On a busy machine a browser now and then loses its own record of a page.
    const found = await measureOnce(address).catch((error: unknown) => {
      if (attempt >= runs + mostLost) throw error
    })
    if (found) figures.push(found)
  }
  return middleOf(figures)
}

const line = (name: string, cells: readonly (string | number)[]): string => name.padEnd(14) + cells.map((cell) => String(cell).padStart(15)).join('')

/** Prints a line for each page and what is below the aim. Gives the exit status. */
async function bench(toEnd: Endings): Promise<number> {
  const bareSite = await serveBarePage(toEnd)
  const site = positionals[0]?.replace(/\/$/, '') ?? (await serve(toEnd))
  const pages = await readingPages(site)
  const { scriptBytes: bare, performance: barePerformance } = await measure(bareSite)
  console.log(line('page', ['accessibility', 'best practices', 'SEO', 'performance', 'layout shift', 'extra kB', 'machine']))
  console.log(line('(bare Next)', ['', '', '', barePerformance, '', '0.0', '']))
  const short: string[] = []
  for (const { name, path } of pages) {
    const figures = await measure(site + path)
    const { accessibility, bestPractices, seo, performance, shift, scriptBytes, machine } = figures
    console.log(line(name, [accessibility, bestPractices, seo, performance, shift.toFixed(3), kilobytes(scriptBytes - bare), Math.round(machine)]))
    short.push(...belowAim(figures, bare).map((what) => `${name}: ${what}`))
  }
  console.log(`\nA bare Next page ships ${kilobytes(bare)} kB of compressed scripts; "extra" is what a page ships beyond that.`)
  if (slowdown !== usualSlowdown) console.log(`The processor was slowed ${slowdown} times, not ${usualSlowdown} times as the profile has it.`)
  console.log(short.length === 0 ? 'Every page is within the aim.' : `Below the aim:\n  ${short.join('\n  ')}`)
  return short.length === 0 ? 0 : 1
}

const toEnd = endings()
const status = await bench(toEnd).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
await toEnd.endAll()
process.exit(status)
