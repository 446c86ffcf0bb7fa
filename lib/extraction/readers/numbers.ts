const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const values = new Map<string, number>([
  ...units.map((word, at) => [word, at] as const),
  ...tens.slice(2).map((word, at) => [word, (at + 2) * 10] as const),
  ['half', 0.5],
  ['half a dozen', 6],
  ['a dozen', 12],
])
const fractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])
const unitWords = units.slice(1).join('|')
const tenWords = tens.slice(2).join('|')

/**
 * Source of a pattern for one number, in digits ("1,200", "2.5") or words ("twenty-four"), also "1 (one)" and "one (1)". Without groups; read what it
 * matched with `numberOf`. Use with the `i` flag.
 */
export const number = `(?:\\d{0,2}[½¼¾]|(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7})(?:\\.\\d{1,2})?|(?:${tenWords})(?:[- ](?:${unitWords}))?|${unitWords}|half a dozen|a dozen)(?:\\s?\\((?:\\d{1,4}|${unitWords}|${tenWords})\\))?`

/** The number that the words give, or null. @example numberOf('twenty-four') // 24; numberOf('1,500') // 1500; numberOf('1 (one)') // 1 */
export function numberOf(words: string): number | null {
  if (words === '') return null
  const lower = words.toLowerCase()
  const bare = (lower.endsWith(')') ? lower.replace(/\s?\([^)]*\)$/, '') : lower).trim()
  const fraction = fractions.get(bare.at(-1) ?? '')
  if (fraction !== undefined) return Number(bare.slice(0, -1) || 0) + fraction
  const known = values.get(bare)
  if (known !== undefined) return known
  if (/^[\d,]+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  const parts = bare.split(/[- ]/).map((part) => values.get(part))
  if (parts.length === 0 || parts.some((part) => part === undefined)) return null
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}
