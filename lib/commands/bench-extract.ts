/** Prints how fast the reader is beside libraries for language, on the seeds and on generated documents: npm run bench:extract [-- --all] */

import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Measured } from '../../tests/bench/measure-tool'

const measure = new URL('../../tests/bench/measure-tool.ts', import.meta.url).pathname
const megabyte = 1_000_000
const sizes = ['seeds', '10000', '100000', '1000000', '10000000'] as const
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })

/** One tool on one text in a process of its own, so that memory and warmth are its own. */
const run = (tool: string, size: string): Measured =>
  JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', measure, tool, size], { encoding: 'utf8', maxBuffer: 1 << 26 }))

const rate = ({ characters, seconds }: Measured): number => characters / megabyte / seconds
const column = (text: string): string => text.padStart(13)
const figure = (value: number): string => column(value.toFixed(2))
const tools = ['reader', 'compromise', 'wink-nlp', 'Intl.Segmenter'] as const

console.log(['text'.padEnd(10), ...tools.map(column), column('x compromise'), column('x wink-nlp'), column('reader, MB')].join(''))
const rates = new Map<string, number>()
for (const size of sizes) {
  // compromise needs a minute for ten megabytes.
  const asked = size === '10000000' && !values.all ? tools.slice(0, 1) : tools
  const found = new Map(asked.map((tool) => [tool, run(tool, size)] as const))
  const [own, compromise, wink] = tools.map((tool) => found.get(tool))
  if (!own) continue
  rates.set(size, rate(own))
  const ratio = (other: Measured | undefined): string => (other ? figure(rate(own) / rate(other)) : column('-'))
  const cells = tools.map((tool) => found.get(tool)).map((measured) => (measured ? figure(rate(measured)) : column('-')))
  const label = size === 'seeds' ? 'seeds' : `${Number(size) / 1000} kB`
  console.log([label.padEnd(10), ...cells, ratio(compromise), ratio(wink), column(own.megabytes.toFixed(0))].join(''))
}
const held = (rates.get('10000000') ?? 0) / (rates.get('100000') ?? 1)
console.log(`Rates in MB/s. At 10 MB the reader keeps ${held.toFixed(2)} of its rate at 100 kB.`)
