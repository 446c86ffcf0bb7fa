import type { CourseFact } from '@/lib/domain/course-content'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'

/** The names of authorities and regions, each by itself in small letters; other names of an authority lead to its own. */
export type PlaceNames = ReadonlyMap<string, string>

type Checked = { readonly fact: CourseFact } | { readonly issues: readonly Issue[] }

const keyOf = (name: string): string => name.toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ').trim()

/** The names by which a place may be typed. @example placeNames([{ name: 'Dudley', alias: null, region: 'West Midlands' }]).get('dudley') // 'Dudley' */
export function placeNames(authorities: readonly { readonly name: string; readonly alias: string | null; readonly region: string }[]): PlaceNames {
  const names = new Map([['england', 'England']])
  for (const { name, alias, region } of authorities) {
    names.set(keyOf(region), region)
    if (alias) names.set(keyOf(alias), name)
  }
  // A city may share its name with a region: the authority is meant.
  for (const { name } of authorities) names.set(keyOf(name), name)
  return names
}

const unknown = (input: string, names: readonly string[]): Issue => ({
  input,
  message: `Area: “${names.join('”, “')}” is no local authority or region that we know. Write one as in the list, such as “Dudley” or “West Midlands”`,
})

/**
 * A fact with its areas named as the list of authorities names them, so that people who filter by their authority find it; or which name is not in the list.
 *
 * @example checkPlaces(fact, placeNames(authorities)) // { issues: [{ input: 'area-1.name', message: 'Area: “Dudly” is no local authority …' }] }
 */
export function checkPlaces(fact: CourseFact, places: PlaceNames): Checked {
  if (fact.kind === 'area') {
    const name = places.get(keyOf(fact.value.name))
    return name ? { fact: { ...fact, value: { ...fact.value, name } } } : { issues: [unknown(`${fact.id}.name`, [fact.value.name])] }
  }
  if (fact.kind !== 'cohort' && fact.kind !== 'application_route') return { fact }
  const { areas } = fact.value
  if (!areas) return { fact }
  const strange = areas.filter((area) => !places.has(keyOf(area)))
  if (strange.length > 0) return { issues: [unknown(`${fact.id}.areas`, strange)] }
  const named = areas.map((area) => places.get(keyOf(area)) ?? area)
  // Each by itself, so that the value keeps the type of its kind.
  return fact.kind === 'cohort'
    ? { fact: { ...fact, value: { ...fact.value, areas: named } } }
    : { fact: { ...fact, value: { ...fact.value, areas: named } } }
}
