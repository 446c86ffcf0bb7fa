import lighthouse, { defaultConfig } from 'lighthouse'
import { z } from 'zod'
import type { PageFigures } from './page-figures'

const category = z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })
const requests = z.object({ items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number().optional() })) })
const report = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({ accessibility: category, 'best-practices': category, seo: category, performance: category }),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional(), details: z.unknown() }),
  ),
})

const hundredths = ({ score }: z.infer<typeof category>): number => Math.round(score * 100)

/** How many times slower than this machine the mobile profile takes the processor of a phone to be. */
export const usualSlowdown = 4

/** Measures a page in the browser that listens for debuggers on `port`. Throws where the page could not be measured. */
export async function measurePage(address: string, port: number, slowdown: number): Promise<PageFigures> {
  const settings = slowdown === usualSlowdown ? {} : { throttling: { ...defaultConfig.settings?.throttling, cpuSlowdownMultiplier: slowdown } }
  const run = await lighthouse(address, { port, output: 'json', logLevel: 'error', ...settings })
  if (run?.lhr.runtimeError) throw new Error(`${address}: ${run.lhr.runtimeError.message}`)
  const { categories, audits, environment } = report.parse(run?.lhr)
  const { accessibility, 'best-practices': bestPractices, seo, performance } = categories
  const watched = [accessibility, bestPractices, seo].flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  const { items } = requests.parse(audits['network-requests']?.details)
  return {
    accessibility: hundredths(accessibility),
    bestPractices: hundredths(bestPractices),
    seo: hundredths(seo),
    performance: hundredths(performance),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    machine: environment.benchmarkIndex,
    scriptBytes: items.reduce((sum, { resourceType, transferSize = 0 }) => (resourceType === 'Script' ? sum + transferSize : sum), 0),
    failed: watched.flatMap(({ id }) => ((audits[id]?.score ?? 1) < 1 ? (audits[id]?.title ?? id) : [])),
  }
}
