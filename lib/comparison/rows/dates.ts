import { academicYearOf } from '@/lib/domain/academic-year'
import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { factWords } from '@/lib/wording/fact-words'
import { counted, listOf, midSentence } from '@/lib/wording/lists'
import { questionsToAsk } from '@/lib/wording/questions-to-ask'
import { type Cell, said, saying, silent } from '../cell'
import { kindCell, kindRow } from '../kind-cell'
import type { ComparisonContext, Row } from '../row'
import { intakeCell } from './intake-cell'

const people: ReadonlySet<string> = new Set([
  'personal_tutor',
  'module_tutor',
  'local_tutors',
  'online_tutor',
  'school_mentor',
  'mentoring',
  'coaching',
])

/** People first: they are the value, all other support stands beside them. */
function supportCell(course: CatalogueCourse): Cell {
  const facts = factsOf(course, 'support')
  const named = (list: typeof facts) => [...new Set(list.map((fact) => factWords(fact).value))]
  const lower = (words: readonly string[]) => listOf(words.map((word) => midSentence(word)))
  const staff = facts.filter(({ value }) => people.has(value.type))
  const other = facts.filter(({ value }) => !people.has(value.type))
  if (facts.length === 0) return silent()
  if (staff.length === 0) return said([saying(listOf(named(other).map((word, at) => (at === 0 ? word : midSentence(word)))), other)])
  const words = named(staff).map((word, at) => (at === 0 ? word : midSentence(word)))
  return said([saying(listOf(words), facts, other.length > 0 ? { aside: `also ${lower(named(other))}` } : {})])
}

/** A printed date that is past says nothing of the next one. */
function datedCell(course: CatalogueCourse, kind: 'start' | 'application_deadline', { today }: ComparisonContext): Cell {
  const cell = kindCell(course, kind)
  if (cell.shape !== 'said') return cell
  const sayings = cell.sayings.map((entry) => {
    const dates = entry.facts.flatMap((fact) => (fact.kind === 'start' || fact.kind === 'application_deadline' ? fact.value.date : []))
    const years = dates.map((date) => Number(date.slice(0, 4)))
    const over = dates.every((date) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? date < today : Number(date.slice(0, 4)) < academicYearOf(today)))
    if (!over || years.some(Number.isNaN) || entry.standing === 'edited') return entry
    return { ...entry, standing: 'stale' as const, old: [...new Set(years)].join(', ') }
  })
  return said(sayings, cell.more)
}

/** Support, dates, and what is left to ask. */
export const dateRows: readonly Row[] = [
  { key: 'support', label: 'Who supports you', kinds: ['support'], cell: supportCell },
  { ...kindRow('start'), cell: (course, context) => datedCell(course, 'start', context) },
  kindRow('entry_year'),
  { ...kindRow('application_deadline'), cell: (course, context) => datedCell(course, 'application_deadline', context) },
  { ...kindRow('intake_status'), kinds: ['intake_status', 'application_deadline'], cell: intakeCell },
  {
    key: 'ask',
    label: 'Questions to ask',
    help: 'Made from what is not stated',
    kinds: [],
    cell: (course) => ({ shape: 'plain', standing: 'implied', words: counted(questionsToAsk(course).length, 'question'), anchor: 'ask' }),
  },
]
