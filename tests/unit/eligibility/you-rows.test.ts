import { describe, expect, test } from 'vitest'
import { applicationPack } from '@/lib/eligibility/application-pack'
import { nearestChange } from '@/lib/eligibility/nearest-change'
import type { Persona } from '@/lib/eligibility/persona'
import { youRows } from '@/lib/eligibility/you-rows'
import { sevenCourses } from '@/tests/builders/npq-courses'
import { base, today } from './persona-table'

const course = (slug: string) => {
  const found = sevenCourses().courses.find((one) => one.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
const bpn = course('best-practice-network')
const southWest = course('south-west-consortium')
const birmingham = course('university-of-birmingham')
const roehampton = course('university-of-roehampton')
const worcester = course('university-of-worcester')
const fenside = course('fenside-teaching-school-hub')
const northmoor = course('northmoor-learning-trust')

describe('"you" rows', () => {
  const words = (persona: Persona, one = bpn) => youRows(persona, one, today).map(({ words }) => words)
  test('of a NASENCO begun now', () => {
    expect(words(base)).toEqual(['Yes', 'NASENCO and a PG Certificate', 'It does not count', 'None'])
  })
  test('of an NPQ in time', () => {
    expect(words(base, fenside)).toEqual(['Yes', 'NPQ for SENCOs', 'It counts', '1 August 2027'])
  })
  test('whom to ask', () => {
    expect(words(base, worcester)[0]).toBe('Ask the provider')
    expect(words({ ...base, support: undefined } as never)[0]).toBe('Ask your head')
    expect(words({ ...base, contract: undefined } as never)[0]).toBe('Ask your head')
    expect(words({}, fenside)).toEqual(['Tell us more', 'NPQ for SENCOs', 'Tell us more', 'No date'])
    expect(words({ ...base, setting: 'pru' }, fenside)[2]).toBe('Ask the authority')
  })
  test('of a day that has passed, and of a holder', () => {
    expect(words({ ...base, since: '2024-09-01' }, fenside).slice(2)).toEqual(['It comes too late', '1 August 2025: passed'])
    expect(words({ ...base, progress: 'holds_npq' }, fenside).slice(2)).toEqual(['It counts', 'Not needed'])
  })
  test('reasons in the document’s terms, with its words as source', () => {
    const [join] = youRows(base, southWest, today)
    expect(join).toMatchObject({ reason: 'It names 7 authorities and Dudley is not one. It does not say that others may not apply.', verdict: 'ask' })
    const [barred] = youRows({ ...base, status: 'none' }, bpn, today)
    expect(barred?.reason).toBe('It needs QTS or QTLS; you have no teacher status.')
    expect(barred?.source).toMatchObject({
      from: 'document',
      proofs: [{ quote: 'only qualified teachers (QTS or QTLS) are eligible to undertake the programme' }],
    })
  })
  test('the law beside the duty', () => {
    const duty = youRows(base, birmingham, today).find(({ key }) => key === 'duty')
    expect(duty).toMatchObject({ law: 'nasenco', reason: 'Begun too late: a NASENCO had to begin before 1 September 2024.' })
  })
})

describe('the nearest change', () => {
  test.each([
    ['no support', bpn, { ...base, support: 'no' }, 'your head supported you', 'met'],
    ['no DBS check', bpn, { ...base, dbs: 'no' }, 'you had a DBS check', 'met'],
    ['no status', bpn, { ...base, status: 'none' }, 'you had QTLS', 'met'],
    ['EYTS', northmoor, { ...base, status: 'eyts' }, 'you had QTLS', 'met'],
    ['elsewhere', northmoor, { ...base, authority: 'Dorset' }, 'you worked in Dudley, Leicestershire or Rutland', 'met'],
    ['two things', bpn, { ...base, support: 'no', contract: 'no' }, 'your head supported you and your contract ran for at least another year', 'met'],
    ['independent', northmoor, { ...base, setting: 'independent' }, 'you worked in a mainstream maintained school', 'met'],
    [
      'induction, far away',
      southWest,
      { ...base, induction: 'no' },
      'you had finished induction and you worked in Bournemouth, Christchurch and Poole, Cornwall, Devon, Dorset, Plymouth, Somerset or Torbay',
      'met',
    ],
    ['no yes within reach', birmingham, { ...base, support: 'no' }, 'your head supported you', 'ask'],
  ] as const)('%s', (_, one, persona, words, outcome) => {
    expect(nearestChange(persona, one, today)).toEqual({ words, outcome })
  })
  test('none where the course does not say no, or three things stand in the way', () => {
    expect(nearestChange(base, worcester, today)).toBeNull()
    expect(nearestChange({ ...base, support: 'no', dbs: 'no', contract: 'no' }, bpn, today)).toBeNull()
  })
})

describe('application pack', () => {
  const papers = (persona: Persona, one = bpn) => applicationPack(persona, one, today).papers.map(({ label, needed }) => `${label}: ${needed}`)
  test('of Best Practice Network for a SENCO in post', () => {
    expect(papers(base)).toEqual([
      'Headteacher declaration: met',
      'Application form: met',
      'Application form: not_met',
      'Proof of QTS: met',
      'Confirmation of your DBS check: met',
      'Confirmation of your contract: met',
    ])
    const [declaration] = applicationPack(base, bpn, today).papers
    expect(declaration).toMatchObject({ signature: 'signed in ink: typed is not accepted', stated: true })
  })
  test('a letter of support is needed by those who are not yet SENCO only', () => {
    expect(papers({ ...base, role: 'aspiring' }, worcester)).toContain('Letter from the headteacher: met')
    expect(papers(base, worcester)).toContain('Letter from the headteacher: not_met')
    expect(papers({ status: 'qts' }, worcester)).toContain('Letter from the headteacher: ask')
  })
  test('every paper has the words it came from', () => {
    for (const one of sevenCourses().courses) {
      for (const paper of applicationPack(base, one, today).papers)
        expect(paper.source.from === 'document' && paper.source.proofs.length).toBeGreaterThan(0)
    }
  })
  test('a document that names no paper says so', () => {
    expect(applicationPack(base, birmingham, today).silent).toBe(true)
    expect(applicationPack(base, roehampton, today).silent).toBe(false)
  })
  test.each([
    ['Dorset', 'University of Exeter', 'H.Knowler@exeter.ac.uk'],
    ['Bournemouth, Christchurch and Poole', 'University of Exeter', 'H.Knowler@exeter.ac.uk'],
    ['Torbay', 'University of Plymouth', 'victoria.bamsey@plymouth.ac.uk'],
    ['Devon', 'University of Plymouth', 'victoria.bamsey@plymouth.ac.uk'],
  ])('from %s, South West applications go to %s', (authority, provider, email) => {
    const { route } = applicationPack({ ...base, authority }, southWest, today)
    expect(route).toMatchObject({ kind: 'yours', routes: [{ value: { provider, email } }] })
  })
  test('elsewhere and unknown', () => {
    expect(applicationPack(base, southWest, today).route).toMatchObject({ kind: 'not_yours', routes: [{}, {}] })
    expect(applicationPack({}, southWest, today).route.kind).toBe('choose')
    expect(applicationPack({ ...base, authority: 'Rutland' }, northmoor, today).route.routes[0]?.value.email).toBe('rutland@northmoor.example')
    expect(applicationPack(base, northmoor, today).route).toMatchObject({ kind: 'general', routes: [{ value: { email: 'npq@northmoor.example' } }] })
    expect(applicationPack(base, worcester, today).route).toMatchObject({ kind: 'none' })
  })
})
