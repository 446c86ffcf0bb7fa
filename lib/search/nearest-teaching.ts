import { type Catalogue, type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { takesTravel } from '@/lib/release-time/cost'
import { plainName } from './plain-name'
import { type Town, towns } from './towns'

/** A place where a course is taught, about as far as this from where the reader begins. */
export interface NearestTeaching {
  readonly place: string
  /** Miles as the crow flies, between centres: good to a few miles, for an order and not for a journey. */
  readonly miles: number
}

const earthMiles = 3959
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Miles between two points on the map, by the haversine rule. @example milesBetween(london, london) // 0 */
export function milesBetween(one: Omit<Town, 'name'>, other: Omit<Town, 'name'>): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)]
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(half)))
}

interface Placed extends Town {
  readonly key: string
}
const gazetteers = new WeakMap<Catalogue, readonly Placed[]>()

function gazetteerOf(catalogue: Catalogue): readonly Placed[] {
  const known = gazetteers.get(catalogue)
  if (known) return known
  const places = [...towns, ...catalogue.authorities].map(({ name, latitude, longitude }) => ({ name, latitude, longitude, key: plainName(name) }))
  const made = places.toSorted((one, other) => other.key.length - one.key.length)
  gazetteers.set(catalogue, made)
  return made
}

/**
 * The place that the name of a venue contains: a town, or an authority by its centre. Of names inside one another the longest counts; a venue that
 * names two places, or none that we know, has no place.
 *
 * @example placeOfVenue('University of Birmingham', catalogue)?.name // 'Birmingham'
 */
export function placeOfVenue(venue: string, catalogue: Catalogue): Town | null {
  let rest = plainName(venue)
  const found: Town[] = []
  for (const place of gazetteerOf(catalogue)) {
    if (place.key.trim() === '' || !rest.includes(place.key)) continue
    found.push(place)
    rest = rest.replaceAll(place.key, ' | ')
  }
  const [only, ...others] = found
  return only && others.length === 0 ? only : null
}

/**
 * The teaching place of a course that is nearest to a point: the middle of a town or of an authority. `null` where no place is known, and for a course that is wholly online:
 * that has no distance. The provider's own seat counts for nothing unless teaching happens there.
 *
 * @example nearestTeaching(southWest, dorset, catalogue)?.place // 'Dorchester'
 */
export function nearestTeaching(course: CatalogueCourse, from: Omit<Town, 'name'>, catalogue: Catalogue): NearestTeaching | null {
  if (!takesTravel(course)) return null
  const places = factsOf(course, 'venue').flatMap(({ value }) => placeOfVenue(value.name, catalogue) ?? [])
  const distances = places.map((place) => ({ place: place.name, miles: milesBetween(place, from) }))
  return distances.toSorted((one, other) => one.miles - other.miles)[0] ?? null
}
