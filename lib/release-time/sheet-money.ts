import { listOf } from '@/lib/wording/lists'
import { moneyWords } from '@/lib/wording/money'
import { addBounded } from './bounded'
import { type CostCase, type CostChoices, costOf, type DatedDays } from './cost'
import { costWords, notIncludedWords, poundsWords, sumsWords, vatWords } from './cost-words'
import type { PlannerRow } from './planner-row'
import { askAnswer, type SheetAnswer, type SheetLine } from './sheet-answer'

/** A course as the money of its sheet needs it: plain data that may travel to the browser. */
export interface SheetMoneyRow {
  readonly row: Pick<PlannerRow, 'basis' | 'oldFee'>
  /** The words behind the fee and behind help with it. */
  readonly feeSource: string
  readonly help: SheetAnswer
}

export interface SheetMoneyChoices {
  readonly choices: CostChoices
  /** Where the day rate comes from: "Primary average, DfE research 2023". */
  readonly rateSource: string
}

const payer = { maintained: 'Our school pays.', academy: 'Our academy pays.', independent: 'Our school pays.', self: 'The SENCO pays.' } as const

function feeAnswer({ row, feeSource }: SheetMoneyRow, { choices }: SheetMoneyChoices, cases: readonly CostCase[]): SheetAnswer {
  const { fees, unknown } = row.basis.fee
  if (unknown) {
    const why = {
      fee_not_stated: 'Not stated',
      fee_stated_elsewhere: 'Given elsewhere',
      fee_for_parts_only: feeSource,
      fee_for_others_only: feeSource,
    }
    return { words: payer[choices.buyer], ask: 'what it costs', source: why[unknown] || 'Not stated' }
  }
  const vat = cases.flatMap(({ lines }) => lines.find((line) => line.kind === 'vat')?.amount.min ?? [])
  const printed = fees.map((fee) => `${moneyWords(fee.amountPence)}${fee.vat === 'excluded' ? ' + VAT' : ''}`)
  const asks = [
    row.oldFee && 'for this year’s fee',
    fees.some((fee) => fee.vat === 'not_stated') && 'whether VAT comes on top',
    fees.length > 1 && 'which fee holds',
  ].filter((words) => typeof words === 'string')
  return {
    words: [
      `${sumsWords(printed)}${row.oldFee ? `, of ${row.oldFee}` : ''}. ${payer[choices.buyer]}`,
      ...[...new Set(vat.map((pence) => `${vatWords(pence, choices.buyer)}.`))],
    ].join(' '),
    ...(asks.length > 0 && { ask: listOf(asks) }),
    source: feeSource,
  }
}

const coverOf = ({ lines }: CostCase) => lines.find((line) => line.kind === 'cover')?.amount

function coverAnswer({ choices, rateSource }: SheetMoneyChoices, cases: readonly CostCase[]): SheetAnswer {
  const covers = cases.flatMap((entry) => coverOf(entry) ?? [])
  if (covers.length === 0 || choices.ratePence === null) return askAnswer('how many days', 'The number of days is not known')
  return { words: `${sumsWords(covers.map(poundsWords))}, at ${moneyWords(choices.ratePence)} a day`, source: rateSource }
}

/** The money of one side of paper, for one SENCO: fee and who pays, cover, known cost, help with the fee. */
export function moneyLines(rows: readonly (SheetMoneyRow & { readonly dated: DatedDays })[], chosen: SheetMoneyChoices): readonly SheetLine[] {
  const costs = rows.map((entry) => ({ entry, cost: costOf(entry.row.basis, { ...chosen.choices, sencos: 1 }, entry.dated) }))
  const hasTravel = costs.some(({ cost }) => cost.cases.some(({ lines }) => lines.some((line) => line.kind === 'travel')))
  const line = (what: string, answer: (one: (typeof costs)[number]) => SheetAnswer): SheetLine => ({
    part: 'money',
    what,
    answers: costs.map(answer),
  })
  return [
    line('Fee', ({ entry, cost }) => feeAnswer(entry, chosen, cost.cases)),
    line('Cover', ({ cost }) => coverAnswer(chosen, cost.cases)),
    ...(hasTravel ? [line('Travel', ({ cost }) => travelAnswer(cost.cases))] : []),
    line('Known cost', ({ cost }) => ({
      big: sumsWords(cost.cases.map((entry) => costWords(entry.total, cost.unknown))),
      words: notIncludedWords(cost.unknown) ?? '',
      source: hasTravel ? 'Fee, cover and travel' : 'Fee and cover',
    })),
    line('Help with the fee', ({ entry }) => entry.help),
  ]
}

function travelAnswer(cases: readonly CostCase[]): SheetAnswer {
  const amounts = cases.flatMap(({ lines }) => lines.filter((line) => line.kind === 'travel').map((line) => line.amount))
  const [first] = amounts
  return first
    ? { words: poundsWords(addBounded([first])), source: 'Entered by the school' }
    : { words: 'None', source: 'Nothing is attended on site' }
}
