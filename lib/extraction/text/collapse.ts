const wide = /\s\s|[^\S ]/
const run = /\s+/g

/** The text with every run of white space as one blank; most texts have only single blanks. @example collapse('two  words') // 'two words' */
export const collapse = (text: string): string => (wide.test(text) ? text.replace(run, ' ') : text)
