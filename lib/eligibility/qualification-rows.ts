import type { AwardSpread } from './award-spread'
import type { LawId } from './law'

/** One side of a row: statements of law or guidance, what the catalogue's documents say, or a plain sentence without either. */
export interface QualificationCell {
  readonly laws: readonly LawId[]
  readonly catalogue: string | null
}
export interface QualificationRow {
  readonly label: string
  readonly nasenco: QualificationCell
  readonly npq: QualificationCell
}

const cell = (laws: readonly LawId[], catalogue: string | null = null): QualificationCell => ({ laws, catalogue })

/**
 * NASENCO and the NPQ for SENCOs, row by row: duty, who awards it, length, time, cost, credits, assessment, who may join. What we do not know from law,
 * guidance or a document does not stand here.
 */
export const qualificationRows = (nasenco: AwardSpread, npq: AwardSpread): readonly QualificationRow[] => [
  { label: 'Meets the legal duty', nasenco: cell(['nasenco']), npq: cell(['npq']) },
  { label: 'When the duty is met', nasenco: cell(['two_dates']), npq: cell(['npq_result']) },
  { label: 'Who awards it', nasenco: cell(['nasenco_body']), npq: cell(['npq_provider']) },
  { label: 'Length', nasenco: cell([], nasenco.length), npq: cell(['npq_length'], npq.courses > 0 ? npq.length : null) },
  { label: 'When it begins', nasenco: cell([], 'Each provider sets its own start. See each course.'), npq: cell(['npq_intake']) },
  { label: 'Time it takes', nasenco: cell([], 'Days out of class differ by course. See each course.'), npq: cell(['npq_time']) },
  {
    label: 'Cost',
    nasenco: cell([], 'Each provider sets its own fee. See each course.'),
    npq: cell(['npq_funding'], 'Without a scholarship, each provider sets its own fee.'),
  },
  { label: 'Credits', nasenco: cell(['credits']), npq: cell(['credits']) },
  { label: 'Assessment', nasenco: cell([], nasenco.assessment), npq: cell([], npq.assessment) },
  { label: 'Teacher status named', nasenco: cell([], nasenco.entry), npq: cell([], npq.entry) },
]
