import type { ReactNode } from 'react'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { requiredOnly } from '@/lib/release-time/day-parts'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { wholeFee } from '@/lib/release-time/whole-fee'
import { academicYearWords } from '@/lib/wording/dates'
import { factLine } from '@/lib/wording/fact-words'
import { moneyWords } from '@/lib/wording/money'
import { DaysAnswer } from '../catalogue/days-answer'
import { GivenElsewhere } from '../evidence/given-elsewhere'
import { NotStated } from '../evidence/not-stated'
import { Value } from '../evidence/value'
import { StaticHtml } from '../ui/static-html'
import type { RowSlots } from './cost-table'

/** The fee of one route as printed, with the arithmetic if it is priced by parts. VAT is the buyer's matter and stands below it. */
function FeeCell({ course, route }: { readonly course: CatalogueCourse; readonly route: string | undefined }) {
  const { fees, unknown, partial } = wholeFee(course, route)
  const of = `fee, ${course.provider.name}`
  if (unknown === 'fee_stated_elsewhere') {
    return <GivenElsewhere entries={course.elsewhere.filter((entry) => entry.kind === 'fee')} documents={course.documents} of={of} />
  }
  if (unknown === 'fee_for_parts_only') {
    return partial.map((fact) => (
      <Value key={fact.id} words={factLine(fact)} aside="for a part of the course" facts={[fact]} documents={course.documents} of={of} />
    ))
  }
  if (unknown) return <NotStated>{unknown === 'fee_for_others_only' && 'Only a fee for other people is stated.'}</NotStated>
  const standing = course.fields.fee.standing
  return fees.map((fee) => (
    <Value
      key={fee.facts.map((fact) => fact.id).join(' ')}
      words={`${moneyWords(fee.amountPence)}${fee.vat === 'excluded' ? ' + VAT' : ''}`}
      aside={[
        fee.workings && `${moneyWords(fee.workings.eachPence)} × ${fee.workings.parts}`,
        fee.scope.route && route === undefined && `${fee.scope.route} route`,
        fee.scope.audience,
        fee.academicYear && standing !== 'stale' && academicYearWords(fee.academicYear),
        fee.basisNotStated && 'what it covers is not stated',
      ]
        .filter(Boolean)
        .join('; ')}
      facts={fee.facts}
      documents={course.documents}
      of={of}
      standing={standing === 'stale' ? 'stale' : undefined}
    />
  ))
}

const still = (children: ReactNode) => <StaticHtml>{children}</StaticHtml>

/** The parts of each row that open the words they came from, by the key of the row. */
export function rowSlots(course: CatalogueCourse, keys: readonly string[]): Readonly<Record<string, RowSlots>> {
  const { options } = daysOutOfClass(course)
  return Object.fromEntries(
    options.map((days, at) => [
      keys[at] ?? '',
      {
        days: still(<DaysAnswer days={days} documents={course.documents} of={course.provider.name} />),
        requiredDays: still(<DaysAnswer days={requiredOnly(days)} documents={course.documents} of={course.provider.name} />),
        fee: still(<FeeCell course={course} route={days.scope.route} />),
      },
    ]),
  )
}
