import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { authoritiesToday } from './former-authorities'

/** Where people must work to join a course, as its documents say. */
export interface AreasServed {
  /** All of England. */
  readonly everywhere: boolean
  /** Names of authorities of today whose people are served; places where people merely came from are not among them. */
  readonly names: ReadonlySet<string>
  /** People of neighbouring areas may be taken, or people who can travel there are. */
  readonly beyond: 'can_travel' | 'neighbouring_area' | null
}

const known = new WeakMap<object, AreasServed>()

/**
 * The areas that a course serves; none where no document names any. Names are those of the table of authorities.
 *
 * @example areasServed(southWest).names.has('Torbay') // true
 */
export function areasServed(course: CatalogueCourse): AreasServed {
  const before = known.get(course)
  if (before) return before
  const areas = factsOf(course, 'area').filter(({ value }) => value.relation !== 'example')
  const details = factsOf(course, 'eligibility').flatMap(({ value: { rule, demand, detail } }) =>
    rule === 'area' && !['not_accepted', 'not_required'].includes(demand) ? (detail ?? []) : [],
  )
  const served: AreasServed = {
    everywhere: areas.some(({ value }) => value.relation === 'nationwide'),
    names: new Set(areas.flatMap(({ value }) => (value.relation === 'nationwide' ? [] : authoritiesToday(value.name)))),
    beyond: details.includes('can_travel') ? 'can_travel' : details.includes('neighbouring_area') ? 'neighbouring_area' : null,
  }
  known.set(course, served)
  return served
}
