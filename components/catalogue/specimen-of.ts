import { type Catalogue, type CatalogueCourse, factsOf, type Proof, type PublishedFact } from '@/lib/domain/catalogue'

export interface Chosen {
  readonly course: CatalogueCourse
  readonly fee: PublishedFact<'fee'>
  readonly proof: Proof
}

/** A fee that shows what the catalogue is for: rather one of a past year than one of this. `null` while no course prints a fee. */
export function chooseSpecimen({ courses }: Pick<Catalogue, 'courses'>): Chosen | null {
  const withFee = courses.toSorted((one, other) => Number(other.fields.fee.standing === 'stale') - Number(one.fields.fee.standing === 'stale'))
  for (const course of withFee) {
    const fee = factsOf(course, 'fee').find(({ value }) => value.residency !== 'overseas')
    const proof = fee?.proofs[0]
    if (fee && proof) return { course, fee, proof }
  }
  return null
}

const most = 160
const shortened = (words: string): string => (words.length > most ? `${words.slice(0, most).replace(/\s+\S*$/, '')} …` : words)

/**
 * What stands before the words and after them in their document, for a reader to see where they are: the paragraph before and the one after, or the
 * rest of their own. `text` is the stored text of the proof's document.
 */
export function surroundings(text: string, { start, end }: Pick<Proof, 'start' | 'end'>): { readonly before: string; readonly after: string } {
  const before = text.slice(0, start).trimEnd().split('\n').at(-1)?.trim() ?? ''
  const after =
    text
      .slice(end)
      .replace(/^[^\S\n]*[.;,]/, '')
      .trimStart()
      .split('\n', 1)[0]
      ?.trim() ?? ''
  return { before: shortened(before), after: shortened(after) }
}
