import { z } from 'zod'
import { apiCoursesPath } from '@/lib/paths'
import type { SearchContext } from '@/lib/search/filter'
import { filters } from '@/lib/search/filters'
import { orderKeys } from '@/lib/search/order-keys'
import { changedSinceKey } from './api-request'
import { apiCourseSchema, apiListSchema, apiProblemSchema } from './api-schemas'

function jsonSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return rest
}

const answer = (description: string, name: string, type = 'application/json') => ({
  description,
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
})
const problem = (description: string) => answer(description, 'Problem', 'application/problem+json')

/** The parameters of the list: one for each filter of the registry, with its options as the words of the address. */
function parametersOf(context: SearchContext): readonly unknown[] {
  const filtering = filters.map((filter) => {
    const { key, label, hint, choice } = filter
    const options = filter.options(context).map(({ value }) => value)
    // A limit may be any number; its options are only those of the form.
    const isListed = choice !== 'text' && !filter.looser
    const one = { type: 'string', ...(isListed ? { enum: options } : options.length > 0 && { examples: options }) }
    return {
      name: key,
      in: 'query',
      description: [label, hint].filter(Boolean).join('. '),
      schema: choice === 'many' ? { type: 'array', items: one } : one,
      ...(choice === 'many' && { explode: true }),
    }
  })
  return [
    ...filtering,
    {
      name: 'order',
      in: 'query',
      description: 'Order of the list. "near" wants a place to measure from.',
      schema: { type: 'string', enum: orderKeys },
    },
    {
      name: changedSinceKey,
      in: 'query',
      description: 'Only what was published or withdrawn since: a date, or a moment.',
      schema: { type: 'string', examples: ['2026-11-22', '2026-11-22T09:00:00Z'] },
    },
  ]
}

/**
 * The description of the interface for programs (OpenAPI 3.1), made from the schemas that its answers are checked against and from the registry of filters.
 *
 * @param origin address of the site, without a path
 */
export function openApi(context: SearchContext, origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'NASENCO provider finder',
      version: '1',
      description:
        'The published catalogue: every course with how each of its fields is known, and the words behind every fact. What a document does not say is given as that: not stated, stated elsewhere, contested, stale.',
    },
    servers: [{ url: origin }],
    paths: {
      [apiCoursesPath()]: {
        get: {
          operationId: 'listCourses',
          summary: 'Courses under the same filters as the page',
          parameters: parametersOf(context),
          responses: {
            '200': answer('The list', 'CourseList'),
            '400': problem('A parameter cannot be read'),
            '503': problem('The catalogue is away'),
          },
        },
      },
      [`${apiCoursesPath()}/{slug}`]: {
        get: {
          operationId: 'getCourse',
          summary: 'One course with all that is known of it',
          parameters: [{ name: 'slug', in: 'path', required: true, description: 'As in the list.', schema: { type: 'string' } }],
          responses: {
            '200': answer('The course', 'Course'),
            '404': problem('There is no such course'),
            '410': problem('The course was withdrawn'),
            '503': problem('The catalogue is away'),
          },
        },
      },
    },
    components: {
      schemas: { CourseList: jsonSchema(apiListSchema), Course: jsonSchema(apiCourseSchema), Problem: jsonSchema(apiProblemSchema) },
    },
  }
}
