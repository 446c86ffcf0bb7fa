import type { Catalogue } from '@/lib/domain/catalogue'
import {
  checkPath,
  coursePath,
  coursesPath,
  documentsPath,
  homePath,
  mistakePath,
  providerPath,
  readingPath,
  releaseTimePath,
  sourcePath,
  whichQualificationPath,
} from '@/lib/paths'

/** A page for search engines: its path, and the day it last changed where that is known. */
export interface SitemapEntry {
  readonly path: string
  /** ISO date or date-time. */
  readonly lastModified?: string
}

const latest = (days: readonly string[]): { readonly lastModified?: string } => {
  const last = days.toSorted().at(-1)
  return last === undefined ? {} : { lastModified: last }
}

/**
 * Every page that stands under one address for all: fixed pages, then the courses, providers and documents that are published. Lists and comparisons of
 * somebody's own choices are not among them, nor is anything that is withdrawn.
 *
 * @example sitemapEntries(catalogue)[0] // { path: '/', lastModified: '2026-11-21T09:00:00.000Z' }
 */
export function sitemapEntries({ courses }: Pick<Catalogue, 'courses'>): readonly SitemapEntry[] {
  const changed = latest(courses.map(({ publishedAt }) => publishedAt))
  const providers = [...new Set(courses.map(({ provider }) => provider.slug))]
  const documents = new Map(courses.flatMap((course) => course.documents.map((document) => [document.id, document] as const)))
  return [
    // These show the catalogue as a whole, and change with it.
    ...[homePath(), coursesPath(), documentsPath()].map((path) => ({ path, ...changed })),
    ...[checkPath(), releaseTimePath(), whichQualificationPath(), readingPath(), mistakePath()].map((path) => ({ path })),
    ...courses.map(({ slug, publishedAt }) => ({ path: coursePath(slug), lastModified: publishedAt })),
    ...providers.map((slug) => ({
      path: providerPath(slug),
      ...latest(courses.flatMap(({ provider, publishedAt }) => (provider.slug === slug ? publishedAt : []))),
    })),
    ...[...documents.values()].map(({ id, readOn }) => ({ path: sourcePath(id), lastModified: readOn })),
  ]
}
