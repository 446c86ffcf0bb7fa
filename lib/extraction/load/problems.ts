/** Why a document cannot be read: a code for programs, a sentence for people. */
export interface ReadingProblem {
  readonly code: 'empty' | 'binary' | 'too_large' | 'too_many_pages' | 'encrypted' | 'scan' | 'damaged' | 'unreadable'
  readonly message: string
}

/** Most bytes of a file that is read: 20 MB. */
export const mostBytes = 20 * 1024 * 1024
/** Most pages of a paged document. */
export const mostPages = 500
/** Most bytes that a compressed document may unfold to. */
export const mostUnfolded = 80 * 1024 * 1024

const sentences: Readonly<Record<ReadingProblem['code'], string>> = {
  empty: 'it holds no text',
  binary: 'it is not a text, a web page, a PDF or a Word document (.docx). Save it as one of these',
  too_large: 'it is larger than 20 MB, or unfolds to far more than that. Send the part about the course',
  too_many_pages: 'it has more than 500 pages. Send the part about the course',
  encrypted: 'it is locked with a password. Save a copy without one',
  scan: 'it is a scan without text. Ask the provider for the text, or type in the facts',
  damaged: 'it is damaged or was cut off. Fetch it again',
  unreadable: 'it could not be opened',
}

/** The problem of a code, in words for people. @example problem('scan').message // 'We could not read this file: it is a scan without text. …' */
export const problem = (code: ReadingProblem['code']): ReadingProblem => ({
  code,
  message: `We could not read this file: ${sentences[code]}. Nothing was changed.`,
})

/** Thrown within the loaders and caught by `load`: the one way out of a library's callbacks. */
export class Unreadable extends Error {
  readonly code: ReadingProblem['code']
  constructor(code: ReadingProblem['code']) {
    super(code)
    this.code = code
  }
}
