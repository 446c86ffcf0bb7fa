import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { partsWords } from '@/lib/release-time/parts-words'
import { wholeFee } from '@/lib/release-time/whole-fee'
import { moneyWords } from '@/lib/wording/money'
import { workedOutWords } from '@/lib/wording/standings'
import { Value } from '../evidence/value'
import { Line } from './line'

/** What a fee for parts comes to for the whole course, with the arithmetic beside it. */
export function WholeFeeLines({ course }: { readonly course: CatalogueCourse }) {
  return wholeFee(course).fees.map((fee) => {
    const arithmetic = partsWords(fee)
    return (
      arithmetic && (
        <Line key={`${fee.amountPence} ${arithmetic}`} label="Fee for the whole course" row="whole-fee" standing="implied">
          <Value
            words={moneyWords(fee.amountPence)}
            facts={fee.facts}
            documents={course.documents}
            of={`Fee for the whole course, ${course.provider.name}`}
            standing="implied"
            kind={{ sign: 'implied', words: workedOutWords(arithmetic) }}
          />
        </Line>
      )
    )
  })
}
