import { type AnyPublishedFact, type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { EligibilityRule } from '@/lib/domain/enumerations'
import { areasServed } from '@/lib/search/areas-served'
import { contestedReadings } from '@/lib/wording/contested-readings'
import { eligibilityDemandLabels, eligibilityEffectLabels, eligibilityRuleLabels } from '@/lib/wording/eligibility-labels'
import { counted, listOf, midSentence } from '@/lib/wording/lists'
import { type Cell, type Saying, said, saying, silent } from '../cell'
import { joined } from '../joined'
import { absent, kindCell, kindRow, pointersOf } from '../kind-cell'
import type { Row } from '../row'

type Rule = PublishedFact<'eligibility'>

const statuses: ReadonlySet<EligibilityRule> = new Set(['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'pg_teaching_qualification', 'qualified_teacher'])
/** Ways in that stand beside a status in one list of the document. */
const otherWays: ReadonlySet<EligibilityRule> = new Set(['pru_teacher', 'equivalent_experience', 'degree'])

const demandKey = ({ value: { demand, effect, detail } }: Rule): string => `${demand} ${effect} ${detail ?? ''}`

function statusSayings(rules: readonly Rule[], standing?: 'contested'): readonly Saying[] {
  const named = rules.some(({ value }) => statuses.has(value.rule) && value.rule !== 'qualified_teacher')
  // "Qualified teachers (QTS or QTLS)" is one statement: the list says more than its heading.
  const shown = rules.filter(({ value }) => !named || value.rule !== 'qualified_teacher')
  return [...new Set(shown.map(demandKey))].flatMap((key) => {
    const group = shown.filter((fact) => demandKey(fact) === key)
    const [first] = group
    if (!first) return []
    const { demand, effect, detail } = first.value
    const words = listOf(
      [...new Set(group.map(({ value }) => eligibilityRuleLabels[value.rule]))].map((word, at) => (at === 0 ? word : midSentence(word))),
      demand === 'any_of' ? 'or' : 'and',
    )
    const notes = [
      ['required', 'any_of'].includes(demand) ? undefined : eligibilityDemandLabels[demand],
      effect === 'entry' ? undefined : eligibilityEffectLabels[effect],
      detail && (/^0\s*(?:-|to)\s*5/.test(detail) ? 'counts for ages 0 to 5 only' : detail),
    ]
    const aside = notes.filter(Boolean).join(', ')
    return [saying(words, group, { ...(aside && { aside }), ...(standing && { standing }) })]
  })
}

const isStatus = (fact: AnyPublishedFact): fact is Rule & AnyPublishedFact => fact.kind === 'eligibility' && statuses.has(fact.value.rule)

function statusCell(course: CatalogueCourse): Cell {
  const all = factsOf(course, 'eligibility')
  const isListed = ({ value, proofs }: Rule): boolean =>
    value.demand === 'any_of' &&
    otherWays.has(value.rule) &&
    all.some((other) => statuses.has(other.value.rule) && other.value.demand === 'any_of' && other.proofs[0]?.start === proofs[0]?.start)
  const rules = all.filter((fact) => (statuses.has(fact.value.rule) && fact.value.effect !== 'funding') || isListed(fact))
  const disputes = contestedReadings(course, 'eligibility').map(({ note, readings }) => ({
    note,
    readings: readings.map((reading) => reading.filter(isStatus)).filter(({ length }) => length > 0),
  }))
  const dispute = disputes.find(({ readings }) => readings.length > 1)
  if (dispute) {
    return {
      shape: 'disputed',
      standing: 'contested',
      readings: dispute.readings.map((reading) => statusSayings(reading, 'contested')),
      common: dispute.note,
    }
  }
  if (rules.length === 0) return absent(course, 'eligibility')
  const induction = all.find(({ value }) => value.rule === 'induction_completed' && value.demand === 'required')
  const [first, ...rest] = statusSayings(rules)
  if (!first || !induction) return said(first ? [first] : [], pointersOf(course, 'eligibility'))
  const withInduction = { ...first, aside: [first.aside, 'and induction done'].filter(Boolean).join(', '), facts: [...first.facts, induction] }
  return said([withInduction, ...rest], pointersOf(course, 'eligibility'))
}

function notYetCell(course: CatalogueCourse): Cell {
  const entry = factsOf(course, 'eligibility').filter(({ value }) => value.effect === 'entry')
  const aspiring = entry.filter(({ value }) => value.rule === 'aspiring_senco')
  const related = entry.filter(({ value }) => value.rule === 'related_role' && value.demand === 'may_be_accepted')
  const [rule] = aspiring
  if (!rule) return related.length > 0 ? said([saying('Perhaps: ask', related, { aside: 'in another professional role' })]) : silent()
  const first = factsOf(course, 'alternative_award').filter(({ value }) => value.when === 'not_in_post')
  const window = factsOf(course, 'award_window')
  if (first.length > 0) {
    const years = window[0] ? `, within ${counted(window[0].value.max, window[0].value.unit)}` : ''
    return said([saying('Yes', [...aspiring, ...first, ...window], { aside: `certificate first; the Award once in post${years}` })])
  }
  if (rule.value.demand === 'not_accepted') return said([saying('No', aspiring)])
  const words = rule.value.demand === 'may_be_accepted' ? 'Perhaps: ask' : 'Yes'
  const supported = entry.filter(({ value }) => value.rule === 'leader_support' && value.demand === 'required')
  return said([saying(words, [...aspiring, ...supported], supported.length > 0 ? { aside: 'with the support of your school' } : {})])
}

const headPapers: ReadonlySet<string> = new Set(['headteacher_agreement', 'headteacher_declaration', 'headteacher_letter', 'headteacher_reference'])

function headCell(course: CatalogueCourse): Cell {
  const papers = factsOf(course, 'application_document').filter(({ value }) => headPapers.has(value.document))
  const group = joined(papers)
  if (group) return said([saying(group.words, group.facts, group.aside ? { aside: group.aside } : {})])
  const support = factsOf(course, 'eligibility').filter(({ value }) => value.rule === 'leader_support' && value.demand === 'required')
  return support.length > 0 ? said([saying('Support needed', support, { aside: 'no form named' })]) : silent()
}

function papersCell(course: CatalogueCourse): Cell {
  const papers = factsOf(course, 'application_document').filter(({ value }) => !headPapers.has(value.document))
  const group = joined(papers)
  if (!group) return absent(course, 'application_document')
  return said([saying(group.words, group.facts, group.aside ? { aside: group.aside } : {})], pointersOf(course, 'application_document'))
}

const beyondWords = { can_travel: 'or able to travel there', neighbouring_area: 'and neighbours, perhaps' } as const

function areaCell(course: CatalogueCourse): Cell {
  const facts = factsOf(course, 'area').filter(({ value }) => value.relation !== 'example')
  const { everywhere, names, beyond } = areasServed(course)
  if (course.fields.area.standing === 'contested') return kindCell(course, 'area')
  if (facts.length === 0) return absent(course, 'area')
  const rules = factsOf(course, 'eligibility').filter(({ value }) => value.rule === 'area' && value.detail !== 'works_in_area')
  const more = everywhere || beyond === null ? [] : rules
  if (everywhere) return said([saying('All of England', facts)])
  const list = [...names]
  const few = list.length <= 2
  const aside = [few ? undefined : list.join(', '), beyond && beyondWords[beyond]].filter(Boolean).join('; ')
  return said([saying(few ? listOf(list) : counted(list.length, 'authority', 'authorities'), [...facts, ...more], aside ? { aside } : {})])
}

/** Who may apply, with what, from where. */
export const applyRows: readonly Row[] = [
  { key: 'eligibility', label: 'Teacher status', kinds: ['eligibility'], cell: statusCell },
  { key: 'not_yet', label: 'Not yet a SENCO', kinds: ['eligibility', 'alternative_award', 'award_window'], cell: notYetCell },
  { key: 'head', label: 'What the head signs', kinds: ['application_document', 'eligibility'], cell: headCell },
  { key: 'application_document', label: 'Other papers to send', kinds: ['application_document'], cell: papersCell },
  { key: 'area', label: 'Areas it serves', kinds: ['area', 'eligibility'], cell: areaCell },
  kindRow('prior_learning'),
]
