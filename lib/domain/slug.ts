/**
 * A name as a part of an address: lower-case letters, digits and single hyphens, without accents; never empty.
 *
 * @example slugOf('Bath & North-East Somerset') // 'bath-and-north-east-somerset'
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug || 'unnamed'
}
