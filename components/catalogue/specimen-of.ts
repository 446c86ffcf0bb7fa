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

const around = 140

/** The paragraph before the words, and what follows them, cut at whole words; `text` is the stored text of the proof's document. */
export function surroundings(text: string, { start, end }: Pick<Proof, 'start' | 'end'>): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  return {
    before: start > around ? before.replace(/^\S*\s+/, '') : before,
    after: end + around < text.length ? after.replace(/\s+\S*$/, '') : after,
  }
}
