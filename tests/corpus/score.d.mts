interface Figures { readonly right: number; readonly required: number; readonly wrong: number; readonly missed: number; readonly precision: number | null; readonly recall: number | null }
interface ScoredDocument {
  readonly document: string
  readonly kindRight: boolean
  readonly edition: string
  readonly editionExpected: string
  readonly misses: readonly unknown[]
  readonly falsePositives: readonly unknown[]
  readonly badSlices: readonly unknown[]
  readonly mustNot: readonly unknown[]
  readonly notStated: { readonly wrong: readonly string[] }
  readonly elsewhere: readonly { readonly kind: string; readonly found: boolean }[]
}
export interface Score {
  readonly core: Figures
  readonly all: Figures
  readonly evidence: { readonly meets: number; readonly of: number; readonly badSlices: number }
  readonly contested: { readonly hardFound: number; readonly hard: number; readonly invented: number }
  readonly mustNot: number
  readonly documents: readonly ScoredDocument[]
}
export declare function score(golds: readonly unknown[], extractions: readonly unknown[]): Score
