const singles: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\v\f'].map((sign) => [sign, ' '] as const),
  ...[...'\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032'].map((sign) => [sign, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'].map((sign) => [sign, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((sign) => [sign, '-'] as const),
  ...[
    ...'\u00b7\u2022\u2023\u2043\u2219\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u2666\u27a2\u2756\u2713\u2714\u2192\u2705\u2611\u2610\u279c\u2794\u27a1\u25c6\u25c7',
  ].map((sign) => [sign, '•'] as const),
  ['\u2026', '.'],
  ['\u00d7', 'x'],
  ['\u2044', '/'],
])
const odd = /[^\n -~£€]/g

/** Triangles open a folded part of a page; a run of lines that begin with one is a list. */
const unfolding = /[\u25b6-\u25bf\u27a4]/
function unfolds(sign: string, at: number, text: string): boolean {
  const opened = text.lastIndexOf('\n', at - 1) + 1
  const closed = text.indexOf('\n', at)
  if (text.slice(opened, at).trim() !== '') return true
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', opened - 2)), opened).trim()
  const after = closed < 0 ? '' : text.slice(closed, closed + 12).trim()
  return !before.startsWith(sign) && !after.startsWith(sign)
}

/** What one odd sign stands for; private-use glyphs are bullets, a replacement character is what its neighbours need. */
function plainSign(sign: string, at: number, text: string): string {
  const known = singles.get(sign)
  if (known !== undefined) return known
  if (sign >= '\ue000' && sign <= '\uf8ff') return '•'
  if (unfolding.test(sign)) return unfolds(sign, at, text) ? ' ' : '•'
  if (sign !== '\ufffd') return sign
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (/\d/.test(after)) return /\w/.test(before) ? '-' : '£'
  if (/[ a-z]/i.test(after) && opensLine(text, at)) return '•'
  if (before === ' ' && after === ' ') return '-'
  return /[a-z]/i.test(before) && /[a-z]/i.test(after) ? "'" : ' '
}
function opensLine(text: string, at: number): boolean {
  let start = at
  while (text[start - 1] === ' ') start -= 1
  return start === 0 || text[start - 1] === '\n'
}

/** A word with signs that nobody sees between its letters, and what stands behind it without a blank: an address stays in one piece. */
const invisible = /\p{L}[\u00ad\u200b-\u200d\u2060\ufeff]{1,4}\p{L}[\S\ufeff]{0,160}/gu
const gaps = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g
const hidden = /[\u00ad\u200b-\u200d\u2060\ufeff]/
/** Numbers and years that a line's end cuts in two, behind the sign that says they go on. */
const brokenNumber =
  /(£|£\d{1,3},|\b\d{1,2},(?=\s+\d{3}[- ]?(?:words?|credits?|hours?|pupils)\b)|\b20\d\d[-/])[ ]{0,3}\n[ ]{0,8}(\d{1,4}\b[^\s£]{0,40})/g
const brokenWord = /([a-z]{2,40})-[ ]{0,3}\n[ ]{0,8}([a-z]{2,40})/g
/** A line of display type, its letters set apart: "N A T I O N A L   A W A R D". */
const spacedLetters = /(?<![^\n ])[A-Z](?: {1,8}[A-Z&]){5,60}(?![^\n ])/g
const closeLetters = (found: string): string => {
  // Wider gaps part the words; where there are none of three blanks, two are wide.
  const words = found.split(/ {3}/.test(found) ? / {3,}/ : / {2,}/).map((word) => word.replaceAll(' ', ''))
  return words.some((word) => word.length > 2) ? words.join(' ').padEnd(found.length) : found
}
const goesOn = (before: string, after: string): boolean =>
  before === '£' || (before.endsWith(',') ? /^\d{3}(?!\d)/ : /^(?:20)?\d\d(?!\d)/).test(after)
/** Compounds that keep their hyphen when a line ends in them. */
const compound =
  /^(?:non|self|co|part|full|face|one|two|three|four|five|six|seven|eight|nine|ten|well|high|long|short|in|on|off|up|re|pre|post|multi|inter|new|work|school|university|research|research|evidence|practice|masters?)$/

/**
 * The text with plain quotes, dashes, spaces and bullets, broken words closed up and the gap put behind them. Every UTF-16 unit keeps its place but for
 * the letters of a closed-up word, so that the length is that of the input and offsets serve both texts. Line ends stay.
 *
 * @example normalise('assess-\nment of') // 'assessment \n of'
 */
export function normalise(text: string): string {
  const signs = text.replace(odd, (sign, at: number) => plainSign(sign, at, text))
  const visible = !hidden.test(signs) ? signs : signs.replace(invisible, (word: string) => word.replace(gaps, '').padEnd(word.length))
  const closeUp = (found: string, before: string, after: string): string => (goesOn(before, after) ? (before + after).padEnd(found.length) : found)
  // Twice, for a number that is cut behind its sign and again behind its comma.
  const numbers = visible.replace(brokenNumber, closeUp).replace(brokenNumber, closeUp)
  return numbers.replace(spacedLetters, closeLetters).replace(brokenWord, (whole: string, before: string, after: string) => {
    const closed = compound.test(before) ? `${before}-${after}` : before + after
    return `${closed}${' '.repeat(whole.length - closed.length - 1)}\n`
  })
}
