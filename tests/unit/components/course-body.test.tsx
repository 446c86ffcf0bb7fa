import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CourseBody } from '@/components/catalogue/course-body'
import { CourseHead } from '@/components/catalogue/course-head'
import { StoredText } from '@/components/evidence/stored-text'
import { Value } from '@/components/evidence/value'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { wordsPath } from '@/lib/paths'
import { npqCourses } from '@/tests/builders/npq-courses'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const courses = [...seedCatalogue().courses, ...npqCourses()]
const escaped = (path: string) => path.replaceAll('&', '&amp;')

test.each(courses.map((course) => [course.slug, course] as const))(
  'the page of %s leads from every fact to its words and names every unknown',
  (_, course) => {
    const page = renderToStaticMarkup(<CourseBody course={course} today="2026-11-22" similar={[]} ownRoute={null} />)
    for (const proof of [...course.facts, ...course.elsewhere].flatMap(({ proofs }) => proofs)) expect(page).toContain(escaped(wordsPath(proof)))
    for (const kind of coreKinds) expect(page).toContain(`data-row="${kind}"`)
    const unknown = coreKinds.filter((kind) => course.fields[kind].standing === 'not_stated')
    for (const kind of unknown)
      expect(page).toMatch(new RegExp(`data-row="${kind}"><dt>[^<]*</dt><dd data-standing="not_stated"><span class="kind [^"]*" data-kind="none">`))
    expect(page).not.toMatch(/style="|undefined|NaN|\[object/)
  },
)

const heads: readonly (readonly [slug: string, words: string])[] = [
  ['university-of-birmingham', 'does not meet the legal duty'],
  ...npqCourses().map(({ slug }) => [slug, 'The NPQ for SENCOs meets the legal duty'] as const),
]
test.each(heads)('the head of %s says whether it counts', (slug, words) => {
  const course = courses.find((one) => one.slug === slug)
  if (!course) throw new Error(`No course ${slug}`)
  expect(renderToStaticMarkup(<CourseHead course={course} actions={null} />)).toContain(words)
})

test('what a document prints is text, whatever it looks like', () => {
  const hostile = '<script>alert(1)</script> & "quotes" <img src=x onerror=alert(1)>'
  const proof = { id: 'p', documentId: 'd', start: 0, end: hostile.length, quote: hostile }
  const fact = {
    id: 'f',
    kind: 'venue' as const,
    value: { name: hostile },
    qualifier: 'exact' as const,
    standing: 'stated' as const,
    scope: {},
    proofs: [proof],
  }
  const value = renderToStaticMarkup(<Value words={hostile} facts={[fact]} documents={[]} of="x" />)
  const gloss = { key: 'k', words: { start: 0, end: 8 }, text: hostile, href: '/courses/x#venue', factIds: ['f'], told: true }
  const sheet = renderToStaticMarkup(<StoredText text={hostile} glosses={[gloss]} here={{ start: 0, end: 8 }} />)
  for (const markup of [value, sheet]) {
    expect(markup).not.toMatch(/<script|<img/)
    expect(markup).toContain('&lt;img')
  }
  expect(sheet).toContain('class="here">&lt;script&gt;</mark>')
})
