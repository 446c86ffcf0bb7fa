/**
 * The name of an authority as it stands in an address.
 *
 * @example authoritySlug('Bournemouth, Christchurch and Poole') // 'bournemouth-christchurch-and-poole'
 */
export const authoritySlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
