import { z } from 'zod'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type CourseFee, wholeFee } from '@/lib/release-time/whole-fee'
import { moneyWords } from '@/lib/wording/money'
import type { Filter } from '../filter'
import { best, might, no, type Verdict, yes } from '../verdict'

const steps = [1500, 2000, 2500, 3000]
const words = (pounds: string): string => moneyWords(Number(pounds) * 100)

const known = new WeakMap<CatalogueCourse, CourseFee>()
/** `wholeFee`, worked out once for each course. */
export function feeOf(course: CatalogueCourse): CourseFee {
  const fee = known.get(course) ?? wholeFee(course)
  known.set(course, fee)
  return fee
}

const doubts = {
  fee_not_stated: might('fee_not_stated', 'does not give a fee', 'do not give a fee'),
  fee_stated_elsewhere: might('fee_not_stated', 'does not give a fee', 'do not give a fee'),
  fee_for_parts_only: might('fee_for_parts', 'gives a price for parts of the course only', 'give a price for parts of the course only'),
  fee_for_others_only: might('fee_for_others', 'gives a fee for students from overseas only', 'give a fee for students from overseas only'),
} as const

/**
 * The highest fee, in whole pounds: the price of the whole course as printed, without VAT that comes on top. Where prices are in dispute, a course
 * matches if all its readings do.
 */
export const feeFilter: Filter = {
  key: 'fee',
  label: 'Highest fee',
  hint: 'For the whole course, before VAT is added.',
  choice: 'one',
  anyLabel: 'Any fee',
  schema: () => z.string().regex(/^[1-9]\d{0,5}$/, 'The highest fee is a number of whole pounds, such as 2500.'),
  options: () => steps.map((pounds) => ({ value: String(pounds), label: words(String(pounds)) })),
  chip: (pounds) => `Fee up to ${words(pounds)}`,
  judge: ([pounds = '']) => {
    const most = Number(pounds) * 100
    return (course): Verdict => {
      const { fees, unknown } = feeOf(course)
      if (unknown) return doubts[unknown]
      const verdicts = fees.map(({ amountPence }) => (amountPence <= most ? yes : no(() => `costs ${moneyWords(amountPence)}`)))
      const disputed = course.contested.some(({ kind }) => kind === 'fee')
      if (disputed && new Set(verdicts.map(({ match }) => match)).size > 1) {
        return might('fee_disputed', 'gives more than one fee', 'give more than one fee')
      }
      return best(verdicts) ?? doubts.fee_not_stated
    }
  },
  looser: (pounds) => steps.map(String).filter((step) => Number(step) > Number(pounds)),
}
