import type { FactValue } from '@/lib/domain/fact-kinds'
import { meets } from '../matches'
import { academicYears } from '../readers/academic-years'
import { sums } from '../readers/money'
import type { Candidate, Finding, MakeCandidate, ReadDocument, Refiner, Sentence } from '../types'
import { vatWords } from '../words/fees'

type FeeCandidate = Candidate & { readonly finding: Finding<'fee'> }

const isFee = (candidate: Candidate): candidate is FeeCandidate => candidate.finding.kind === 'fee'
const prices =
  /\b(?:(?:all |both |the |these |our |above |course |tuition )*(?:fees?|prices?|costs?|charges?)|this|these|those|which)\b[^.;]{0,30}\b(?:is|are|covers?|cover)\b[^.;]{0,30}\b(?:for )?the (?:whole|full|entire|complete)? ?(?:(?:course|programme|award|certificate|qualification|training|PG ?Cert\w*)\b(?: as a whole)?)|\bthis is the (?:full|total|whole) (?:price|cost|fee) (?:of|for) (?:the|your|this) (?:course|programme|award)/i
/** "Fees are for 2021/22", "All prices are 2022-23". */
const pricesOf = /\b(?:fees?|prices?|costs?)\b[^.;]{0,25}\b(?:are|is|apply|quoted|shown)\b/i
const wholeOrAsAWhole = /\bfor the (?:course|programme|award|certificate|qualification)\b|\bwhole|full|entire|complete\b/i
/** How far below a price a sentence may stand that completes it. */
const reach = 8

/** "Fees are for the whole course and exempt from VAT", said before the list of them. */
const opens =
  /^(?:all |the |our |please note(?: that)?:? |these )*(?:course |tuition |programme )?(?:fees?|prices?|costs?|charges?)\b[^.;]{0,40}\b(?:is|are|include|exclude|cover)/i
const above = 12

/** "Fees quoted are for 2022/23": wherever it stands, of every price of the page. */
const ofAll = /\b(?:fees?|prices?|costs?) (?:quoted|shown|listed|stated|given|above|below|on this page|displayed)\b/i

/** Whether a sentence without a sum speaks of the prices above it: in the same section, near behind; or opens the section. */
const speaksOf = (statement: Sentence, { sentence }: Candidate): boolean =>
  (statement.headings[0] === sentence.headings[0] || sentence.headings.includes(statement.headings[0] ?? '-')) &&
  (statement.index > sentence.index || opens.test(statement.text)) &&
  statement.index - sentence.index <= (sentence.block.type === 'cell' ? 2 * reach : reach)

const mayState = /VAT|\bthe\b|\d{4}/

interface Statement {
  readonly sentence: Sentence
  readonly vat: FactValue<'fee'>['vat'] | undefined
  readonly course: boolean
  readonly year: string | undefined
}

function statements(document: ReadDocument): readonly Statement[] {
  return document.sentences.flatMap((sentence) => {
    const { text, zone } = sentence
    if (zone !== 'course' || text.length > 220 || !mayState.test(text)) return []
    const vat = vatWords.find(([, pattern]) => meets(text, pattern))?.[0]
    const course = meets(text, prices) && meets(text, wholeOrAsAWhole)
    const [first] = meets(text, prices) || meets(text, pricesOf) ? academicYears(text) : []
    return (vat || course || first) && sums(text).next().done ? [{ sentence, vat, course, year: first?.year }] : []
  })
}

/** The price with what the nearest statements below it add, or null if they add nothing. */
function completed(fee: FeeCandidate, all: ReadonlyMap<number, Statement>, ofPage: Statement | undefined): Finding<'fee'> | null {
  const { value } = fee.finding
  const near: Statement[] = []
  for (let at = Math.max(0, fee.sentence.index - above); at <= fee.sentence.index + 2 * reach; at += 1) {
    const statement = all.get(at)
    if (statement && speaksOf(statement.sentence, fee)) near.push(statement)
  }
  const vat = value.vat === 'not_stated' ? near.find((statement) => statement.vat) : undefined
  const course = value.basis === 'unspecified' ? near.find((statement) => statement.course) : undefined
  const year = value.academicYear ? undefined : (near.find((statement) => statement.year) ?? ofPage)
  if (!vat && !course && !year) return null
  const used = [...new Set([vat, course, year])].flatMap((statement) =>
    statement ? [{ start: statement.sentence.start, end: statement.sentence.end }] : [],
  )
  return {
    ...fee.finding,
    value: {
      ...value,
      ...(vat?.vat && { vat: vat.vat }),
      ...(course && { basis: 'course' as const }),
      ...(year?.year && { academicYear: year.year }),
    },
    at: [...fee.evidence, ...used],
    core: fee.core,
  }
}

/** Completes prices by the sentence below that speaks of all of them: "Prices are for the whole course", "No VAT is payable" (contract, section 3: two pieces of evidence). */
export const feeStatements: Refiner = {
  name: 'fee-statements',
  refine: (candidates, document, make: MakeCandidate) => {
    const fees = candidates.filter(isFee)
    const all = new Map((fees.length === 0 ? [] : statements(document)).map((statement) => [statement.sentence.index, statement]))
    const dated = [...all.values()].filter(({ sentence, year }) => year !== undefined && meets(sentence.text, ofAll))
    const ofPage = new Set(dated.map(({ year }) => year)).size === 1 ? dated[0] : undefined
    const made = new Map<Candidate, Candidate>()
    for (const fee of fees) {
      const finding = completed(fee, all, ofPage)
      if (finding) made.set(fee, make(fee.recogniser, fee.sentence, finding))
    }
    return {
      kept: candidates.map((candidate) => made.get(candidate) ?? candidate),
      dropped: [...made.keys()].map((candidate) => ({ candidate, reason: 'a sentence below says more of the price' })),
    }
  },
}
