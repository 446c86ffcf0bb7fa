import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { sitemapEntries } from '@/lib/publishing/sitemap-entries'
import { originOf } from './origin'

/** Made when it is asked for: the catalogue moves on. */
export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = originOf(await headers())
  return sitemapEntries(await getCatalogue()).map(({ path, lastModified }) => ({ url: `${origin}${path}`, ...(lastModified && { lastModified }) }))
}
