import { join } from 'node:path'
import type { Extraction } from '@/lib/domain/fact'
import { importSeeds } from '@/lib/workflows/import-seeds'
import type { Read } from '@/lib/workflows/read-document'
import { readPlaces, readSeeds, type Seed } from '@/seeds/read-seeds'
import { expectedExtraction } from '@/tests/builders/expected-extraction'

const seedsFolder = join(import.meta.dirname, '../../../seeds')

/** What a reader that misses nothing says of a seed. */
export const expectedOf = ({ folder, name }: Seed): Extraction =>
  expectedExtraction(join(seedsFolder, folder, name), join(seedsFolder, folder, 'expected.json'))

/** Stands in for the reader of documents: seeds are read as expected, anything else is refused. */
export async function expectedReader(): Promise<Read> {
  const seeds = await readSeeds()
  return async ({ name }) => {
    const seed = seeds.find((candidate) => candidate.name === name)
    if (!seed) return { ok: false, problem: { code: 'empty', message: 'This file holds no text. Nothing was changed.' } }
    return { ok: true, extraction: expectedOf(seed), trace: { kept: [], dropped: [] } }
  }
}

/** Takes in the seeds as expected. */
export async function importExpectedSeeds(): Promise<void> {
  await importSeeds(await readSeeds(), await readPlaces(), () => {}, await expectedReader())
}
