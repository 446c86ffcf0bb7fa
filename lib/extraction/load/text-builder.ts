import type { DeclaredBlock } from '../types'

type BlockWords = Omit<DeclaredBlock, 'start' | 'end'> & { readonly words: string }

/** Sets blocks one under another as readers see them on the page of a document: headings and paragraphs apart, items with a bullet, cells in a row. */
export class TextBuilder {
  #text = ''
  readonly #blocks: DeclaredBlock[] = []

  add({ words, ...block }: BlockWords): void {
    const printed = words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (printed === '') return
    const last = this.#blocks.at(-1)
    const inRow = block.row !== undefined && last?.row === block.row
    const close = (block.type === 'item' && last?.type === 'item') || (block.row !== undefined && last?.row !== undefined)
    if (last) this.#text += inRow ? '\t' : close ? '\n' : '\n\n'
    if (block.type === 'item') this.#text += '• '
    const start = this.#text.length
    this.#text += printed
    this.#blocks.push({ ...block, start, end: this.#text.length })
  }

  /** The stored text with its blocks. */
  build(): { readonly text: string; readonly blocks: readonly DeclaredBlock[] } {
    return { text: this.#text, blocks: this.#blocks }
  }
}
