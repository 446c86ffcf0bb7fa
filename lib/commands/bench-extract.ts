/** Prints how fast the reader is beside libraries for language, on the seeds and on generated documents: npm run bench:extract [-- --all | --hostile] */

import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Measured } from '../../tests/bench/measure-tool'

const measure = new URL('../../tests/bench/measure-tool.ts', import.meta.url).pathname
const megabyte = 1_000_000
const sizes = ['seeds', '10000', '100000', '1000000', '10000000'] as const
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, hostile: { type: 'boolean', default: false } } })

if (values.hostile) {
  execFileSync(process.execPath, ['--import', 'tsx', new URL('../../tests/bench/measure-hostile.ts', import.meta.url).pathname], { stdio: 'inherit' })
  process.exit()
}

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
  const isLargest = size === '10000000'
  const rateOf = (tool: string): number => {
    // The others read ten megabytes only when asked: it takes minutes, and compromise needs gigabytes.
    const known = isLargest && !values.all ? rates.get(`${tool} 1000000`) : undefined
    const found = known ?? rate(run(tool, size))
    rates.set(`${tool} ${size}`, found)
    return found
  }
  const own = run('reader', size)
  rates.set(`reader ${size}`, rate(own))
  const [compromise, wink, segmenter] = tools.slice(1).map(rateOf)
  if (compromise === undefined || wink === undefined || segmenter === undefined) continue
  const label = size === 'seeds' ? 'seeds' : `${Number(size) / 1000} kB`
  const figures = [rate(own), compromise, wink, segmenter, rate(own) / compromise, rate(own) / wink].map(figure)
  console.log([label.padEnd(10), ...figures, column(own.megabytes.toFixed(0))].join(''))
}
const held = (rates.get('reader 10000000') ?? 0) / (rates.get('reader 100000') ?? 1)
console.log(`Rates in MB/s of one processor. At 10 MB the reader keeps ${held.toFixed(2)} of its rate at 100 kB.`)
if (!values.all) console.log('In the row of 10 MB the other tools stand with their rates at 1 MB; with --all they read it too.')
