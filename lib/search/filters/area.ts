import { z } from 'zod'
import type { Authority, Catalogue } from '@/lib/domain/catalogue'
import { counted } from '@/lib/wording/lists'
import { alphabetically } from '../alphabet'
import { areasServed } from '../areas-served'
import { authoritySlug } from '../authority-slug'
import type { Filter, FilterOption, SearchContext } from '../filter'
import { might, no, type Verdict, yes } from '../verdict'

const bySlug = new WeakMap<Catalogue, ReadonlyMap<string, Authority>>()

/** The authority of an address, by its slug. @example authorityOf(catalogue, 'dudley')?.name // 'Dudley' */
export function authorityOf(catalogue: Catalogue, slug: string): Authority | undefined {
  const known = bySlug.get(catalogue) ?? new Map(catalogue.authorities.map((authority) => [authoritySlug(authority.name), authority] as const))
  bySlug.set(catalogue, known)
  return known.get(slug)
}

const nameOf = ({ catalogue }: SearchContext, slug: string): string => authorityOf(catalogue, slug)?.name ?? slug

const options = new WeakMap<Catalogue, readonly FilterOption[]>()
function optionsOf(catalogue: Catalogue): readonly FilterOption[] {
  const known = options.get(catalogue)
  if (known) return known
  const made = catalogue.authorities
    .map(({ name, alias }) => ({ value: authoritySlug(name), label: alias ? `${name} (${alias})` : name }))
    .toSorted((one, other) => alphabetically(one.label, other.label))
  options.set(catalogue, made)
  return made
}

const notStated = might('area_not_stated', 'does not say which areas it serves', 'do not say which areas they serve')
const beyondArea = {
  can_travel: might('area_travel', 'takes people from elsewhere who can travel there', 'take people from elsewhere who can travel there'),
  neighbouring_area: might('area_neighbour', 'may take people from neighbouring areas', 'may take people from neighbouring areas'),
} as const

/** The authority where the reader works: named by the document, or all of England. */
export const areaFilter: Filter = {
  key: 'area',
  label: 'Where you work',
  choice: 'one',
  anyLabel: 'Anywhere in England',
  schema: ({ catalogue }) =>
    z.string().refine((slug) => authorityOf(catalogue, slug) !== undefined, 'We do not know that local authority. Choose one from the list.'),
  options: ({ catalogue }) => optionsOf(catalogue),
  chip: (slug, context) => `I work in ${nameOf(context, slug)}`,
  judge: ([slug = ''], context) => {
    const name = nameOf(context, slug)
    return (course): Verdict => {
      const { everywhere, names, beyond } = areasServed(course)
      if (everywhere || names.has(name)) return yes
      if (names.size === 0) return notStated
      if (beyond) return beyondArea[beyond]
      return no(() =>
        names.size === 1
          ? `serves ${[...names][0]} and not ${name}`
          : `serves ${counted(names.size, 'authority', 'authorities')} and ${name} is not one of them`,
      )
    }
  },
}
