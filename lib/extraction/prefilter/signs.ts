/** Signs stand for characters: letters without case, one sign for all digits, one for all white space, a few for marks, one for all the rest. */
export const signs = 41
/** The edge of a word, as `\b` sees it. */
export const edge = 0
export const digit = 27
export const space = 28
const marks = "£_-.,'@%()/"
const other = 40

const white = /\s/
const slow = (code: number): number => (white.test(String.fromCharCode(code)) ? space : code === 0xa3 ? 29 : other)

const table = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = code | 32
  if (letter >= 97 && letter <= 122 && code < 128) return letter - 96
  if (code >= 48 && code <= 57) return digit
  const mark = marks.indexOf(String.fromCharCode(code))
  return mark >= 0 ? 29 + mark : slow(code)
})

/** The sign of a character code. @example signOf('A'.charCodeAt(0)) === signOf('a'.charCodeAt(0)) // true */
export const signOf = (code: number): number => (code < 256 ? (table[code] ?? other) : slow(code))

/** Whether a sign is one of word characters (`\w`). */
export const inWord = (sign: number): boolean => (sign >= 1 && sign <= digit) || sign === 30

const [pairs, triples] = [signs, signs + signs ** 2]
/** Runs share places now and then: that costs a search in vain, and the table stays in the processor's nearest memory. */
export const places = 1 << 14
const last = places - 1
export const placeOfPair = (one: number, two: number): number => (pairs + one * signs + two) & last
export const placeOfTriple = (one: number, two: number, three: number): number => (triples + (one * signs + two) * signs + three) & last
