import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateClient } from './service/generate-client'
import { type Counts, isTestStep, type TestStep, testSteps } from './service/test-steps'

const all = Object.keys(testSteps).filter(isTestStep)
const wanted = process.argv.slice(2)

/** Runs the steps one after another, all of them whatever fails, and prints what each counted. Gives the exit status. */
async function runSteps(steps: readonly TestStep[]): Promise<number> {
  await generateClient()
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-test-'))
  const lines: string[] = []
  let total: Counts = { passed: 0, failed: 0 }
  for (const step of steps) {
    const { title, run } = testSteps[step]
    console.log(`\n${title}`)
    const began = performance.now()
    const { passed, failed } = await run(folder)
    const seconds = Math.round((performance.now() - began) / 1000)
    lines.push(`  ${title}: ${passed} passed, ${failed} failed (${seconds} s)`)
    // Step by step, so that a run that is cut off is not counted as less than it was.
    if (process.env.TEST_TOTALS) await appendFile(process.env.TEST_TOTALS, `${passed} ${failed}\n`)
    total = { passed: total.passed + passed, failed: total.failed + failed }
  }
  await rm(folder, { recursive: true, force: true })
  console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

const unknown = wanted.filter((word) => !isTestStep(word))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${all.join(', ')}.`)
  process.exit(2)
}
process.exit(await runSteps(wanted.length > 0 ? wanted.filter(isTestStep) : all))
