import { z } from 'zod'

const word = z.union([z.string(), z.number()]).transform(String)
const named = z.union([word, z.object({ name: word.optional() }).transform((item) => item.name)])
const oneOrMany = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((single) => [single])]).catch([])
const offerSchema = z.object({ price: word.optional(), priceCurrency: word.optional(), category: word.optional() }).catch({})
const instanceSchema = z
  .object({
    courseMode: oneOrMany(word).optional(),
    startDate: word.optional(),
    location: oneOrMany(named).optional(),
    courseWorkload: word.optional(),
  })
  .catch({})
const courseSchema = z.object({
  '@type': oneOrMany(word),
  name: word.optional(),
  courseCode: word.optional(),
  provider: oneOrMany(named).optional(),
  educationalCredentialAwarded: oneOrMany(named).optional(),
  timeRequired: word.optional(),
  offers: oneOrMany(offerSchema).optional(),
  hasCourseInstance: oneOrMany(instanceSchema).optional(),
})
type Course = z.infer<typeof courseSchema>

function* objectsOf(data: unknown, depth = 0): Generator<unknown> {
  if (depth > 4 || typeof data !== 'object' || data === null) return
  if (Array.isArray(data)) for (const item of data.slice(0, 100)) yield* objectsOf(item, depth + 1)
  else {
    yield data
    if ('@graph' in data) yield* objectsOf(data['@graph'], depth + 1)
  }
}

const duration = (iso: string): string =>
  iso.replace(/^P(\d+)([DWMY])$/, (_, count: string, unit: string) => `${count} ${{ D: 'days', W: 'weeks', M: 'months', Y: 'years' }[unit] ?? ''}`)
const price = (amount: string, currency?: string): string => (currency === undefined || currency === 'GBP' ? `£${amount}` : `${currency} ${amount}`)

function* linesOf(course: Course): Generator<string> {
  if (course.name) yield `Course title: ${course.name}`
  for (const provider of course.provider ?? []) if (provider) yield `Provider: ${provider}`
  if (course.courseCode) yield `Course code: ${course.courseCode}`
  for (const award of course.educationalCredentialAwarded ?? []) if (award) yield `Award: ${award}`
  if (course.timeRequired) yield `Duration: ${duration(course.timeRequired)}`
  for (const offer of course.offers ?? []) if (offer.price && Number(offer.price) > 0) yield `Fee: ${price(offer.price, offer.priceCurrency)}`
  for (const instance of course.hasCourseInstance ?? []) {
    if (instance.startDate) yield `Start date: ${instance.startDate}`
    for (const mode of instance.courseMode ?? []) yield `Mode of study: ${mode}`
    for (const location of instance.location ?? []) if (location) yield `Venue: ${location}`
  }
}

/**
 * Label-value lines from the schema.org Course data that a page carries for machines; they become evidence of their own. Anything that is no such data
 * gives no line.
 *
 * @example courseDataLines('{"@type":"Course","name":"NASENCO"}') // ['Course title: NASENCO']
 */
export function courseDataLines(json: string): readonly string[] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return []
  }
  return [...objectsOf(data)].flatMap((item) => {
    const course = courseSchema.safeParse(item)
    return course.success &&
      course.data['@type'].some((type) => /^(?:https?:\/\/schema\.org\/)?(?:Course|EducationalOccupationalProgram)$/.test(type))
      ? [...linesOf(course.data)]
      : []
  })
}
