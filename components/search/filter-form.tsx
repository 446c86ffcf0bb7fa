import { coursesPath } from '@/lib/paths'
import type { OrderKey } from '@/lib/search/order-keys'
import type { SearchResult } from '@/lib/search/search-courses'
import { StaticHtml } from '../ui/static-html'
import { FilterField } from './filter-field'
import { ShowButton } from './show-button'

interface FilterFormProps {
  readonly result: Pick<SearchResult, 'options' | 'choices'>
  readonly orders: readonly { readonly key: OrderKey; readonly label: string }[]
}

/** All filters in one plain form; nothing changes before "Show courses". On a phone it opens in place. */
export function FilterForm({ result: { options, choices }, orders }: FilterFormProps) {
  return (
    <form className="filters sheetfold noprint" id="filters" action={coursesPath()} aria-label="Filters">
      <StaticHtml>
        <p className="note">
          After each choice: <b>how many match</b> + how many might.
        </p>
        {options.map(({ filter, options: counted }) => (
          <FilterField key={filter.key} filter={filter} options={counted} text={choices.values[filter.key]?.[0] ?? ''} />
        ))}
        <div className="field">
          <label htmlFor="order">Order of the list</label>
          <select id="order" name="order" defaultValue={choices.order}>
            {orders.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </StaticHtml>
      <p className="flex flex-wrap items-center gap-3">
        <ShowButton />
        <a className="target text-sm l:hidden" href="#results">
          Close
        </a>
      </p>
    </form>
  )
}
