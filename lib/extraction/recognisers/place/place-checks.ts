import type { NamedPlace } from '../../readers/place-names'
import { notPlace } from '../../words/places'

const owner = /^(?:[A-Z]\w+ ){0,3}(?:University|College|Council|School|Academy|Trust|Authority|Partnership|Alliance|Company)'s? (?=[A-Z])/

/** "the University's Mill Lane campus" is Mill Lane campus. */
export function withoutOwner(place: NamedPlace): NamedPlace {
  const owned = owner.exec(place.name)?.[0]
  return owned && place.isBuilding && /'/.test(owned) ? { ...place, name: place.name.slice(owned.length), start: place.start + owned.length } : place
}

/** "Education Centre" is a place, though "education" is none. */
export const ofLearning =
  /\b(?:Education|National|Leadership|Inclusion|Learning)\b(?= (?:and \w+ |Development )?(?:Centre|Hub|Village|Suite|Campus)\b)|(?<=[A-Z][\w']+ )(?:Teaching|Special) School\b/
export const justStreet = /^(?:[A-Z][\w']+ ){1,3}(?:Road|Street|Lane|Avenue|Drive)(?:,.*)?$/

/** A bare acronym or an owner ("the University's") is no place. */
export const isPlace = ({ name, isBuilding }: NamedPlace): boolean =>
  name.length > 2 &&
  !/^(?:Room|Rooms|Suite|Parking)\b(?! [A-Z]\w*[a-z])/.test(name) &&
  !notPlace.test(name.replace(ofLearning, '')) &&
  !justStreet.test(name) &&
  !/'s?$/.test(name) &&
  (isBuilding || !/^[A-Z]{2,6}$/.test(name))
