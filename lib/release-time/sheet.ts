import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { citationLine, law } from '@/lib/eligibility/law'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { factLine } from '@/lib/wording/fact-words'
import { awardFullNames, qualificationLabels } from '@/lib/wording/labels'
import { listOf } from '@/lib/wording/lists'
import { costBasis, withoutProofs } from './cost'
import { plannerRows } from './planner-row'
import { askAnswer, fitAnswer, type SheetAnswer, type SheetLine, wordsOf } from './sheet-answer'
import type { SheetMoneyRow } from './sheet-money'
import { promises } from './sheet-promises'
import { attendanceLine, datesLine, daysLine, durationLine } from './sheet-time'

/** What the law says of the award of a sheet: verdict in bold, then why and by when. */
export interface SheetDuty {
  readonly verdict: string
  readonly words: string
}

/** The sheet of one or two courses, but for its money, which depends on the reader. */
export interface CommitmentSheet {
  readonly courses: readonly { readonly slug: string; readonly name: string; readonly award: string }[]
  readonly duties: readonly SheetDuty[]
  readonly lines: readonly SheetLine[]
  readonly money: readonly (SheetMoneyRow & { readonly key: string })[]
  /** Where the words in quotation marks are from. */
  readonly origins: string
}

function dutyOf(award: CatalogueCourse['award']): SheetDuty {
  if (award === 'nasenco') {
    return {
      verdict: 'No, if begun now.',
      words: `${law.nasenco.words} Someone who began in time completes it by 31 August 2027, or by the third anniversary of becoming a SENCO if that is earlier. A new SENCO needs the NPQ for SENCOs. (${citationLine('nasenco')})`,
    }
  }
  if (award === 'npq_senco') {
    return {
      verdict: 'Yes, if the provider is on the official list: ask it.',
      words: `${law.npq.words} A new SENCO holds it by the third anniversary of becoming a SENCO; the day of the result counts. (${citationLine('npq')})`,
    }
  }
  return { verdict: 'No.', words: `Only the NPQ for SENCOs, or a NASENCO begun in time, meets the duty. (${citationLine('npq')})` }
}

/** The award with its certificate and the university behind it. */
function awardOf(course: CatalogueCourse): string {
  const [qualification] = factsOf(course, 'qualification')
  const by = course.provider.partners.filter((partner) => partner.role === 'awards').map((partner) => partner.name)
  if (!qualification) return awardFullNames[course.award]
  const label = qualificationLabels[qualification.value.type]
  const certificate = qualification.value.relation === 'equivalent_to' ? `equivalent to a ${label}` : `with a ${label}`
  return `${awardFullNames[course.award]}, ${certificate}${by.length > 0 ? ` of ${listOf(by)}` : ''}`
}

function helpAnswer(course: CatalogueCourse, columns: number): SheetAnswer {
  const facts = factsOf(course, 'funding').slice(0, 2)
  if (facts.length === 0) return askAnswer('', course.elsewhere.some((entry) => entry.kind === 'funding') ? 'Given elsewhere' : 'Not stated')
  return { words: facts.map(factLine).join('; '), source: wordsOf(facts, columns) }
}

const originOf = ({ provider, documents }: CatalogueCourse): string =>
  documents
    .map(
      (document) => `${document.title} (${provider.name}), text ${editionWords(document)}, read on ${dateWords(document.seenOn ?? document.readOn)}`,
    )
    .join('; ')

/**
 * The commitment sheet of one or two courses: what the head signs. Every answer has a source or is marked for the provider. Sources of the law:
 * `lib/eligibility/law`.
 *
 * @param recommended whether recommended days are counted
 * @example commitmentSheet([bpn], true).lines[0] // Days out of class: 10 to 11 days, or more …
 */
export function commitmentSheet(courses: readonly CatalogueCourse[], recommended: boolean): CommitmentSheet {
  const columns = courses.length
  const line = (part: SheetLine['part'], what: string, answer: (course: CatalogueCourse) => SheetAnswer | null): readonly SheetLine[] => {
    const answers = courses.map(answer)
    // What one of two courses asks for, the other is shown not to say.
    return answers.some((given) => given !== null) ? [{ part, what, answers: answers.map((given) => fitAnswer(given ?? askAnswer(), columns)) }] : []
  }
  return {
    courses: courses.map((course) => ({ slug: course.slug, name: course.provider.name, award: awardOf(course) })),
    duties: [...new Set(courses.map((course) => course.award))].map(dutyOf),
    lines: [
      ...line('time', 'Days out of class', (course) => daysLine(course, recommended, columns)),
      ...line('time', 'Dates', (course) => datesLine(course, columns)),
      ...line('time', 'How long', (course) => durationLine(course, columns)),
      ...line('time', 'Attendance', (course) => attendanceLine(course, columns)),
      ...promises.flatMap(([what, answer]) => line('promise', what, (course) => answer(course, columns))),
    ],
    money: courses.flatMap((course) => {
      const row = plannerRows(course).find(({ basis }) => basis.days.readings.length > 0) ?? plannerRows(course)[0]
      if (!row) return []
      const basis = costBasis(course, row.basis.days)
      const facts = [...basis.fee.fees.flatMap((fee) => fee.facts.slice(0, 1)), ...basis.fee.partial.slice(0, 1)]
      return [
        {
          key: row.key,
          row: { basis: withoutProofs(basis), oldFee: row.oldFee },
          feeSource: wordsOf(facts, columns),
          help: helpAnswer(course, columns),
        },
      ]
    }),
    origins: courses.map(originOf).join('; '),
  }
}
