import { expect, test } from 'vitest'
import { sitemapEntries } from '@/lib/publishing/sitemap-entries'
import { seedCatalogue } from '../../builders/seed-catalogue'

const catalogue = seedCatalogue()

test('every published course, provider and document once, with the day it last changed', () => {
  const entries = sitemapEntries(catalogue)
  const paths = entries.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const { slug, provider, documents, publishedAt } of catalogue.courses) {
    expect(entries).toContainEqual({ path: `/courses/${slug}`, lastModified: publishedAt })
    expect(entries).toContainEqual({ path: `/providers/${provider.slug}`, lastModified: publishedAt })
    for (const { id, readOn } of documents) expect(entries).toContainEqual({ path: `/sources/${id}`, lastModified: readOn })
  }
})

test('the list is as new as the newest course; pages that never change carry no day', () => {
  const [first, ...others] = catalogue.courses
  if (!first) throw new Error('No seeds')
  const entries = sitemapEntries({ courses: [{ ...first, publishedAt: '2027-02-01T10:00:00.000Z' }, ...others] })
  expect(entries.find(({ path }) => path === '/courses')?.lastModified).toBe('2027-02-01T10:00:00.000Z')
  expect(entries.find(({ path }) => path === '/check')).toEqual({ path: '/check' })
})

test('nothing of one reader, of staff, or withdrawn is in it', () => {
  const [first, ...others] = catalogue.courses
  if (!first) throw new Error('No seeds')
  const paths = sitemapEntries({ ...catalogue, courses: others }).map(({ path }) => path)
  expect(paths).not.toContain(`/courses/${first.slug}`)
  expect(paths.filter((path) => /shortlist|compare|staff|result|\?/.test(path))).toEqual([])
  expect(sitemapEntries({ courses: [] }).length).toBeGreaterThan(5)
})
