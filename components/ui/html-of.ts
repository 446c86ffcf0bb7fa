import { Fragment, isValidElement } from 'react'
import { escaped, htmlAttributes } from './html-attributes'

type Props = Readonly<Record<string, unknown>>

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** What loads or runs things belongs to the page itself. */
const refused = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'meta'])
/** The first line break in these is not part of their text. */
const dropsBreak = new Set(['textarea', 'pre', 'listing'])

const isProps = (props: unknown): props is Props => typeof props === 'object' && props !== null
const isIterable = (node: unknown): node is Iterable<unknown> => typeof node === 'object' && node !== null && Symbol.iterator in node
const written = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)

/** What stands in the field at first. */
function fieldProps(tag: string, props: Props, chosen: string | undefined): Props {
  if (tag === 'input') return { ...props, value: props.value ?? props.defaultValue, checked: props.checked ?? props.defaultChecked }
  if (tag === 'option' && chosen !== undefined) {
    const value = written(props.value)
    return { ...props, selected: value === undefined ? htmlOf(props.children) === escaped(chosen) : value === chosen }
  }
  return tag === 'select' || tag === 'textarea' ? { ...props, value: undefined } : props
}

function inside(tag: string, props: Props, chosen: string | undefined): string {
  const raw = props.dangerouslySetInnerHTML
  if (isProps(raw) && typeof raw.__html === 'string') return raw.__html
  const initial = written(props.value ?? props.defaultValue)
  const html = tag === 'textarea' && initial !== undefined ? escaped(initial) : htmlOf(props.children, tag === 'select' ? initial : chosen)
  return dropsBreak.has(tag) && html.startsWith('\n') ? `\n${html}` : html
}

function elementHtml(tag: string, props: Props, chosen: string | undefined): string {
  if (refused.has(tag)) throw new Error(`<${tag}> has no place in HTML that is finished on the server.`)
  const start = `<${tag}${htmlAttributes(fieldProps(tag, props, chosen))}>`
  return empty.has(tag) ? start : `${start}${inside(tag, props, chosen)}</${tag}>`
}

function partsHtml(parts: Iterable<unknown>, chosen: string | undefined): string {
  let html = ''
  for (const part of parts) html += htmlOf(part, chosen)
  return html
}

/**
 * The HTML of parts that only show: elements, and components that are plain functions of their props. Every text is escaped. Throws at what needs a
 * browser or a wait: handlers, client components, promises. `chosen` is the value of the list around its options.
 *
 * @example htmlOf(<p className="note">1 &lt; 2</p>) // '<p class="note">1 &lt; 2</p>'
 */
export function htmlOf(node: unknown, chosen?: string): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return escaped(String(node))
  if (isIterable(node)) return partsHtml(node, chosen)
  if (!isValidElement(node) || !isProps(node.props)) throw new Error('This cannot be written as HTML.')
  const { type, props } = node
  if (type === Fragment) return htmlOf(props.children, chosen)
  if (typeof type === 'string') return elementHtml(type, props, chosen)
  if (typeof type !== 'function') throw new Error('Only elements and plain components can be written as HTML.')
  const drawn: unknown = Reflect.apply(type, undefined, [props])
  return htmlOf(drawn, chosen)
}
