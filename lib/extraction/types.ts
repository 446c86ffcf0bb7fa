import type { DocumentKind, Qualifier } from '@/lib/domain/enumerations'
import type { FactStanding, Scope } from '@/lib/domain/fact'
import type { FactKind, FactValue } from '@/lib/domain/fact-kinds'

/** A run of the stored text: UTF-16 offsets, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a loader hands over: the stored text, and the structure that the format itself declares (none for plain text). */
export interface LoadedText {
  readonly mediaType: string
  readonly text: string
  /** Blocks that the format declares, in order and without overlap; left out where lines are all there is. */
  readonly blocks?: readonly DeclaredBlock[]
  /** First character of each page, for paged formats. */
  readonly pages?: readonly number[]
}

export interface DeclaredBlock extends Span {
  readonly type: BlockType
  /** 1 to 6, only for headings. */
  readonly level?: number
  /** Only for cells: words of the column's and the row's heading. */
  readonly columnHeading?: string
  readonly rowHeading?: string
  /** Only for cells: the cells of one row share its number. */
  readonly row?: number
  readonly zone?: Zone
  /** Where its words stand, if not in one run (columns printed side by side). */
  readonly pieces?: readonly Span[]
}

export type BlockType = 'heading' | 'paragraph' | 'item' | 'cell'

/** Which part of a page a block belongs to. Only `course` speaks about the course; everything else is recognised and kept out. */
export type Zone = 'course' | 'navigation' | 'cookies' | 'campus_life' | 'footer' | 'testimonial' | 'law' | 'other_courses'

/** A block of the document: what a reader sees as one heading, paragraph, list item or table cell. */
export interface Block extends DeclaredBlock {
  readonly index: number
  readonly zone: Zone
  /** Words of the headings above, nearest first. */
  readonly headings: readonly string[]
  /** For items: the words that introduce the list. */
  readonly leadIn: string | null
}

/**
 * What a recogniser is given: one sentence (or heading, item, cell, label-value line) with everything structure says about it. `text` is the normalised
 * text for reading: plain quotes and dashes, wrapped lines and broken words joined, single blanks, no bullet. `spanOf` leads back to the stored text.
 */
export interface Sentence extends Span {
  readonly index: number
  /** How many sentences stand before it on the page itself, menus at its top aside. */
  readonly place: number
  readonly text: string
  /** Where each character of `text` stands in the stored text; null when it stands at `start` plus its index. */
  readonly places: Uint32Array | null
  readonly block: Block
  /** "Fees" in "Fees: £900"; else the row heading of a cell; else null. */
  readonly label: string | null
  /** Nearest first. */
  readonly headings: readonly string[]
  readonly leadIn: string | null
  readonly zone: Zone
}

/** A document ready to be read: stored text, normalised text of the same length, blocks and sentences in order. */
export interface ReadDocument {
  readonly text: string
  readonly plain: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly kind: DocumentKind
}

/** What a recogniser says; the engine cuts the quotes and names the recogniser. */
export interface Finding<K extends FactKind = FactKind> {
  readonly kind: K
  readonly value: FactValue<K>
  /** Default `exact`. */
  readonly qualifier?: Qualifier
  /** Default `stated`. */
  readonly standing?: FactStanding
  readonly workings?: string
  readonly scope?: Scope
  /** The words that carry it, the piece that prints the value first. Spans of the stored text. */
  readonly at: Span | readonly Span[]
  /** Exactly the words that were read, for settling overlaps; default: the first piece of `at`. */
  readonly core?: Span
  /** Settles overlaps of one kind: the greater wins, then the longer core. Default 0. */
  readonly strength?: number
}
export type AnyFinding = { [K in FactKind]: Finding<K> }[FactKind]

/** A small pure unit: finds everything that looks like its kinds in one sentence, judges nothing, knows no provider and no document. */
export interface Recogniser {
  readonly name: string
  readonly kinds: readonly FactKind[]
  /**
   * Lower-case words, one of which stands in every sentence that can hold such a fact; `assess*` stands for every word that begins so, and the
   * signs £ % @ $ € count as words. The engine hands over only those sentences.
   */
  readonly cues: readonly string[]
  /** Besides: words of the label, the lead-in or the nearest heading that make any sentence below them worth handing over. */
  readonly contextCues?: readonly string[]
  readonly find: (sentence: Sentence, document: ReadDocument) => readonly AnyFinding[]
}

/** A finding on its way through the refiners. */
export interface Candidate {
  readonly id: number
  readonly recogniser: string
  readonly finding: AnyFinding
  readonly evidence: readonly Span[]
  readonly core: Span
  /** Of the sentence in which it was found. */
  readonly sentence: Sentence
}

export interface Dropped {
  readonly candidate: Candidate
  readonly refiner: string
  readonly reason: string
}

/** One step of the ordered list: what it keeps, what it drops and why, what it makes. Nothing may vanish: in + made = kept + dropped. */
export interface Refiner {
  readonly name: string
  readonly refine: (candidates: readonly Candidate[], document: ReadDocument, make: MakeCandidate) => Refined
}
export interface Refined {
  readonly kept: readonly Candidate[]
  readonly dropped: readonly { readonly candidate: Candidate; readonly reason: string }[]
}
/** Makes a further candidate, such as an implied fact; counted by the engine. */
export type MakeCandidate = (recogniser: string, sentence: Sentence, finding: AnyFinding) => Candidate
