/**
 * A number in figures, with a comma before each three and from `fewest` to `most` decimals. Written out, because browsers take long to load what they
 * format numbers with.
 *
 * @example figures(1234567.891, 0, 2) // '1,234,567.89'
 * @example figures(4.5, 2, 2) // '4.50'
 */
export function figures(value: number, fewest: number, most: number): string {
  const [whole = '', decimals = ''] = value.toFixed(most).split('.')
  const kept = decimals.slice(0, fewest) + decimals.slice(fewest).replace(/0+$/, '')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`)
}
