import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import { standingsOf } from '@/lib/domain/course-standing'
import { courseJsonLd, scriptJson } from '@/lib/publishing/course-json-ld'
import { manyCourses } from '../../builders/many-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const origin = 'https://finder.example'
const { courses } = seedCatalogue()
const course = (slug: string): CatalogueCourse => {
  const found = courses.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`No course ${slug}`)
  return found
}
const fact = (kind: string, value: unknown, more: object = {}): AnyPublishedFact =>
  ({ id: `${kind}-x`, kind, value, qualifier: 'exact', standing: 'stated', scope: {}, proofs: [], ...more }) as AnyPublishedFact
const withFacts = (slug: string, facts: readonly AnyPublishedFact[]): CatalogueCourse => {
  const base = course(slug)
  const changed = { ...base, contested: [], facts }
  return { ...changed, fields: standingsOf(changed, 2026) }
}

// What schema.org expects of these types, as far as we use them: names and forms of values. Their being terms of the vocabulary at all is checked by the
// types that the module is written against.
const address = z.url({ protocol: /^https$/ })
const named = <T extends string>(type: T) => z.strictObject({ '@type': z.literal(type), name: z.string().min(1) })
const schemaOrg = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Course'),
  '@id': address,
  url: address,
  name: z.string().min(1),
  description: z.string().min(1).max(500),
  provider: z.strictObject({ '@type': z.enum(['CollegeOrUniversity', 'Organization']), name: z.string().min(1), url: address }),
  educationalCredentialAwarded: named('EducationalOccupationalCredential').optional(),
  numberOfCredits: z.number().int().positive().optional(),
  educationalLevel: z.string().optional(),
  offers: z
    .array(
      z.strictObject({
        '@type': z.literal('Offer'),
        category: z.literal('Paid'),
        priceSpecification: z.strictObject({
          '@type': z.literal('PriceSpecification'),
          price: z.string().regex(/^\d+\.\d{2}$/),
          priceCurrency: z.string().regex(/^[A-Z]{3}$/),
          valueAddedTaxIncluded: z.boolean().optional(),
          description: z.string().optional(),
        }),
      }),
    )
    .min(1)
    .optional(),
  hasCourseInstance: z
    .array(
      z.strictObject({
        '@type': z.literal('CourseInstance'),
        name: z.string().optional(),
        courseMode: z
          .array(z.enum(['onsite', 'online', 'blended', 'distance', 'part-time', 'full-time']))
          .min(1)
          .optional(),
        location: z.array(named('Place')).min(1).optional(),
        duration: z
          .string()
          .regex(/^P\d+[MY]$/)
          .optional(),
        startDate: z.iso.date().optional(),
      }),
    )
    .min(1)
    .optional(),
  isBasedOn: z.array(z.strictObject({ '@type': z.literal('CreativeWork'), name: z.string().min(1), url: address })),
  dateModified: z.iso.datetime(),
})

test.each([...courses, ...manyCourses(200, 5).courses].map((entry) => [entry.slug, entry] as const))('%s holds to schema.org', (_, entry) => {
  expect(schemaOrg.safeParse(courseJsonLd(entry, origin)).error?.issues ?? []).toEqual([])
})

describe('only what is stated and of today', () => {
  test('Best Practice Network: its fee with VAT to come, its credits, its two routes', () => {
    expect(courseJsonLd(course('best-practice-network'), origin)).toMatchObject({
      '@id': 'https://finder.example/courses/best-practice-network',
      provider: { name: 'Best Practice Network' },
      educationalCredentialAwarded: { name: 'National Award for SEN Coordination (NASENCO)' },
      offers: [{ priceSpecification: { price: '2250.00', priceCurrency: 'GBP', valueAddedTaxIncluded: false } }],
    })
    const instances = courseJsonLd(course('best-practice-network'), origin).hasCourseInstance
    expect(Array.isArray(instances) && instances.length).toBe(2)
  })

  test('a fee of a year that is over is no offer', () => {
    expect(course('university-of-birmingham').fields.fee.standing).toBe('stale')
    expect(courseJsonLd(course('university-of-birmingham'), origin)).not.toHaveProperty('offers')
  })

  test('nor is a fee given elsewhere, not stated, in doubt, worked out, a bound, or for a part', () => {
    const fee = { amountPence: 200000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'not_stated' }
    const priced = (facts: readonly AnyPublishedFact[]) => courseJsonLd(withFacts('university-of-worcester', facts), origin)
    expect(priced([fact('fee', fee)])).toHaveProperty('offers')
    expect(priced([])).not.toHaveProperty('offers')
    expect(priced([fact('fee', fee, { standing: 'implied' })])).not.toHaveProperty('offers')
    expect(priced([fact('fee', fee, { qualifier: 'minimum' })])).not.toHaveProperty('offers')
    expect(priced([fact('fee', { ...fee, basis: 'credits', basisCredits: 20 })])).not.toHaveProperty('offers')
    const disputed = withFacts('university-of-worcester', [fact('fee', fee)])
    expect(courseJsonLd({ ...disputed, fields: { ...disputed.fields, fee: { kind: 'fee', standing: 'contested' } } }, origin)).not.toHaveProperty(
      'offers',
    )
  })

  test('a start has a whole date or none; a length is months or years', () => {
    const dated = withFacts('university-of-worcester', [
      fact('start', { date: '2027-01-14' }),
      fact('start', { date: 'XXXX-09' }),
      fact('duration', { min: 18, max: 18, unit: 'month', of: 'course' }),
    ])
    expect(courseJsonLd(dated, origin).hasCourseInstance).toEqual([{ '@type': 'CourseInstance', startDate: '2027-01-14', duration: 'P18M' }])
    const year = withFacts('university-of-worcester', [fact('duration', { min: 1, max: 1, unit: 'academic_year', of: 'course' })])
    expect(courseJsonLd(year, origin)).not.toHaveProperty('hasCourseInstance')
  })

  test('another award is not named as one of ours', () => {
    expect(courseJsonLd({ ...course('university-of-worcester'), award: 'other' }, origin)).not.toHaveProperty('educationalCredentialAwarded')
  })
})

test('no words of a document end the script', () => {
  const hostile = { ...course('university-of-worcester'), title: '</script><script>alert(1)</script><!--' }
  const json = scriptJson(courseJsonLd(hostile, origin))
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toMatchObject({ name: hostile.title })
})
