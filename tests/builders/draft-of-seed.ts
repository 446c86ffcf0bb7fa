import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type DraftContent, draftContentSchema } from '@/lib/domain/draft-content'
import { proposeCourse } from '@/lib/workflows/propose-course'
import { expectedExtraction } from './expected-extraction'

const seeds = join(import.meta.dirname, '../../seeds')

/** The draft that a seed document proposes, as expected. @example draftOfSeed('birmingham') */
export function draftOfSeed(word: string): DraftContent {
  const folder = readdirSync(seeds).find((name) => name.includes(word))
  if (!folder) throw new Error(`No seed is named like ${word}.`)
  const files = readdirSync(join(seeds, folder))
  const document = files.find((name) => !name.endsWith('.json')) ?? ''
  const extraction = expectedExtraction(join(seeds, folder, document), join(seeds, folder, 'expected.json'))
  const about = { title: document, sourceKind: 'web_page' as const, url: null, seenOn: null }
  return draftContentSchema.parse(proposeCourse(extraction, about, `${folder}-page`))
}
