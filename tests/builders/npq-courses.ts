import { createHash } from 'node:crypto'
import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import type { AnyFact, Extraction } from '@/lib/domain/fact'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { courseFromExtraction, seedCatalogue } from './seed-catalogue'

/** A fact told by its words; offsets are found in the text. */
type Told = Pick<AnyFact, 'kind' | 'value'> & Partial<Pick<AnyFact, 'qualifier' | 'scope'>> & { readonly quote: string }

const hub = `NPQ for SENCOs with Fenside Teaching School Hub

Fenside Teaching School Hub is approved by the Department for Education to offer the NPQ for SENCOs. We take participants from every part of England.

The programme takes 18 months. It begins in November 2026. The assessment window follows.

It is open to SENCOs in post, to aspiring SENCOs and to other school leaders. QTS is not required to join. Your headteacher must agree to sponsor you, and you must work with pupils with SEN during the course.

Scholarships pay for staff of state-funded schools. To apply, send the application form and your teacher reference number to npq@fenside.example.
`

const trust = `National Professional Qualification for SENCOs, Northmoor Learning Trust

The course lasts 18 months and starts each October.

Who can apply? You must hold QTS or QTLS. The course is for SENCOs in post or aspiring SENCOs. It is only for staff of schools in Rutland, Leicestershire and Dudley.
You must work in a mainstream school, a special school or a pupil referral unit. Your head has to support you and confirm that you have had a DBS check.

Send us an application form, a reference from your headteacher and copies of your certificates. In Rutland, write to rutland@northmoor.example; elsewhere to npq@northmoor.example.
`

const rule = (rule: string, demand: string, quote: string, more: { readonly detail?: string; readonly effect?: 'award' | 'funding' } = {}): Told => ({
  kind: 'eligibility',
  value: { rule, demand, effect: 'entry', ...more } as never,
  quote,
})

const hubFacts: readonly Told[] = [
  { kind: 'provider', value: { name: 'Fenside Teaching School Hub', role: 'offers', type: 'teaching_school' }, quote: 'Fenside Teaching School Hub' },
  { kind: 'course_title', value: { title: 'NPQ for SENCOs' }, quote: 'NPQ for SENCOs' },
  { kind: 'award', value: { award: 'npq_senco' }, quote: 'NPQ for SENCOs' },
  { kind: 'qualification', value: { type: 'NPQ' }, quote: 'NPQ for SENCOs' },
  {
    kind: 'endorsement',
    value: { type: 'approved_provider', body: 'Department for Education' },
    quote: 'approved by the Department for Education to offer the NPQ for SENCOs',
  },
  { kind: 'area', value: { name: 'England', relation: 'nationwide' }, quote: 'We take participants from every part of England' },
  { kind: 'duration', value: { min: 18, max: 18, unit: 'month', of: 'course' }, quote: 'The programme takes 18 months' },
  { kind: 'start', value: { date: '2026-11' }, quote: 'It begins in November 2026' },
  rule('in_post_senco', 'accepted', 'open to SENCOs in post, to aspiring SENCOs and to other school leaders'),
  rule('aspiring_senco', 'accepted', 'open to SENCOs in post, to aspiring SENCOs and to other school leaders'),
  rule('school_leader', 'accepted', 'open to SENCOs in post, to aspiring SENCOs and to other school leaders'),
  rule('qts', 'not_required', 'QTS is not required to join'),
  rule('leader_support', 'required', 'Your headteacher must agree to sponsor you'),
  rule('access_to_learners', 'required', 'you must work with pupils with SEN during the course'),
  rule('setting_type', 'required', 'Scholarships pay for staff of state-funded schools', { detail: 'maintained_school', effect: 'funding' }),
  { kind: 'application_document', value: { document: 'application_form' }, quote: 'the application form' },
  { kind: 'application_document', value: { document: 'teacher_reference_number' }, quote: 'your teacher reference number' },
  {
    kind: 'application_route',
    value: { provider: 'Fenside Teaching School Hub', email: 'npq@fenside.example' },
    quote: 'send the application form and your teacher reference number to npq@fenside.example',
  },
]

const areas = ['Rutland', 'Leicestershire', 'Dudley']
const who = 'The course is for SENCOs in post or aspiring SENCOs'
const where = 'only for staff of schools in Rutland, Leicestershire and Dudley'
const kinds = 'You must work in a mainstream school, a special school or a pupil referral unit'
const trustFacts: readonly Told[] = [
  { kind: 'provider', value: { name: 'Northmoor Learning Trust', role: 'offers' }, quote: 'Northmoor Learning Trust' },
  {
    kind: 'course_title',
    value: { title: 'National Professional Qualification for SENCOs' },
    quote: 'National Professional Qualification for SENCOs',
  },
  { kind: 'award', value: { award: 'npq_senco' }, quote: 'National Professional Qualification for SENCOs' },
  { kind: 'qualification', value: { type: 'NPQ' }, quote: 'National Professional Qualification for SENCOs' },
  { kind: 'duration', value: { min: 18, max: 18, unit: 'month', of: 'course' }, quote: 'The course lasts 18 months' },
  { kind: 'start', value: { date: 'XXXX-10' }, quote: 'starts each October' },
  rule('qts', 'any_of', 'You must hold QTS or QTLS'),
  rule('qtls', 'any_of', 'You must hold QTS or QTLS'),
  rule('in_post_senco', 'any_of', who),
  rule('aspiring_senco', 'any_of', who),
  rule('area', 'required', where, { detail: 'works_in_area' }),
  ...areas.map((name): Told => ({ kind: 'area', value: { name, relation: 'recruits' }, quote: where })),
  ...['mainstream_school', 'special_school', 'pupil_referral_unit'].map((detail) => rule('setting_type', 'any_of', kinds, { detail })),
  rule('leader_support', 'required', 'Your head has to support you'),
  rule('dbs_check', 'required', 'confirm that you have had a DBS check'),
  { kind: 'application_document', value: { document: 'application_form' }, quote: 'an application form' },
  { kind: 'application_document', value: { document: 'headteacher_reference' }, quote: 'a reference from your headteacher' },
  { kind: 'application_document', value: { document: 'certificates' }, quote: 'copies of your certificates' },
  {
    kind: 'application_route',
    value: { provider: 'Northmoor Learning Trust', areas: ['Rutland'], email: 'rutland@northmoor.example' },
    quote: 'In Rutland, write to rutland@northmoor.example',
  },
  {
    kind: 'application_route',
    value: { provider: 'Northmoor Learning Trust', email: 'npq@northmoor.example' },
    quote: 'elsewhere to npq@northmoor.example',
  },
]

function extraction(name: string, text: string, told: readonly Told[], year: number): Extraction {
  const facts = told.map(({ quote, kind, value, qualifier, scope }, at) => {
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`Not in ${name}: ${quote}`)
    return {
      id: `${kind}-${at + 1}`,
      kind,
      value,
      qualifier: qualifier ?? 'exact',
      standing: 'stated',
      ...(scope && { scope }),
      evidence: [{ start, end: start + quote.length, quote }],
      recogniser: 'told',
    }
  }) as unknown as readonly AnyFact[]
  return {
    document: {
      name,
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      characters: text.length,
      kind: 'npq_course',
      editionFrom: year,
      editionTo: year,
    },
    facts,
    contested: [],
    elsewhere: [],
    notStated: coreKinds.filter((kind) => !told.some((fact) => fact.kind === kind)),
  }
}

/** Two NPQ courses of invented providers: one open to all of England and approved, one for three authorities that shows no approval. */
export const npqCourses = (): readonly [CatalogueCourse, CatalogueCourse] => [
  courseFromExtraction('fenside-teaching-school-hub', extraction('fenside.txt', hub, hubFacts, 2026), {
    title: 'NPQ for SENCOs',
    sourceKind: 'web_page',
  }),
  courseFromExtraction('northmoor-learning-trust', extraction('northmoor.txt', trust, trustFacts, 2026), {
    title: 'National Professional Qualification for SENCOs',
    sourceKind: 'web_page',
  }),
]

/** The five seeds and the two NPQ courses, in order of provider. */
export function sevenCourses(): Catalogue {
  const catalogue = seedCatalogue()
  const courses = [...catalogue.courses, ...npqCourses()]
  return { ...catalogue, courses: courses.toSorted((one, other) => one.provider.name.localeCompare(other.provider.name, 'en-GB')) }
}
