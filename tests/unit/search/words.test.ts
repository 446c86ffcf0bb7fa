import { expect, test } from 'vitest'
import { areaTiles, statesNoArea } from '@/lib/search/area-tiles'
import { readChoices } from '@/lib/search/choices'
import { headline, leftOutWords, relaxationWords, removalWords, showWords, unknownWords } from '@/lib/search/result-words'
import { searchCourses } from '@/lib/search/search-courses'
import { shadeOf, tileSteps } from '@/lib/search/tile-steps'
import { seedCatalogue } from '../../builders/seed-catalogue'

const context = { catalogue: seedCatalogue(), today: '2026-11-22' }

test.each([
  [2, 2, true, '2 courses match, 2 more might'],
  [1, 1, true, '1 course matches, 1 more might'],
  [1, 0, true, '1 course matches'],
  [0, 4, true, 'No course matches, 4 might'],
  [0, 0, true, 'No course matches'],
  [5, 0, false, '5 courses'],
  [1, 0, false, '1 course'],
])('%d and %d (filtered: %s) is headed “%s”', (match, might, filtered, words) => {
  expect(headline({ match, might }, filtered)).toBe(words)
})

test.each([
  [2, 2, 'Show 2, and 2 that might'],
  [1, 0, 'Show 1 course'],
  [0, 3, 'Show 3 that might match'],
  [0, 0, 'No course matches'],
])('the button for %d and %d says “%s”', (match, might, words) => expect(showWords({ match, might })).toBe(words))

test('doubts are told for one course and for several, shared or not', () => {
  const { maybes } = searchCourses(readChoices({ area: 'dudley', fee: '2500' }, context).choices, context)
  const [first] = maybes.ranked
  expect(first && unknownWords([first])).toBe('Its document does not say which areas it serves and does not give a fee. Ask before you rule it out.')
  const mixed = searchCourses(readChoices({ fee: '2500', status: 'eyts' }, context).choices, context)
  expect(unknownWords(mixed.maybes.ranked)).toMatch(/^Some of their documents .+\. Ask before you rule them out\.$/)
})

test('few courses that are left out are named with the reason, many are counted', () => {
  const none = searchCourses(readChoices({ q: 'zzzz' }, context).choices, context)
  expect(leftOutWords(none.leftOut)).toBe('5 courses are left out.')
  expect(leftOutWords(none.leftOut.slice(0, 2))).toBe(
    '2 courses are left out: Best Practice Network does not mention “zzzz”; South West Consortium does not mention “zzzz”.',
  )
})

test('changes are told with the list that they give', () => {
  const change = { key: 'fee', choices: { values: {}, order: 'name' as const }, gain: { match: 1, might: 0 } }
  expect(relaxationWords({ ...change, without: 'Fee up to £2,000', instead: null, match: 1, might: 0 })).toBe(
    'Without “Fee up to £2,000” 1 course would match.',
  )
  expect(relaxationWords({ ...change, without: 'A', instead: 'B', match: 0, might: 2 })).toBe('With “B” instead of “A” 2 courses might match.')
  const { choices } = readChoices({ area: 'dudley', days: '6' }, context)
  expect(removalWords(['area', 'days'], choices, context)).toBe('Without “I work in Dudley” and “6 days at most” a course would be in the list.')
})

test.each([
  [0, []],
  [1, [{ from: 1, to: 1 }]],
  [
    2,
    [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ],
  ],
  [
    7,
    [
      { from: 1, to: 3 },
      { from: 4, to: 6 },
      { from: 7, to: 7 },
    ],
  ],
])('shades for at most %d courses', (most, steps) => {
  expect(tileSteps(most)).toEqual(steps)
  for (let count = 1; count <= most; count++) expect(shadeOf(count, tileSteps(most))).toBeGreaterThan(0)
  expect(shadeOf(0, tileSteps(most))).toBe(0)
})

test('a tile counts the courses that say they serve it, and no other', () => {
  const result = searchCourses(readChoices({ area: 'dudley' }, context).choices, context)
  const tiles = areaTiles(context.catalogue, result.options.find(({ filter }) => filter.key === 'area')?.options ?? [])
  expect(tiles).toHaveLength(153)
  expect(tiles.find(({ slug }) => slug === 'dudley')).toMatchObject({ count: 2, chosen: true })
  expect(tiles.find(({ slug }) => slug === 'leeds')).toMatchObject({ count: 1, chosen: false })
  expect(context.catalogue.courses.filter(statesNoArea).map(({ slug }) => slug)).toEqual(['university-of-roehampton', 'university-of-worcester'])
})
