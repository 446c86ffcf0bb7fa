import type { Authority } from './catalogue'

/** Splits one line of a CSV file; quoted cells may hold commas. @example cellsOf('a,"b, c"') // ['a', 'b, c'] */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'))

/**
 * The authorities of `seeds/places/local-authorities.csv`: one a line, in the file's own columns. Latitude and longitude are centres in degrees,
 * to two places. Throws on a line that lacks a column: the file is the project's own.
 *
 * @example parseAuthorities(csv)[0]?.name // 'Hartlepool'
 */
export function parseAuthorities(csv: string): readonly Authority[] {
  const [, ...lines] = csv.trim().split(/\r?\n/)
  return lines.map((line) => {
    const [gssCode, dfeNumber, name, alias, region, type, latitude, longitude] = cellsOf(line)
    if (!gssCode || !dfeNumber || !name || !region || !type || !latitude || !longitude) throw new Error(`Not an authority: ${line}`)
    return { gssCode, dfeNumber, name, alias: alias || null, region, type, latitude: Number(latitude), longitude: Number(longitude) }
  })
}
