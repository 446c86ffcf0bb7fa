import type { AnyPublishedFact, Catalogue, CatalogueCourse, PublishedFact } from '@/lib/domain/catalogue'
import { standingsOf } from '@/lib/domain/course-standing'
import { deliveryModes, eligibilityDemands, feeBases, vatTreatments, weekdays } from '@/lib/domain/enumerations'
import type { Contradiction } from '@/lib/domain/fact'
import type { FactKind, FactValue } from '@/lib/domain/fact-kinds'
import { seedCatalogue } from './seed-catalogue'

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const first = ['Fenside', 'Northmoor', 'Castle', 'Örby', 'Meadow', 'Harbour', 'Saltern', 'Whitcombe', 'Aldous', 'Élan', 'Quarry', 'Tarn']
const last = ['University', 'Teaching Alliance', 'Teaching School Hub', 'Training', 'College', 'Consortium']
const venues = ['Oakham', 'University of Plymouth', 'Dorchester', 'Leeds', 'Castle Street centre', 'Truro', 'Newcastle', 'Kendal']
const topics = ['Provision mapping', 'Working with families', 'Speech and language', 'Autism', 'Safeguarding', 'Coaching', 'Leading change']
const rules = ['qts', 'qtls', 'eyts', 'qualified_teacher', 'aspiring_senco', 'in_post_senco', 'pru_teacher', 'related_role'] as const

type Draft = {
  [K in FactKind]: Pick<PublishedFact<K>, 'kind' | 'value'> & Partial<Pick<PublishedFact<K>, 'qualifier' | 'standing' | 'scope'>>
}[FactKind]
const draft = <K extends FactKind>(
  kind: K,
  value: FactValue<K>,
  more: Partial<Pick<PublishedFact<K>, 'qualifier' | 'standing' | 'scope'>> = {},
): Draft => ({ kind, value, ...more }) as Draft

function course(at: number, random: () => number, authorities: readonly string[]): CatalogueCourse {
  const chance = (odds: number): boolean => random() < odds
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)]
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }
  const some = <T>(list: readonly T[], most: number): readonly T[] => [
    ...new Set(Array.from({ length: Math.ceil(random() * most) }, () => pick(list))),
  ]
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const slug = `course-${String(at).padStart(4, '0')}`
  const name = `${pick(first)} ${pick(last)}`
  const year = whole(2012, 2027)
  const academicYear = `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  const days = whole(3, 12)
  const drafts: Draft[] = [draft('award', { award: chance(0.7) ? 'nasenco' : chance(0.8) ? 'npq_senco' : 'other' })]
  if (chance(0.8)) {
    const shape = random()
    const value = shape < 0.6 ? { min: days, max: days } : shape < 0.8 ? { min: days, max: null } : { min: days, max: days + 2 }
    const scope = chance(0.1) ? { route: 'standard' } : {}
    drafts.push(
      draft(
        'attendance_days',
        { ...value, type: pick(['taught', 'contact', 'total'] as const), per: chance(0.9) ? 'programme' : 'module' },
        { scope },
      ),
    )
    if (chance(0.15)) drafts.push(draft('attendance_days', { min: days + 2, max: days + 2, type: 'taught', per: 'programme' }))
  }
  if (chance(0.4)) {
    const asked = whole(1, 5)
    drafts.push(
      draft('release_days', {
        min: asked,
        max: chance(0.5) ? asked : null,
        force: chance(0.7) ? 'recommended' : 'required',
        additional: chance(0.7),
      }),
    )
  }
  if (chance(0.65)) {
    const basis = chance(0.6) ? 'course' : pick(feeBases)
    const whom = chance(0.8) ? 'any' : chance(0.7) ? 'home' : 'overseas'
    drafts.push(
      draft('fee', {
        amountPence: whole(5, 40) * 10_000,
        currency: 'GBP',
        basis,
        ...(basis === 'credits' && { basisCredits: 20 }),
        residency: whom,
        vat: pick(vatTreatments),
        ...(chance(0.4) && { academicYear }),
      }),
    )
    if (chance(0.15))
      drafts.push(draft('fee', { amountPence: whole(5, 40) * 10_000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'not_stated' }))
  }
  if (chance(0.8)) for (const mode of some(deliveryModes, 3)) drafts.push(draft('delivery_mode', { mode }))
  if (chance(0.7)) {
    if (chance(0.2)) drafts.push(draft('area', { name: 'England', relation: 'nationwide' }))
    else
      for (const area of some(authorities, 6))
        drafts.push(draft('area', { name: area, relation: chance(0.8) ? 'recruits' : chance(0.5) ? 'partner' : 'example' }))
  }
  for (const rule of some(rules, 5))
    if (chance(0.7)) drafts.push(draft('eligibility', { rule, demand: pick(eligibilityDemands), effect: chance(0.8) ? 'entry' : 'award' }))
  if (chance(0.1))
    drafts.push(draft('eligibility', { rule: 'area', demand: 'any_of', effect: 'entry', detail: pick(['can_travel', 'neighbouring_area']) }))
  if (chance(0.5)) for (const venue of some(venues, 3)) drafts.push(draft('venue', { name: venue }))
  if (chance(0.3)) drafts.push(draft('application_deadline', { date: `${whole(2025, 2027)}-${String(whole(1, 12)).padStart(2, '0')}-15` }))
  if (chance(0.3)) drafts.push(draft('intake_status', { status: pick(['open', 'closed', 'expressions_of_interest'] as const) }))
  if (chance(0.3)) drafts.push(draft('weekday', { day: pick(weekdays) }))
  if (chance(0.3)) drafts.push(draft('start', { date: `XXXX-${String(whole(1, 12)).padStart(2, '0')}` }))
  if (chance(0.5)) drafts.push(draft('credit_points', { points: 60 }), draft('module_count', { count: whole(1, 4) }))
  if (chance(0.4)) drafts.push(draft('session', { ordinal: 1, topics: [...some(topics, 3)] }))
  if (chance(0.1)) drafts.push(draft('alternative_award', { when: 'no_teacher_status' }))

  const facts = drafts.map((entry, index) => {
    const id = `${entry.kind}-${index + 1}`
    const quote = `“${JSON.stringify(entry.value)}”`
    const proof = { id: `${slug}-${id}`, documentId: slug, start: index * 1000, end: index * 1000 + quote.length, quote }
    return { qualifier: 'exact', standing: 'stated', scope: {}, ...entry, id, proofs: [proof] } as AnyPublishedFact
  })
  const contested: Contradiction[] = (['attendance_days', 'fee', 'eligibility'] as const).flatMap((kind) => {
    const ids = facts.filter((fact) => fact.kind === kind).map(({ id }) => id)
    return ids.length > 1 && chance(0.3) ? [{ kind, factIds: ids, note: 'These cannot all hold.' }] : []
  })
  const silent = (['fee', 'attendance_days', 'area'] as const).filter((kind) => !facts.some((fact) => fact.kind === kind))
  const elsewhere = silent
    .filter(() => chance(0.3))
    .map((kind, index) => ({
      kind,
      where: 'the website',
      proofs: [{ id: `${slug}-elsewhere-${index}`, documentId: slug, start: 0, end: 9, quote: 'see our website' }],
    }))
  const read = { facts, contested, elsewhere }
  const [editionFrom, editionTo] = chance(0.85) ? [year - whole(0, 3), year] : [null, null]
  const award = drafts[0]?.kind === 'award' ? drafts[0].value.award : 'nasenco'
  return {
    id: slug,
    slug,
    provider: { id: `${slug}-provider`, slug: `${slug}-provider`, name, type: null, nameGivenByStaff: false, partners: [] },
    title: `${award === 'npq_senco' ? 'NPQ for SENCOs' : 'National Award for SEN Coordination'}${chance(0.3) ? `, ${pick(topics).toLowerCase()}` : ''}`,
    award,
    documents: [
      {
        id: slug,
        title: `${name} page`,
        sourceKind: 'web_page',
        url: null,
        seenOn: null,
        readOn: '2026-11-21',
        editionFrom,
        editionTo,
        characters: 5000,
      },
    ],
    editionFrom,
    editionTo,
    fields: standingsOf(read, 2026),
    ...read,
    publishedAt: '2026-11-21T09:00:00.000Z',
  }
}

/** An invented catalogue of many unlike courses, the same for the same seed: every state of knowing and not knowing occurs in it. */
export function manyCourses(count: number, seed: number): Catalogue {
  const { authorities } = seedCatalogue()
  const random = randomFrom(seed)
  // Few authorities, so that several courses serve each of them.
  const few = authorities.filter((_, at) => at % 12 === 0).map(({ name }) => name)
  const courses = Array.from({ length: count }, (_, at) => course(at, random, [...few, 'Cumbria']))
  return {
    version: 1,
    courses: courses.toSorted((one, other) => one.provider.name.localeCompare(other.provider.name, 'en-GB')),
    withdrawn: [],
    authorities,
  }
}
