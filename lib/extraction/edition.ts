import { academicYears } from './readers/academic-years'
import type { ReadDocument } from './types'

export interface Edition {
  readonly from: number | null
  readonly to: number | null
}

/**
 * The oldest and the newest year to which parts of the course text belong (contract, section 4): years it treats as present or coming, and bodies that
 * existed only from or until a year. One marker gives the same year twice, none gives null.
 */
export function editionOf(document: ReadDocument): Edition {
  const years = document.sentences.flatMap((sentence) =>
    [...academicYears(sentence.text)].flatMap(({ year }) => [Number(year.slice(0, 4)), Number(year.slice(0, 4)) + 1]),
  )
  return years.length === 0 ? { from: null, to: null } : { from: Math.min(...years), to: Math.max(...years) }
}
