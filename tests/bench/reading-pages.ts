import { checkPath, comparePath, coursePath, coursesPath, documentsPath, homePath, releaseTimePath } from '@/lib/paths'

/** The pages that people read, by name, at a running site: its own links say which courses, documents and providers there are. */
export async function readingPages(site: string): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const linksOf = async (path: string, room: string): Promise<readonly string[]> => {
    const page = await (await fetch(site + path)).text()
    return [...new Set([...page.matchAll(new RegExp(`href="/${room}/([^"/?#]+)"`, 'g'))].flatMap(([, id]) => id ?? []))]
  }
  const slugs = await linksOf(coursesPath(), 'courses')
  const [course = ''] = slugs
  const [[document = ''], [provider = '']] = await Promise.all([linksOf(documentsPath(), 'sources'), linksOf(coursePath(course), 'providers')])
  return [
    { name: 'start', path: homePath() },
    { name: 'list', path: coursesPath() },
    { name: 'compare', path: comparePath(slugs.slice(0, 5)) },
    { name: 'course page', path: coursePath(course) },
    { name: 'source page', path: `/sources/${document}` },
    { name: 'provider', path: `/providers/${provider}` },
    { name: 'release time', path: releaseTimePath(slugs.slice(0, 2)) },
    { name: 'check', path: checkPath() },
  ]
}
