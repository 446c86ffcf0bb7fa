import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { BlockType, LoadedText, Zone } from '../types'
import { decode } from './decode'
import { courseDataLines } from './schema-org'
import { TextBuilder } from './text-builder'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const left = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'select',
  'option',
  'textarea',
  'button',
  'head',
])
const blocks = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'details',
  'dialog',
  'div',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'legend',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'ul',
  'caption',
  'br',
  'dl',
])
const zones: Readonly<Record<string, Zone>> = { nav: 'navigation', footer: 'footer' }
const nesting = 400

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((item) => item.name === name)?.value
const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** Words of an element without structure. */
function wordsOf(node: Node, depth = 0): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if (depth > nesting || (isElement(node) && (left.has(node.tagName) || isHidden(node)))) return ''
  return childrenOf(node)
    .map((child) => wordsOf(child, depth + 1))
    .join(isElement(node) && blocks.has(node.tagName) ? ' ' : '')
}

function* elementsNamed(node: Node, name: string, depth = 0): Generator<Element> {
  if (depth > nesting) return
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === name) yield child
    yield* elementsNamed(child, name, depth + 1)
  }
}

class Walker {
  readonly builder = new TextBuilder()
  #words = ''
  #row = 0

  #flush(zone: Zone | undefined, type: BlockType = 'paragraph', more: { readonly level?: number } = {}): void {
    this.builder.add({ type, words: this.#words, ...more, ...(zone && { zone }) })
    this.#words = ''
  }

  walk(node: Node, zone?: Zone, depth = 0): void {
    if (depth > nesting) return
    if ('value' in node && node.nodeName === '#text') {
      this.#words += node.value.replace(/\s+/g, ' ')
      return
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) this.walk(child, zone, depth + 1)
      return
    }
    const { tagName } = node
    if (left.has(tagName) || isHidden(node)) return
    const inner =
      zones[tagName] ??
      (/^(?:navigation|contentinfo)$/.test(attribute(node, 'role') ?? '')
        ? attribute(node, 'role') === 'navigation'
          ? 'navigation'
          : 'footer'
        : zone)
    const heading = /^h([1-6])$/.exec(tagName)
    if (heading) {
      this.#flush(zone)
      this.#words = wordsOf(node)
      this.#flush(inner, 'heading', { level: Number(heading[1]) })
    } else if (tagName === 'table') this.#table(node, inner)
    else if (tagName === 'dl') this.#definitions(node, inner)
    else if (tagName === 'li') {
      this.#flush(zone)
      for (const child of node.childNodes) {
        if (isElement(child) && /^(?:ul|ol|table|div|p)$/.test(child.tagName)) this.#flush(inner, 'item')
        this.walk(child, inner, depth + 1)
      }
      this.#flush(inner, 'item')
    } else if (blocks.has(tagName)) {
      this.#flush(zone)
      for (const child of node.childNodes) this.walk(child, inner, depth + 1)
      this.#flush(inner)
    } else for (const child of node.childNodes) this.walk(child, inner, depth + 1)
  }

  #table(table: Element, zone: Zone | undefined): void {
    this.#flush(zone)
    const rows = [...elementsNamed(table, 'tr')].map((row) =>
      row.childNodes.filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName)),
    )
    const head =
      rows[0]?.every((cell) => cell.tagName === 'th' || !/£|^\s*\d/.test(wordsOf(cell))) && (rows[0]?.length ?? 0) > 1 && rows.length > 1
        ? rows[0]
        : undefined
    for (const row of rows) {
      this.#row += 1
      row.forEach((cell, at) => {
        const column = row !== head && head?.[at] ? wordsOf(head[at]).replace(/\s+/g, ' ').trim() : ''
        const first = at > 0 && row[0] ? wordsOf(row[0]).replace(/\s+/g, ' ').trim() : ''
        this.builder.add({
          type: 'cell',
          words: wordsOf(cell).replace(/\s+/g, ' '),
          row: this.#row,
          ...(column && { columnHeading: column }),
          ...(first && { rowHeading: first.replace(/:$/, '') }),
          ...(zone && { zone }),
        })
      })
    }
  }

  #definitions(list: Element, zone: Zone | undefined): void {
    this.#flush(zone)
    let term = ''
    const visit = (node: Node): void => {
      for (const child of childrenOf(node)) {
        if (!isElement(child)) continue
        if (child.tagName === 'dt') term = wordsOf(child).replace(/\s+/g, ' ').trim()
        else if (child.tagName === 'dd') {
          this.#row += 1
          if (term) this.builder.add({ type: 'cell', words: term, row: this.#row, ...(zone && { zone }) })
          this.builder.add({
            type: 'cell',
            words: wordsOf(child),
            row: this.#row,
            ...(term && { rowHeading: term.replace(/:$/, '') }),
            ...(zone && { zone }),
          })
        } else visit(child)
      }
    }
    visit(list)
  }

  close(): void {
    this.#flush(undefined)
  }
}

const declaredCharset = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]

/**
 * The words of a web page with the structure its tags declare: headings, paragraphs, items, cells with their headings; menus and footers as such. Scripts
 * are never run and nothing is fetched. The page's title comes first; schema.org Course data follows as lines under a heading of its own.
 */
export function loadHtml(bytes: Uint8Array): LoadedText {
  const document = parse(decode(bytes, declaredCharset(bytes)))
  const walker = new Walker()
  const [title] = [...elementsNamed(document, 'title')]
  const [firstHeading] = [...elementsNamed(document, 'h1')]
  const words = title
    ? childrenOf(title)
        .map((child) => wordsOf(child))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  if (words && words !== (firstHeading ? wordsOf(firstHeading).replace(/\s+/g, ' ').trim() : ''))
    walker.builder.add({ type: 'heading', level: 1, words })
  walker.walk(document)
  walker.close()
  const lines = [...elementsNamed(document, 'script')]
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) =>
      courseDataLines(
        childrenOf(script)
          .map((child) => ('value' in child ? child.value : ''))
          .join(''),
      ),
    )
  if (lines.length > 0) {
    walker.builder.add({ type: 'heading', level: 2, words: 'Course data of the page' })
    for (const line of lines) walker.builder.add({ type: 'paragraph', words: line })
  }
  return { mediaType: 'text/html', ...walker.builder.build() }
}
