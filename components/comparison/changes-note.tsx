import type { Comparison } from '@/lib/comparison/compare-courses'
import { dateWords } from '@/lib/wording/dates'
import { counted, listOf } from '@/lib/wording/lists'

/** What has become of a comparison since its link was made. */
export function ChangesNote({ changes, columns }: Pick<Comparison, 'changes' | 'columns'>) {
  if (!changes) return null
  const changed = [...changes.rows.values()].reduce((sum, rows) => sum + rows.size, 0)
  const gone = columns.filter(({ slug }) => changes.gone.includes(slug)).map(({ name }) => name)
  return (
    <p className="help mt-4" data-changes={changed}>
      This link was made on {dateWords(changes.on)}.{' '}
      {changed === 0
        ? 'No value has changed since.'
        : `${counted(changed, 'value')} ${changed === 1 ? 'has' : 'have'} changed since: look for “Changed since ${dateWords(changes.on)}”.`}
      {gone.length > 0 && ` ${listOf(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer in the catalogue.`}
    </p>
  )
}
