import { allOf, counted } from '@/lib/wording/lists'
import type { Cell } from './cell'
import { cellWords } from './cell-words'

/** How the cells of a row differ, in words; `same` where every course says one thing. */
export interface Difference {
  readonly same: boolean
  readonly words: string
  /** Whether some course does not answer: silent, given elsewhere, or in dispute. */
  readonly unknown: boolean
}

/** Two values are one answer if value and aside read alike; where they came from, and how old they are, makes no second answer. */
function answerOf(cell: Cell): string {
  if (cell.shape === 'said') return cell.sayings.map(({ words, aside }) => `${words} ${aside ?? ''}`.toLowerCase()).join(';')
  return cellWords(cell).toLowerCase()
}

type Unknown = 'given elsewhere' | 'not stated' | 'not known' | 'in doubt'

function unknownOf(cell: Cell): Unknown | null {
  if (cell.shape === 'disputed') return 'in doubt'
  // One value that holds in every reading is an answer.
  if (cell.shape === 'said' && cell.standing === 'contested' && cell.sayings.length > 1) return 'in doubt'
  if (cell.shape === 'pointed') return 'given elsewhere'
  if (cell.shape === 'silent') return cell.words.startsWith('Not known') ? 'not known' : 'not stated'
  return cell.shape === 'plain' && cell.standing === 'not_stated' ? 'not known' : null
}

const order: readonly Unknown[] = ['given elsewhere', 'not stated', 'not known', 'in doubt']

/**
 * What differs between the cells of a row. Courses that are gone are not counted.
 *
 * @example differenceOf(fees).words // '2 answers, 2 given elsewhere, 1 not stated'
 */
export function differenceOf(cells: readonly Cell[]): Difference {
  const here = cells.filter(({ shape }) => shape !== 'gone')
  const kinds = here.map(unknownOf)
  const answers = new Set(here.filter((_, at) => kinds[at] === null).map(answerOf)).size
  const unknown = kinds.some((kind) => kind !== null)
  const counts = order.flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length
    return count > 0 ? [{ kind, count }] : []
  })
  const [only] = counts
  if (answers === 0 && counts.length === 1 && only && only.kind !== 'in doubt') {
    return {
      same: true,
      unknown,
      words: here.length === 1 ? `Its document: ${only.kind}` : `${only.kind.charAt(0).toUpperCase()}${only.kind.slice(1)} for ${allOf(here.length)}`,
    }
  }
  if (!unknown && answers <= 1) return { same: true, unknown, words: here.length === 1 ? 'One answer' : `Same for ${allOf(here.length)}` }
  if (!unknown) return { same: false, unknown, words: `Differs: ${counted(answers, 'answer')}` }
  const parts = [...(answers > 0 ? [counted(answers, 'answer')] : []), ...counts.map(({ kind, count }) => `${count} ${kind}`)]
  return { same: false, unknown, words: parts.join(', ') }
}
