import 'server-only'
import type { Catalogue } from '@/lib/domain/catalogue'
import { getCatalogue } from './get-catalogue'

const rooms: Readonly<Record<string, (catalogue: Catalogue, id: string) => boolean>> = {
  courses: ({ courses, withdrawn }, id) => courses.some(({ slug }) => slug === id) || withdrawn.some(({ slug }) => slug === id),
  providers: ({ courses }, id) => courses.some(({ provider }) => provider.slug === id),
  sources: ({ courses }, id) => courses.some(({ documents }) => documents.some((document) => document.id === id)),
}

/**
 * Whether an address of a course, a provider or a document leads to one that is published. Addresses of other rooms, and all addresses while the
 * catalogue cannot be read, count as published: their pages know more.
 *
 * @example await isPublished('/courses/no-such-course') // false
 */
export async function isPublished(pathname: string): Promise<boolean> {
  const [, room = '', id = '', more] = pathname.split('/')
  const has = Object.hasOwn(rooms, room) ? rooms[room] : undefined
  const isPart = room === 'courses' && more === 'application'
  if (!has || !id || (more !== undefined && !isPart)) return true
  const catalogue = await getCatalogue().catch(() => null)
  return catalogue === null || has(catalogue, decoded(id))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
