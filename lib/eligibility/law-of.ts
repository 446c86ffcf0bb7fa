import { citationLine, type LawId } from './law'
import type { Position } from './position'

const ids = (position: Position): readonly LawId[] => {
  const sources = [position.caught.deciding.source, ...(position.own ? [position.own.source] : [])]
  const found = sources.flatMap((source) => (source.from === 'regulation' ? [source.law] : []))
  return [...new Set<LawId>([...(position.by === null ? [] : (['anniversary'] as const)), ...found])]
}

/**
 * The citations on which the first line of a position rests, with the day.
 *
 * @example lawOf(position(newSenco, today)) // 'Reg. 49(4), as of 21 November 2026. Reg. 49(7)(b), as of 21 November 2026.'
 */
export const lawOf = (position: Position): string => [...new Set(ids(position).map((id) => `${citationLine(id)}.`))].join(' ')
