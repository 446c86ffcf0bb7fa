import { elsewhereWords, oldWords, readingName, standingLabels, workedOutWords } from '@/lib/wording/standings'
import type { Cell, Saying } from './cell'

function sayingWords({ words, aside, standing, workings, old, facts }: Saying): string {
  const told = workings ?? facts.find((fact) => fact.workings)?.workings
  const edit = facts.find((fact) => fact.edit)?.edit
  const kind = {
    implied: told ? workedOutWords(told) : standingLabels.implied,
    stale: old ? oldWords(old) : standingLabels.stale,
    edited: edit ? `${standingLabels.edited}: ${edit.reason}` : standingLabels.edited,
    says_none: standingLabels.says_none,
  } as const
  const how = standing === 'implied' || standing === 'stale' || standing === 'edited' || standing === 'says_none' ? kind[standing] : null
  return `${words}${aside ? ` (${aside})` : ''}${how ? ` [${how}]` : ''}`
}

const sayingsWords = (sayings: readonly Saying[]): string => sayings.map(sayingWords).join('; ')

/**
 * A cell as one line of text, for files and e-mails: the kind of knowing or not knowing is always in the words.
 *
 * @example cellWords(feeOfBirmingham) // '£2,190 (home students; VAT not stated; 2016-17) [Old information: 2016-17]'
 */
export function cellWords(cell: Cell): string {
  switch (cell.shape) {
    case 'said':
      return [sayingsWords(cell.sayings), ...cell.more.map(({ where }) => `more: ${elsewhereWords(where)}`)].filter(Boolean).join('; ')
    case 'disputed': {
      const readings = cell.readings.map((reading, at) => `${readingName(at)}: ${sayingsWords(reading)}`)
      return [`${standingLabels.contested}.`, cell.common, readings.join(' / ')].filter(Boolean).join(' ')
    }
    case 'pointed':
      return `${standingLabels.stated_elsewhere}: ${[...new Set(cell.entries.map(({ where }) => elsewhereWords(where)))].join('; ')}`
    case 'silent':
      return cell.aside ? `${cell.words} (${cell.aside})` : cell.words
    case 'plain':
    case 'gone':
      return cell.words
  }
}
