import fc from 'fast-check'
import { z } from 'zod'
import { type CourseFact, courseFactSchema } from '@/lib/domain/course-content'
import { qualifiers } from '@/lib/domain/enumerations'
import { academicYearSchema, type FactKind, factKinds, factValueSchemas, partialDateSchema } from '@/lib/domain/fact-kinds'

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z0-9&/'-]{1,7}){0,3}$/)
const year = fc.integer({ min: 1999, max: 2090 }).map((first) => `${first}/${String((first + 1) % 100).padStart(2, '0')}`)
const two = (number: number) => String(number).padStart(2, '0')
const date = fc.oneof(
  fc.integer({ min: 1999, max: 2090 }).map(String),
  fc
    .tuple(fc.constantFrom('2026', 'XXXX'), fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 })))
    .map(([first, month, day]) => `${first}-${two(month)}${day === null ? '' : `-${two(day)}`}`),
  fc.tuple(fc.constantFrom('2027', 'XXXX'), fc.constantFrom('spring', 'summer', 'autumn', 'winter')).map((parts) => parts.join('-')),
)

function arbitraryOf(key: string, schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryOf(key, schema.unwrap()), { nil: undefined })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodArray) return fc.array(word, { minLength: 1, maxLength: 4 })
  if (schema instanceof z.ZodNumber) return key === 'minPercent' ? fc.integer({ min: 1, max: 100 }) : fc.integer({ min: 1, max: 999_999 })
  if (schema === academicYearSchema) return year
  if (schema === partialDateSchema) return date
  return key === 'currency' ? fc.constantFrom('GBP', 'EUR', 'USD') : word
}

/** A number with bounds as the contract writes them: by its qualifier. */
const amount = fc
  .tuple(fc.constantFrom(...qualifiers), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 3 }))
  .map(([qualifier, half, more, shape]) => {
    const [least, most] = [half / 2, half / 2 + more]
    if (qualifier === 'exact') return { qualifier, min: least, max: least }
    if (qualifier === 'minimum') return { qualifier, min: least, max: null }
    if (qualifier === 'maximum') return { qualifier, min: null, max: least }
    if (qualifier === 'range') return { qualifier, min: least, max: most }
    const shapes = [
      { min: least, max: least },
      { min: least, max: most },
      { min: least, max: null },
      { min: null, max: most },
    ]
    return { qualifier, ...(shapes[shape] ?? { min: least, max: least }) }
  })
const without = (value: Record<string, unknown>) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

const scope = fc.record({
  academicYear: fc.option(year, { nil: undefined }),
  residency: fc.constantFrom('home', 'overseas', undefined),
  route: fc.option(word, { nil: undefined }),
  venue: fc.option(word, { nil: undefined }),
  audience: fc.constantFrom('aspiring_senco', 'employer_funded', undefined),
})

/** Any fact of a kind that a document may state. */
export function anyFact(kind: FactKind, id = `${kind}-1`): fc.Arbitrary<CourseFact> {
  const shape: Readonly<Record<string, unknown>> = factValueSchemas[kind].shape
  const own = Object.entries(shape).filter(([key]) => !('min' in shape) || (key !== 'min' && key !== 'max'))
  const value = fc.record(Object.fromEntries(own.map(([key, schema]) => [key, arbitraryOf(key, schema)])))
  return fc.tuple(value, amount, scope, fc.constantFrom(...qualifiers)).map(([parts, { qualifier: bound, ...ends }, limits, plain]) => {
    const isAmount = 'min' in shape
    const open = Object.entries(without(limits)).filter(([key]) => !(key in shape))
    return courseFactSchema.parse({
      id,
      kind,
      value: { ...(isAmount && ends), ...without(parts) },
      qualifier: isAmount ? bound : plain,
      standing: 'stated',
      scope: Object.fromEntries(open),
      evidence: [{ documentId: 'leaflet', start: 3, end: 9, quote: 'sixty' }],
    })
  })
}

/** Any fact of any kind. */
export const anyFactOfAnyKind = fc.constantFrom(...factKinds).chain((kind) => anyFact(kind))
