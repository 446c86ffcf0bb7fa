/**
 * Every match of a global pattern in a text, in order. As `matchAll`, which copies its pattern at each call: for the long patterns here the copy costs
 * twenty times the search.
 *
 * @example matches('2 or 3', /\d/g).map(([digit]) => digit) // ['2', '3']
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} must be global.`)
  pattern.lastIndex = 0
  let found = pattern.exec(text)
  if (found === null) return none
  const all: RegExpExecArray[] = []
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex += 1
  }
  return all
}
const none: readonly RegExpExecArray[] = []
