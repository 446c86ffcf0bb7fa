const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['iPhone', 'an iPhone'],
  ['iPad', 'an iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['CrOS', 'a Chromebook'],
  ['Mac OS X', 'a Mac'],
  ['Linux', 'Linux'],
] as const

/**
 * What somebody came with, by what their browser says of itself.
 *
 * @example deviceWords('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox on Linux'
 */
export function deviceWords(userAgent: string | null): string {
  const find = (list: readonly (readonly [string, string])[]) => list.find(([sign]) => userAgent?.includes(sign))?.[1]
  const [browser, system] = [find(browsers), find(systems)]
  return [browser ?? 'A browser', system && `on ${system}`].filter(Boolean).join(' ')
}
