import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { partsWords } from '@/lib/release-time/parts-words'
import { feeParts } from '@/lib/release-time/vat'
import { type WholeFee, wholeFee } from '@/lib/release-time/whole-fee'
import { answerGroups } from '@/lib/wording/answer-groups'
import { academicYearWords } from '@/lib/wording/dates'
import { feeWords, moneyWords } from '@/lib/wording/money'
import { notKnownWords } from '@/lib/wording/standings'
import { agedByEdition } from '../aged'
import { type Cell, type Saying, said, saying, silent } from '../cell'
import { type Grouping, kindCell, kindRow } from '../kind-cell'
import type { Row } from '../row'

/** Fees for people at home as the values, what people from overseas pay beside the first of them: it is never the fee. */
const homeFirst: Grouping = (facts) => {
  const overseas = facts.flatMap((fact) => (fact.kind === 'fee' && fact.value.residency === 'overseas' ? [fact] : []))
  const [first, ...rest] = answerGroups(facts.filter((fact) => !overseas.some((other) => other === fact)))
  if (!first || overseas.length === 0) return answerGroups(facts)
  const also = overseas.map(({ value }) => `${feeWords(value)} for overseas students`).join(', ')
  return [{ ...first, aside: [first.aside, also].filter(Boolean).join('; '), facts: [...first.facts, ...overseas] }, ...rest]
}

/** The fee as printed; one that is printed for parts says beside it what the whole course comes to, and how. */
function feeCell(course: CatalogueCourse): Cell {
  const cell = kindCell(course, 'fee', homeFirst)
  const sums = wholeFee(course).fees.flatMap((fee) => {
    const arithmetic = partsWords(fee)
    return arithmetic ? [`${moneyWords(fee.amountPence)} for the whole course: ${arithmetic}`] : []
  })
  const [first, ...rest] = cell.shape === 'said' ? cell.sayings : []
  if (cell.shape !== 'said' || !first || sums.length === 0) return cell
  return { ...cell, sayings: [{ ...first, aside: [first.aside, ...sums].filter(Boolean).join('; ') }, ...rest] }
}

function workingsOf(fee: WholeFee): string | undefined {
  const { vat } = fee
  const sum = partsWords(fee)
  const tax = vat === 'excluded' || vat === 'included' ? '20% VAT' : undefined
  return [sum, tax].filter(Boolean).join(', ') || undefined
}

function toASchool(fee: WholeFee): Saying {
  const { net, vat } = feeParts(fee.amountPence, fee.vat, 'maintained')
  const asides = {
    excluded: `a state school gets the ${moneyWords(vat)} VAT back; you pay ${moneyWords(net + vat)} yourself`,
    included: `a state school gets the ${moneyWords(vat)} VAT back; you pay ${moneyWords(net + vat)} yourself`,
    exempt: 'no VAT',
    not_stated: 'no VAT added: the document is silent',
  } as const
  const workings = workingsOf(fee)
  const aside = [asides[fee.vat], fee.basisNotStated && 'taken as the price of the whole course', fee.scope.route && `${fee.scope.route} route`]
  return saying(moneyWords(net), fee.facts, {
    aside: aside.filter(Boolean).join('; '),
    standing: 'implied',
    pence: net,
    ...(workings && { workings }),
  })
}

function schoolCell(course: CatalogueCourse): Cell {
  const { fees, unknown } = wholeFee(course)
  const { standing } = course.fields.fee
  if (unknown === 'fee_for_parts_only') return silent('Not known: the fee covers parts only')
  if (unknown === 'fee_for_others_only') return silent('Not known: fee for overseas students only')
  if (fees.length === 0) {
    return standing === 'stated_elsewhere' ? silent(notKnownWords('fee', standing), undefined, standing) : silent(notKnownWords('fee', 'not_stated'))
  }
  return said(
    fees.map((fee) => {
      const value = toASchool(fee)
      if (standing === 'contested') return { ...value, standing }
      if (standing !== 'stale') return value
      return { ...value, standing, ...(fee.academicYear && { old: academicYearWords(fee.academicYear) }) }
    }),
  )
}

/** What it costs, as printed and to a state school. */
export const moneyRows: readonly Row[] = [
  { ...kindRow('fee', { help: 'As the provider prints it' }), cell: feeCell },
  {
    key: 'school_cost',
    label: 'Fee to a state school',
    help: 'After VAT that the school gets back',
    kinds: ['fee', 'module_count', 'credit_points', 'duration'],
    cell: schoolCell,
  },
  { ...kindRow('funding'), cell: (course, context) => agedByEdition(kindCell(course, 'funding'), course, context) },
]
