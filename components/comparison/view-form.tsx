import { type View, views } from '@/lib/comparison/request'
import type { RowGroup } from '@/lib/comparison/row'
import { comparePath } from '@/lib/paths'
import { Button } from '../ui/button'

interface ViewFormProps {
  /** Slugs in the order of the columns. */
  readonly slugs: readonly string[]
  readonly memory: { readonly on: string; readonly was: string } | null
  readonly view: View
  /** Keys of the rows chosen; none for all. */
  readonly rows: readonly string[]
  readonly groups: readonly Pick<RowGroup, 'key' | 'title' | 'rows'>[]
}

const labels: Readonly<Record<View, string>> = { all: 'All rows', differences: 'Differences', unknowns: 'Unknowns' }

/** Which rows to show. The three ticks work at once, by style alone; single rows are chosen and sent. */
export function ViewForm({ slugs, memory, view, rows, groups }: ViewFormProps) {
  return (
    <form className="noprint" action={comparePath()} aria-label="Rows to show">
      {slugs.map((slug) => (
        <input key={slug} type="hidden" name="course" value={slug} />
      ))}
      {memory && (
        <>
          <input type="hidden" name="on" value={memory.on} />
          <input type="hidden" name="was" value={memory.was} />
        </>
      )}
      <fieldset className="view">
        <legend className="hush">Rows to show</legend>
        {views.map((word) => (
          <label className="tick" key={word}>
            <input type="radio" name="show" value={word} id={`rows-${word}`} defaultChecked={word === view} />
            <span>{labels[word]}</span>
          </label>
        ))}
        <span className="withouthas">
          <Button second small>
            Show
          </Button>
        </span>
      </fieldset>
      <details className="disclose">
        <summary>Choose single rows{rows.length > 0 && `: ${rows.length} chosen`}</summary>
        <div className="rowchoice">
          {groups.map(({ key, title, rows: all }) => (
            <fieldset key={key}>
              <legend>{title}</legend>
              {all.map((row) => (
                <label className="tick" key={row.key}>
                  <input type="checkbox" name="row" value={row.key} defaultChecked={rows.includes(row.key)} />
                  <span>{row.label}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <p className="py-3">
          <Button second small>
            Show these rows
          </Button>
        </p>
      </details>
    </form>
  )
}
