import type { Candidate, Refiner } from '../types'

const isMode =
  (mode: string) =>
  ({ finding }: Candidate) =>
    finding.kind === 'delivery_mode' && finding.value.mode === mode

/** A named place of teaching implies teaching in person, where no words say so themselves (contract, section 3: days "at the college"). */
export const impliedModes: Refiner = {
  name: 'implied-modes',
  refine: (candidates, _document, make) => {
    const venue = candidates.find(({ finding }) => finding.kind === 'venue')
    if (!venue || candidates.some(isMode('in_person'))) return { kept: candidates, dropped: [] }
    const workings = 'Days are held at a named place, so that teaching there is in person.'
    const made = make('implied-modes', venue.sentence, {
      kind: 'delivery_mode',
      value: { mode: 'in_person' },
      standing: 'implied',
      workings,
      at: venue.evidence,
    })
    return { kept: [...candidates, made], dropped: [] }
  },
}
