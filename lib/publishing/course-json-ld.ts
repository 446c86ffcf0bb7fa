import type { Course, CourseInstance, Offer, WithContext } from 'schema-dts'
import type { CatalogueCourse, PublishedFact } from '@/lib/domain/catalogue'
import type { Scope } from '@/lib/domain/fact'
import { coursePath, providerPath, sourcePath } from '@/lib/paths'
import { awardFullNames } from '@/lib/wording/labels'
import { saidOutright } from './said-outright'

const modes = {
  in_person: 'onsite',
  online: 'online',
  blended: 'blended',
  distance: 'distance',
  part_time: 'part-time',
  full_time: 'full-time',
} as const
const courseMode = (mode: string): readonly string[] => Object.entries(modes).flatMap(([word, name]) => (word === mode ? [name] : []))

const fullDate = /^\d{4}-\d{2}-\d{2}$/
const isoUnits = { month: 'M', year: 'Y' } as const

/** A length as ISO 8601; none for an academic year, which is no number of months. @example isoDuration(eighteenMonths) // 'P18M' */
function isoDuration({ qualifier, value: { min, max, unit, of } }: PublishedFact<'duration'>): string | null {
  if (qualifier !== 'exact' || of !== 'course' || min === null || min !== max || !Number.isInteger(min)) return null
  return unit === 'academic_year' ? null : `P${min}${isoUnits[unit]}`
}

/** A price for the whole course as an offer; nothing is worked out, and a price per part is none. */
function offerOf({ qualifier, value: { amountPence, currency, basis, residency, vat } }: PublishedFact<'fee'>): Offer | null {
  if (qualifier !== 'exact' || basis !== 'course') return null
  return {
    '@type': 'Offer',
    category: 'Paid',
    priceSpecification: {
      '@type': 'PriceSpecification',
      price: (amountPence / 100).toFixed(2),
      priceCurrency: currency,
      ...((vat === 'included' || vat === 'excluded') && { valueAddedTaxIncluded: vat === 'included' }),
      ...(residency !== 'any' && { description: residency === 'home' ? 'Home students' : 'Overseas students' }),
    },
  }
}

/** One instance for each route of the course, and within it for each date on which it starts; facts without a route belong to every route. */
function instancesOf(course: CatalogueCourse): readonly CourseInstance[] {
  const [delivery, study, venues, durations, starts] = [
    saidOutright(course, 'delivery_mode'),
    saidOutright(course, 'study_mode'),
    saidOutright(course, 'venue'),
    saidOutright(course, 'duration'),
    saidOutright(course, 'start'),
  ]
  const routes = [...new Set([...delivery, ...study, ...venues, ...durations, ...starts].flatMap(({ scope: { route } }) => route ?? []))]
  return (routes.length > 0 ? routes : [undefined]).flatMap((route) => {
    const here = <T extends { readonly scope: Scope }>(facts: readonly T[]): readonly T[] =>
      facts.filter(({ scope }) => scope.route === undefined || scope.route === route)
    const mode = [...new Set([...here(delivery), ...here(study)].flatMap(({ value }) => courseMode(value.mode)))]
    const places = here(venues).map(({ value: { name } }) => ({ '@type': 'Place', name }) as const)
    const [duration] = here(durations).flatMap((fact) => isoDuration(fact) ?? [])
    const dates = here(starts).flatMap(({ value: { date } }) => (fullDate.test(date) ? [date] : []))
    const shared: CourseInstance = {
      '@type': 'CourseInstance',
      ...(route && { name: `${course.title}, ${route}` }),
      ...(mode.length > 0 && { courseMode: mode }),
      ...(places.length > 0 && { location: places }),
      ...(duration && { duration }),
    }
    if (dates.length > 0) return dates.map((startDate): CourseInstance => ({ ...shared, startDate }))
    return mode.length + places.length > 0 || duration ? [shared] : []
  })
}

/**
 * A course in the words of schema.org, for search engines and tools: only what a document prints outright and of today, or staff have set. What is worked
 * out, in doubt, old, given elsewhere or not stated is left out, because there is no word there for how sure one may be.
 *
 * @param origin address of the site, without a path
 * @example courseJsonLd(course, 'https://finder.example')['@type'] // 'Course'
 */
export function courseJsonLd(course: CatalogueCourse, origin: string): WithContext<Course> {
  const { provider, title, award, documents, publishedAt } = course
  const points = saidOutright(course, 'credit_points').filter(({ qualifier }) => qualifier === 'exact')
  const levels = saidOutright(course, 'credit_level').filter(({ qualifier }) => qualifier === 'exact')
  const offers = saidOutright(course, 'fee').flatMap((fee) => offerOf(fee) ?? [])
  const instances = instancesOf(course)
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${origin}${coursePath(course.slug)}`,
    url: `${origin}${coursePath(course.slug)}`,
    name: title,
    description: `${title}, offered by ${provider.name}.`,
    provider: {
      '@type': provider.type === 'university' ? 'CollegeOrUniversity' : 'Organization',
      name: provider.name,
      url: `${origin}${providerPath(provider.slug)}`,
    },
    ...(award !== 'other' && { educationalCredentialAwarded: { '@type': 'EducationalOccupationalCredential', name: awardFullNames[award] } }),
    ...(points.length === 1 && points[0] && { numberOfCredits: points[0].value.points }),
    ...(levels.length === 1 && levels[0] && { educationalLevel: `Level ${levels[0].value.level}` }),
    ...(offers.length > 0 && { offers }),
    ...(instances.length > 0 && { hasCourseInstance: instances }),
    isBasedOn: documents.map(({ id, title: name }) => ({ '@type': 'CreativeWork', name, url: `${origin}${sourcePath(id)}` })),
    dateModified: publishedAt,
  }
}

/** JSON that cannot end the script that it stands in, whatever the words of a document. @example scriptJson({ a: '</script>' }) // '{"a":"\\u003c/script>"}' */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
