import { expect, test } from 'vitest'
import { type Choices, choicesQuery, noChoices, readChoices, withValues } from '@/lib/search/choices'
import { townFilter } from '@/lib/search/filters/town'
import { leftOutWords, pageTitle, relaxationWords, unknownWords } from '@/lib/search/result-words'
import { searchCourses } from '@/lib/search/search-courses'
import { startingPoint } from '@/lib/search/starting-point'
import { seedCatalogue } from '../../builders/seed-catalogue'

const context = { catalogue: seedCatalogue(), today: '2026-11-22' }
const search = (query: string) => searchCourses(read(query), context)
const read = (query: string): Choices =>
  readChoices(Object.fromEntries([...new URLSearchParams(query)].map(([key]) => [key, new URLSearchParams(query).getAll(key)])), context).choices
const names = (entries: readonly { readonly course: { readonly provider: { readonly name: string } } }[]) =>
  entries.map(({ course }) => course.provider.name)

const dudley = 'area=dudley&award=nasenco&fee=2500'

test('Dudley, NASENCO, fee up to £2,500: two match, two more might, one is left out', () => {
  const result = search(dudley)
  expect(names(result.matches.ranked)).toEqual(['Best Practice Network', 'University of Birmingham'])
  expect(names(result.maybes.ranked)).toEqual(['University of Roehampton', 'University of Worcester'])
  expect(leftOutWords(result.leftOut)).toBe('1 course is left out: South West Consortium serves 7 authorities and Dudley is not one of them.')
  expect(unknownWords(result.maybes.ranked)).toBe(
    'Their documents do not say which areas they serve, and do not give a fee. Ask before you rule them out.',
  )
  expect(pageTitle(result.count, result.choices, context)).toBe('2 courses match, 2 more might: I work in Dudley, NASENCO, Fee up to £2,500')
})

test.each([
  ['award', 'npq-for-sencos', 0, 0],
  ['fee', '2000', 0, 2],
  ['fee', '3000', 2, 2],
  ['fee', '', 2, 2],
  ['days', '6', 1, 0],
  ['days', '10', 2, 2],
  ['mode', 'face-to-face', 2, 2],
  ['mode', 'blended', 2, 1],
  ['mode', 'online', 2, 1],
  ['status', 'qts', 2, 2],
  ['status', 'qtls', 1, 3],
  ['status', 'eyts', 0, 4],
  ['role', 'not-yet-senco', 1, 3],
])('in that list the option %s=%s says %d + %d', (key, value, match, might) => {
  const options = search(dudley).options.find(({ filter }) => filter.key === key)?.options
  expect(options?.find((option) => option.value === value)).toMatchObject({ match, might })
})

test('without a choice every course is in the list, in order of name', () => {
  const result = searchCourses(noChoices, context)
  expect(result.count).toEqual({ match: 5, might: 0 })
  expect(names(result.matches.ranked)).toEqual([
    'Best Practice Network',
    'South West Consortium',
    'University of Birmingham',
    'University of Roehampton',
    'University of Worcester',
  ])
})

test('an overseas fee is never the fee: £4,950 plays no part', () => {
  expect(names(search('fee=2500').matches.ranked)).toContain('University of Birmingham')
  const none = search('fee=1500')
  expect(names(none.matches.ranked)).toEqual([])
  expect(none.leftOut.map(({ because }) => because[0]?.words())).toEqual(['costs £2,250', 'costs £2,190'])
})

test('a course that may take neighbours or travellers might match, and says which', () => {
  const result = search('area=plymouth')
  expect(names(result.matches.ranked)).toEqual(['Best Practice Network', 'South West Consortium'])
  const birmingham = result.maybes.ranked.find(({ course }) => course.slug === 'university-of-birmingham')
  expect(birmingham?.doubts.map(({ one }) => one)).toEqual(['takes people from elsewhere who can travel there'])
})

test('6 or more days is not 6 days: the course might match, with the reason', () => {
  const result = search('days=6')
  expect(names(result.matches.ranked)).toEqual(['Best Practice Network'])
  expect(result.maybes.ranked.map(({ course, doubts }) => [course.slug, doubts[0]?.code])).toEqual([['south-west-consortium', 'days_open']])
})

test.each([
  ['birmigham', ['University of Birmingham']],
  ['roehamptón', ['University of Roehampton']],
  ['torbay', ['South West Consortium']],
  ['BCP', ['South West Consortium']],
  ['provision mapping', ['Best Practice Network']],
  ['wednesday', ['University of Roehampton']],
  ['the of', ['Best Practice Network', 'South West Consortium', 'University of Birmingham', 'University of Roehampton', 'University of Worcester']],
  ['zzzz', []],
])('free text “%s” finds %o', (words, found) => {
  expect(names(search(`q=${encodeURIComponent(words)}`).matches.ranked)).toEqual(found)
})

test('the words of a relaxation state the list it gives', () => {
  const [change] = search('area=dudley&fee=2000').relaxations
  expect(change && relaxationWords(change)).toBe('With “Fee up to £2,500” instead of “Fee up to £2,000” 2 courses would match, and 2 more might.')
})

test.each([
  ['days', ['best-practice-network', 'south-west-consortium', 'university-of-birmingham', 'university-of-roehampton', 'university-of-worcester'], []],
  ['fee', ['university-of-birmingham', 'best-practice-network'], ['south-west-consortium', 'university-of-roehampton', 'university-of-worcester']],
  [
    'newest',
    ['best-practice-network', 'university-of-roehampton', 'south-west-consortium', 'university-of-worcester', 'university-of-birmingham'],
    [],
  ],
])('in order of %s', (order, ranked, unranked) => {
  const { matches } = search(`order=${order}`)
  expect(new Set(matches.ranked.map(({ course }) => course.slug))).toEqual(new Set(ranked))
  if (order !== 'days') expect(matches.ranked.map(({ course }) => course.slug)).toEqual(ranked)
  expect(matches.unranked.map(({ course }) => course.slug)).toEqual(unranked)
})

test('nearest is near the place of teaching, not the seat of the provider', () => {
  const { matches, maybes } = search('area=dorset&order=near')
  expect(matches.ranked.map(({ course }) => course.slug)).toEqual(['south-west-consortium'])
  // Worcester names no venue, Best Practice Network neither: no distance is made up for them.
  expect(matches.unranked.map(({ course }) => course.slug)).toEqual(['best-practice-network'])
  expect(maybes.ranked.map(({ course }) => course.slug)).toEqual(['university-of-roehampton', 'university-of-birmingham'])
  expect(maybes.unranked.map(({ course }) => course.slug)).toEqual(['university-of-worcester'])
})

test('a town is measured from before the area, puts the near first, and leaves no course out', () => {
  const near = search('area=dudley&from=weymouth&order=near')
  const area = search('area=dudley&order=near')
  expect(near.count).toEqual(area.count)
  expect(search('from=weymouth').count).toEqual(search('').count)
  const { matches } = search('from=weymouth&order=near')
  expect(matches.ranked.map(({ course }) => course.slug)).toEqual(['south-west-consortium', 'university-of-roehampton', 'university-of-birmingham'])
  expect(matches.unranked.map(({ course }) => course.slug)).toEqual(['best-practice-network', 'university-of-worcester'])
  expect(startingPoint({ values: { from: ['weymouth'], area: ['dudley'] } }, context.catalogue)).toMatchObject({ name: 'Weymouth', kind: 'town' })
  expect(startingPoint({ values: { area: ['dudley'] } }, context.catalogue)).toMatchObject({ name: 'Dudley', kind: 'area' })
  expect(startingPoint({ values: {} }, context.catalogue)).toBeNull()
})

test('every town can be chosen under an address of its own, and cities that are authorities are among them', () => {
  const options = townFilter.options(context)
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
  const names = options.map(({ label }) => label)
  for (const name of ['Taunton', 'Leeds', 'Plymouth', 'Bristol', 'Camden']) expect(names.filter((other) => other === name)).toEqual([name])
  for (const name of ['City of Bristol', 'Kent', 'Stoke-on-Trent', 'Newcastle upon Tyne']) expect(names).not.toContain(name)
})

test('the order by distance goes when nothing is left to measure from', () => {
  const both = readChoices({ area: 'dudley', from: 'weymouth', order: 'near' }, context).choices
  expect(withValues(both, 'area', []).order).toBe('near')
  expect(withValues(withValues(both, 'area', []), 'from', []).order).toBe('name')
})

test('what an address says is read, cleaned and written the same way', () => {
  const { choices, faults } = readChoices({ area: 'dudley', fee: ['', '2500'], mode: ['online', 'blended', 'online'], q: '  ', days: 'x' }, context)
  expect(choices.values).toEqual({ area: ['dudley'], fee: ['2500'], mode: ['blended', 'online'] })
  expect(faults).toEqual([{ key: 'days', message: 'The most days is a whole number from 1 to 60.' }])
  expect(choicesQuery(choices)).toBe('area=dudley&fee=2500&mode=blended&mode=online')
})

test.each([
  [{ area: 'atlantis' }, 'We do not know that local authority. Choose one from the list.'],
  [{ fee: '-1' }, 'The highest fee is a number of whole pounds, such as 2500.'],
  [{ award: 'pgce' }, 'We do not know that award. Choose one from the list.'],
  [{ order: 'best' }, 'We do not know that order. The list is in order of name.'],
  [{ order: 'near' }, 'Choose where you work, or a town, to put the nearest teaching place first. The list is in order of name.'],
  [{ from: 'dt1-1aa' }, 'We do not know that town. Choose the nearest one from the list.'],
  [{ q: 'x'.repeat(101) }, 'Words to look for: use 100 letters or fewer.'],
])('%o is answered with a sentence', (parameters, message) => {
  const { choices, faults } = readChoices(parameters, context)
  expect(faults.map((fault) => fault.message)).toEqual([message])
  expect(choices).toEqual(noChoices)
})
