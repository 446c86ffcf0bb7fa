/** Names that React spells otherwise than HTML or SVG does. Others are the same, or differ in capitals only, which HTML does not heed. */
const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  acceptCharset: 'accept-charset',
  httpEquiv: 'http-equiv',
  clipPath: 'clip-path',
  dominantBaseline: 'dominant-baseline',
  fillOpacity: 'fill-opacity',
  strokeDasharray: 'stroke-dasharray',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeWidth: 'stroke-width',
  textAnchor: 'text-anchor',
}
/** Not attributes, or written by whoever knows the element. */
const kept = new Set(['children', 'key', 'ref', 'dangerouslySetInnerHTML', 'suppressHydrationWarning', 'defaultValue', 'defaultChecked'])
const addresses = new Set(['href', 'src', 'action', 'formAction', 'xlinkHref'])
const saysTrue = /^(?:aria-|data-|(?:draggable|spellCheck|contentEditable)$)/
/** Whatever blanks and controls stand between its letters, as browsers read it. */
const runsScript = new RegExp(`^[\\p{Cc}\\s]*${[...'javascript:'].join('[\\p{Cc}\\s]*')}`, 'iu')
const special = /[&<>"']/
const specials = /[&<>"']/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }

/**
 * Text as HTML shows it, letter for letter.
 *
 * @example escaped('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export const escaped = (text: string): string => (special.test(text) ? text.replace(specials, (sign) => entities[sign] ?? sign) : text)

function attribute(prop: string, value: unknown): string {
  const name = names[prop] ?? prop
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') {
    if (saysTrue.test(prop)) return ` ${name}="${value}"`
    return value ? ` ${name}=""` : ''
  }
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`"${prop}" cannot be written as HTML.`)
  const text = String(value)
  return addresses.has(prop) && runsScript.test(text) ? '' : ` ${name}="${escaped(text)}"`
}

/**
 * The attributes of an element as React would write them, each with a space before it. Throws at what HTML cannot hold, such as a handler. An address
 * that would run a script is left out.
 *
 * @example htmlAttributes({ className: 'a b', hidden: true, htmlFor: 'fee' }) // ' class="a b" hidden="" for="fee"'
 */
export function htmlAttributes(props: Readonly<Record<string, unknown>>): string {
  let written = ''
  for (const prop of Object.keys(props)) if (!kept.has(prop)) written += attribute(prop, props[prop])
  return written
}
