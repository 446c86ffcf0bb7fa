import { z } from 'zod'
import type { Catalogue } from '@/lib/domain/catalogue'
import { alphabetically } from '../alphabet'
import { authoritySlug } from '../authority-slug'
import type { Filter } from '../filter'
import { plainName } from '../plain-name'
import { type Town, towns } from '../towns'
import { yes } from '../verdict'

const known = new WeakMap<Catalogue, ReadonlyMap<string, Town>>()

/**
 * The places that distances can be measured from, by their slug: towns, and authorities that are no county and no town of the list under a longer name.
 */
function startingTowns(catalogue: Catalogue): ReadonlyMap<string, Town> {
  const before = known.get(catalogue)
  if (before) return before
  const names = towns.map(({ name }) => plainName(name))
  const areas = catalogue.authorities.filter(({ name, type }) => type !== 'county' && !names.some((town) => plainName(name).includes(town)))
  const places = [...towns, ...areas.map(({ name, latitude, longitude }) => ({ name, latitude, longitude }))]
  const made = new Map(
    places.toSorted((one, other) => alphabetically(one.name, other.name)).map((place) => [authoritySlug(place.name), place] as const),
  )
  known.set(catalogue, made)
  return made
}

/** The place of an address, by its slug. @example townOf(catalogue, 'taunton')?.name // 'Taunton' */
export const townOf = (catalogue: Catalogue, slug: string): Town | undefined => startingTowns(catalogue).get(slug)

/** Where distances are measured from. It leaves no course out; a town and never a postcode, because an address is kept and sent on. */
export const townFilter: Filter = {
  key: 'from',
  label: 'Town to measure from',
  hint: 'Distances are about right: straight lines between centres. You need no postcode.',
  choice: 'one',
  narrows: false,
  anyLabel: 'The middle of the area where you work',
  schema: ({ catalogue }) =>
    z.string().refine((slug) => townOf(catalogue, slug) !== undefined, 'We do not know that town. Choose the nearest one from the list.'),
  options: ({ catalogue }) => [...startingTowns(catalogue)].map(([value, { name }]) => ({ value, label: name })),
  chip: (slug, { catalogue }) => `Distances from ${townOf(catalogue, slug)?.name ?? slug}`,
  judge: () => () => yes,
}
