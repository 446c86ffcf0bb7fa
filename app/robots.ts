import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { shortlistPath } from '@/lib/paths'
import { originOf } from './origin'

/** It names the site by the address at which it is asked. */
export const dynamic = 'force-dynamic'

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [shortlistPath(), '/staff'] },
    sitemap: `${originOf(await headers())}/sitemap.xml`,
  }
}
