import type { Weekday } from '@/lib/domain/enumerations'
import type { CostChoices } from '@/lib/release-time/cost'
import { dayRates, type Phase } from '@/lib/release-time/day-rates'
import { readCount, readPounds } from '@/lib/release-time/read-pounds'
import type { Buyer } from '@/lib/release-time/vat'

/** What the reader has chosen and typed, as typed. Only phase, buyer and recommended may ever stand in an address. */
export interface PlannerState {
  readonly phase: Phase
  readonly buyer: Buyer
  readonly recommended: boolean
  readonly rate: string
  readonly travel: string
  readonly sencos: string
  readonly terms: string
  readonly notWorked: readonly Weekday[]
  /** Dates by row. */
  readonly dates: Readonly<Record<string, string>>
  /** Number of SENCOs by row, for the cohort. */
  readonly cohort: Readonly<Record<string, string>>
}

export const emptyState = (choices: Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>): PlannerState => ({
  ...choices,
  rate: '',
  travel: '',
  sencos: '1',
  terms: '',
  notWorked: [],
  dates: {},
  cohort: {},
})

/** The sums' choices, and the sentence for each field that cannot be read; such a field counts as not filled in. */
export interface ReadState {
  readonly choices: CostChoices
  /** The rate is the reader's own, not the labelled starting point. */
  readonly ownRate: boolean
  readonly problems: Readonly<Partial<Record<'rate' | 'travel' | 'sencos', string>>>
}

export function readState({ phase, buyer, recommended, rate, travel, sencos }: PlannerState): ReadState {
  const [typedRate, typedTravel, typedSencos] = [readPounds(rate), readPounds(travel), readCount(sencos, 1)]
  const ownRate = 'pence' in typedRate ? typedRate.pence : null
  return {
    choices: {
      buyer,
      recommended,
      ratePence: ownRate ?? dayRates[phase],
      travelPence: 'pence' in typedTravel ? typedTravel.pence : null,
      sencos: 'count' in typedSencos ? typedSencos.count : 1,
    },
    ownRate: ownRate !== null,
    problems: {
      ...('problem' in typedRate && { rate: typedRate.problem }),
      ...('problem' in typedTravel && { travel: typedTravel.problem }),
      ...('problem' in typedSencos && { sencos: typedSencos.problem }),
    },
  }
}
