import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { matches } from '@/lib/extraction/matches'
import { mayMatch } from '@/lib/extraction/prefilter/may-match'
import { nasencoSource, npqSencoSource, sencoField } from '@/lib/extraction/words/awards'
import { vatWords } from '@/lib/extraction/words/fees'
import { bodies } from '@/lib/extraction/words/organisations'
import { pointedSubjects } from '@/lib/extraction/words/pointers'

const folder = join(import.meta.dirname, '../../corpus/kinds')
/** Sentences of all kinds, as printed. */
const sentences = readdirSync(folder).flatMap((name) => {
  const { find, leave }: { find: readonly { text: string }[]; leave: readonly { text: string }[] } = JSON.parse(
    readFileSync(join(folder, name), 'utf8'),
  )
  return [...find, ...leave].map(({ text }) => text)
})

const patterns: readonly RegExp[] = [
  new RegExp(nasencoSource, 'i'),
  new RegExp(`\\b(?:${npqSencoSource})`, 'i'),
  new RegExp(sencoField, 'i'),
  ...vatWords.map(([, pattern]) => pattern),
  ...pointedSubjects.map(([, pattern]) => pattern),
  bodies,
  /\bfees?\b/,
  /(?:£|\$)\s?\d{1,3}(?:,\d{3})*/,
  /\b(?:1st|2nd|3rd|\d{1,2}th) (?:January|February|March)/i,
  /(?<!not )\b(?:start|begin)s?\b(?! with)/i,
  /[^\s.](?:\s{3,}|\t+)(?=\S)/,
  /^(?:(?:who|what) )?\S+ \w{2,}\?$/i,
  /(?:ab){2}|c{2,3}|d{0,2}e{1}/,
  /\bco-?ordinat(?:or|ion)s?\b/i,
  /\bif you(?:'re| are)\b|\bby law\b/i,
  /[“"]I |[a-f]{3}|[.:]\d\d\b/,
  /\S+@\S+\.(?:ac|org)\.uk/,
  /\p{Lu}\w+ Hub/u,
  /\/month\b|\\/,
]

test.each(patterns.map((pattern) => [pattern.source.slice(0, 40), pattern] as const))('no match of %s is missed', (_, pattern) => {
  const missed = sentences.filter((text) => !mayMatch(pattern, text) && pattern.test(text))
  expect(missed).toEqual([])
})

test.each([
  [/\bcredits?\b/i, 'The course starts in September.'],
  [/£\s?\d/, 'The fee is on our website, in pounds.'],
  [/\bmust\b/, 'The mustard was good at the venue.'],
  [/\b(?:if|unless) you\b/i, 'Stiff yoghurt for all of us here.'],
  [/\d{1,2} (?:January|May)\b/, 'On 14 occasions last winter term.'],
  [/[\d,]+ words/, 'At 3,000 miles from the university'],
])('%s is not tried on "%s"', (pattern, text) => expect(mayMatch(pattern, text)).toBe(false))

test('matches are those of matchAll', () => {
  for (const pattern of [/\b\w+ed\b/gi, /\d*/g, /(?<=, )(\w+)/g])
    for (const text of sentences.slice(0, 400))
      expect(matches(text, pattern).map(({ index, 0: words }) => [index, words])).toEqual(
        [...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words]),
      )
})

test('the texts asked about last are told apart', () => {
  const texts = Array.from({ length: 600 }, (_, at) => `Sentence ${at % 300} speaks of ${at % 2 === 0 ? 'credits' : 'the days'} and no more.`)
  for (const text of texts) expect(mayMatch(/\bcredits\b/, text)).toBe(text.includes('credits'))
})
