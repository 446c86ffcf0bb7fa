import type { Asked, Outcome, RuleVerdict } from './verdict'

const asks: Record<Asked, string> = {
  provider: 'Ask the provider',
  authority: 'Ask the authority',
  head: 'Ask your head',
  you: 'Tell us more',
}

/** The sign of a verdict. */
export const signOf = (outcome: Outcome): 'yes' | 'no' | 'ask' => ({ met: 'yes', not_met: 'no', ask: 'ask' })[outcome] as 'yes' | 'no' | 'ask'

const asking = ({ asked }: Pick<RuleVerdict, 'asked'>): string => asks[asked ?? 'provider']

/** "Yes", "No", or whom to ask: the bold words of a verdict on entry. */
export const entryLabel = (verdict: Pick<RuleVerdict, 'outcome' | 'asked'>): string =>
  verdict.outcome === 'met' ? 'Yes' : verdict.outcome === 'not_met' ? 'No' : asking(verdict)

const late: readonly string[] = ['too_late', 'date_passed', 'nasenco_after_your_date', 'npq_after_your_date']

/** "It counts", "It does not count", "It comes too late", or whom to ask: the bold words of a verdict on the duty. */
export function dutyLabel(verdict: Pick<RuleVerdict, 'outcome' | 'asked' | 'code'>): string {
  if (verdict.outcome === 'met') return 'It counts'
  if (verdict.outcome === 'ask') return asking(verdict)
  return late.includes(verdict.code) ? 'It comes too late' : 'It does not count'
}
