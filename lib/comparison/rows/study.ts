import { type AnyPublishedFact, type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import type { DeliveryMode } from '@/lib/domain/enumerations'
import { answerGroups } from '@/lib/wording/answer-groups'
import { factWords } from '@/lib/wording/fact-words'
import { counted, listOf, midSentence } from '@/lib/wording/lists'
import { type Cell, said, saying, silent } from '../cell'
import { joined } from '../joined'
import { absent, type Grouping, kindCell, kindRow } from '../kind-cell'
import type { Row } from '../row'

function creditsCell(course: CatalogueCourse): Cell {
  const [points, ...others] = factsOf(course, 'credit_points')
  const [level] = factsOf(course, 'credit_level')
  if (others.length > 0) return kindCell(course, 'credit_points')
  const levelWords = level && `level ${level.value.level}`
  if (!points) {
    const cell = absent(course, 'credit_points')
    return cell.shape === 'silent' && level ? silent(cell.words, `Only the level is given: ${level.value.level}`) : cell
  }
  const facts: readonly AnyPublishedFact[] = level ? [points, level] : [points]
  return said([
    saying(counted(points.value.points, 'credit') + (levelWords ? `, ${levelWords}` : ''), facts, { standing: pointStanding(course, points) }),
  ])
}

const pointStanding = (course: CatalogueCourse, { standing }: AnyPublishedFact) =>
  course.fields.credit_points.standing === 'contested' ? 'contested' : standing

/** Modules told one by one make one value: their number. */
const moduleCount: Grouping = (facts) => {
  const told = facts.filter(({ kind }) => kind === 'module')
  const rest = answerGroups(facts.filter(({ kind }) => kind !== 'module'))
  return told.length === 0 ? rest : [...rest, { key: 'told', words: `${counted(told.length, 'module')} listed`, facts: told }]
}

/** Firm pieces of work as one value, possible ones beside them. */
const pieces: Grouping = (facts) => {
  const firm = facts.filter(({ qualifier }) => qualifier !== 'example')
  const possible = facts.filter(({ qualifier }) => qualifier === 'example')
  if (firm.length === 0) return [joined(possible)].filter((group) => group !== null)
  const main = joined(firm)
  if (!main) return []
  const perhaps = possible.length > 0 && `for example ${listOf([...new Set(possible.map((fact) => midSentence(factWords(fact).value)))])}`
  const aside = [main.aside, perhaps].filter(Boolean).join('; ')
  return [{ ...main, facts: [...main.facts, ...possible], ...(aside && { aside }) }]
}

const modeOrder: readonly DeliveryMode[] = ['in_person', 'blended', 'online', 'distance', 'self_study']
const oneValue: Grouping = (facts) => [joined(facts)].filter((group) => group !== null)

/** The same modes read the same, whichever the document names first. */
const inOrderOfModes: Grouping = (facts) => {
  const place = (fact: AnyPublishedFact): number => (fact.kind === 'delivery_mode' ? modeOrder.indexOf(fact.value.mode) : 0)
  return answerGroups(facts.toSorted((one, other) => place(one) - place(other)))
}

/** Who awards and who takes part, beside the provider at the head of the column. */
function partnersCell(course: CatalogueCourse): Cell {
  const facts = factsOf(course, 'provider').filter(({ value }) => value.role === 'awards' || value.role === 'partner')
  if (facts.length === 0) return silent()
  const own = facts.every(({ value }) => value.name === course.provider.name)
  if (own) return said([saying('The provider itself', facts, { aside: 'it awards the course' })])
  return said(answerGroups(facts).map(({ words, aside, facts: members }) => saying(words, members, aside ? { aside } : {})))
}

/** What one studies, where, and what one has afterwards. */
export const studyRows: readonly Row[] = [
  kindRow('award'),
  kindRow('course_title'),
  kindRow('qualification', { group: oneValue }),
  { key: 'provider', label: 'Who awards it, and partners', kinds: ['provider'], cell: partnersCell },
  {
    key: 'credit_points',
    label: 'Credits',
    help: '60 at level 7 is a third of a master’s',
    kinds: ['credit_points', 'credit_level'],
    cell: creditsCell,
  },
  { ...kindRow('module_count', { group: moduleCount }), kinds: ['module_count', 'module'] },
  kindRow('delivery_mode', { group: inOrderOfModes }),
  kindRow('study_mode'),
  kindRow('venue'),
  kindRow('assessment', { group: pieces }),
]
