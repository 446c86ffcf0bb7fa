import { ProblemError } from '@/lib/problems'
import { importAuthorities } from './import-authorities'
import { type GivenDocument, type ImportOutcome, importDocument } from './import-document'
import type { Read } from './read-document'
import { settleImport } from './settle-import'

export interface SeedProgress {
  readonly done: number
  readonly of: number
  readonly title: string
  readonly outcome: ImportOutcome['outcome'] | 'published'
}

const by = 'The documents that come with the service'

// Another instance that starts at the same moment may have been faster.
const ifSettledMeanwhile = (error: unknown): void => {
  if (!(error instanceof ProblemError && error.code === 'not_found')) throw error
}

/**
 * Takes in the project's own authorities and documents through the ordinary import, and publishes what they propose. What is there already stays
 * as it is, and a proposal that a crash left open is settled. Reports after each document.
 */
export async function importSeeds(
  seeds: readonly Omit<GivenDocument, 'by'>[],
  placesCsv: string,
  report: (progress: SeedProgress) => void = () => {},
  read?: Read,
): Promise<void> {
  await importAuthorities(placesCsv)
  for (const [at, seed] of seeds.entries()) {
    const result = await importDocument({ ...seed, by }, read)
    const draftId = result.outcome === 'proposed' ? result.draftId : result.outcome === 'unchanged' ? result.openDraftId : null
    if (draftId) await settleImport(draftId, by, 'First reading').catch(ifSettledMeanwhile)
    report({ done: at + 1, of: seeds.length, title: seed.about.title, outcome: draftId ? 'published' : result.outcome })
  }
}
