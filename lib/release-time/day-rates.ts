/** Phases for which a starting rate is known. */
export const phases = ['primary', 'secondary', 'special'] as const
export type Phase = (typeof phases)[number]

/**
 * The average cost of a supply teacher to the school, in pence a day: Department for Education research of 2023, given in a written answer of
 * 11 June 2025. Starting points only: a school knows its own rate.
 */
export const dayRates: Readonly<Record<Phase, number>> = { primary: 21_800, secondary: 29_100, special: 27_000 }
export const dayRateSource = 'average cost of a supply teacher to the school, DfE research 2023 (written answer, 11 June 2025)'
