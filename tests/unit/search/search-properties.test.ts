import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choices, choicesQuery, readChoices, withOption, withoutValue, withValues } from '@/lib/search/choices'
import { filters } from '@/lib/search/filters'
import { orderKeys } from '@/lib/search/order-keys'
import { byName } from '@/lib/search/orders'
import { searchCourses } from '@/lib/search/search-courses'
import { manyCourses } from '../../builders/many-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const context = { catalogue: manyCourses(60, 7), today: '2026-11-22' }
const seeds = { catalogue: seedCatalogue(), today: '2026-11-22' }

/** Choices that the form can make, words to look for among them; of so many filters one is left open. */
const choicesOpening = (freq: number): fc.Arbitrary<Choices> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          filters.map((filter) => {
            const values = filter.key === 'q' ? ['university', 'leading chnge', 'autism'] : filter.options(context).map(({ value }) => value)
            const few = fc.constantFrom(...values)
            const chosen =
              filter.choice === 'many'
                ? fc.uniqueArray(few, { minLength: 1, maxLength: 2 }).map((list) => list.toSorted())
                : few.map((value) => [value])
            return [filter.key, fc.option(chosen, { freq, nil: undefined })]
          }),
        ),
      ),
      fc.constantFrom(...orderKeys),
    )
    .map(([values, order]) => {
      const given = Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
      return { values: given, order: order === 'near' && !given.area && !given.from ? 'name' : order }
    })
const anyChoices = choicesOpening(2)

const slugs = (entries: readonly { readonly course: { readonly slug: string } }[]) => entries.map(({ course }) => course.slug)
const listOf = (choices: Choices, where = context) => {
  const { matches, maybes } = searchCourses(choices, where)
  return { match: [...slugs(matches.ranked), ...slugs(matches.unranked)], might: [...slugs(maybes.ranked), ...slugs(maybes.unranked)] }
}

test('the count beside every option is the length of the list after choosing it', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      for (const { filter, options } of searchCourses(choices, context).options) {
        // Areas and towns are alike; a few of them are enough here, all stand in the next test.
        for (const option of options.length > 100 ? options.filter((_, at) => at % 12 === 1) : options) {
          const after = option.value === '' ? withValues(choices, filter.key, []) : withOption(choices, filter, option.value)
          const list = listOf(after)
          expect([option.value, option.match, option.might]).toEqual([option.value, list.match.length, list.might.length])
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('the same for every option of every filter of the seed catalogue, all 153 areas and all towns among them', () => {
  let checked = 0
  for (const { filter, options } of searchCourses({ values: {}, order: 'name' }, seeds).options) {
    for (const option of options.filter(({ value }) => value !== '')) {
      const list = listOf({ values: { [filter.key]: [option.value] }, order: 'name' }, seeds)
      expect([option.value, option.match, option.might]).toEqual([option.value, list.match.length, list.might.length])
      checked++
    }
  }
  expect(checked).toBeGreaterThan(170)
})

test('every course is in exactly one of: matches, might match, left out', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const result = searchCourses(choices, context)
      const all = [...result.matches.ranked, ...result.matches.unranked, ...result.maybes.ranked, ...result.maybes.unranked, ...result.leftOut]
      expect(slugs(all).toSorted()).toEqual(context.catalogue.courses.map(({ slug }) => slug).toSorted())
      expect(result.maybes.ranked.concat(result.maybes.unranked).every(({ doubts }) => doubts.length > 0)).toBe(true)
      expect(result.leftOut.every(({ because }) => because.length > 0)).toBe(true)
    }),
  )
})

test('a filter never lets a course in: choosing more keeps or narrows, except within a choice of several', () => {
  fc.assert(
    fc.property(anyChoices, fc.constantFrom(...filters.filter(({ choice }) => choice === 'one')), (choices, filter) => {
      const without = listOf(withValues(choices, filter.key, []))
      const shown = new Set([...without.match, ...without.might])
      const now = listOf(choices)
      expect([...now.match, ...now.might].every((slug) => shown.has(slug))).toBe(true)
      expect(now.match.every((slug) => without.match.includes(slug))).toBe(true)
    }),
  )
})

test('reading an address that we wrote gives the choices back, and writing them the address', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const query = new URLSearchParams(choicesQuery(choices))
      const parameters = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))
      const { choices: again, faults } = readChoices(parameters, context)
      expect(again).toEqual(choices)
      expect(faults).toEqual([])
      expect(choicesQuery(again)).toBe(query.toString())
    }),
  )
})

test('the changes offered are the best single ones, with their exact gain: by brute force', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const { relaxations, count } = searchCourses(choices, context)
      const gains = filters.flatMap((filter) => {
        const values = choices.values[filter.key]
        const [only] = values ?? []
        if (only === undefined) return []
        const others = filter.choice === 'one' ? (filter.looser?.(only) ?? []).map((value) => withValues(choices, filter.key, [value])) : []
        return [...others, withValues(choices, filter.key, [])].map((change) => listOf(change).match.length - count.match)
      })
      const largest = Math.max(0, ...gains)
      expect(relaxations[0]?.gain.match ?? 0).toBe(largest)
      expect(relaxations.length).toBeLessThanOrEqual(3)
      for (const { choices: change, gain, match, might } of relaxations) {
        const list = listOf(change)
        expect([match, might]).toEqual([list.match.length, list.might.length])
        expect(gain).toEqual({ match: list.match.length - count.match, might: list.might.length - count.might })
      }
    }),
    { numRuns: 40 },
  )
})

test('where no single change helps, the filters named let a course in when they go together, and no fewer would', () => {
  let seen = 0
  fc.assert(
    fc.property(choicesOpening(8), (choices) => {
      const { removal } = searchCourses(choices, context)
      if (!removal) return
      seen++
      const without = removal.reduce((rest, key) => withValues(rest, key, []), choices)
      const list = listOf(without)
      expect(list.match.length + list.might.length).toBeGreaterThan(0)
      for (const key of removal) {
        const kept = removal.filter((other) => other !== key).reduce((rest, other) => withValues(rest, other, []), choices)
        expect(listOf(kept)).toEqual({ match: [], might: [] })
      }
    }),
    { numRuns: 200, seed: 11 },
  )
  expect(seen).toBeGreaterThan(2)
})

test('the order is total and the same whatever the order of the catalogue; unknowns come last, by name', () => {
  fc.assert(
    fc.property(anyChoices, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (choices, random) => {
      const keys = new Map(context.catalogue.courses.map(({ slug }) => [slug, random.next().value ?? 0]))
      const courses = context.catalogue.courses.toSorted((one, other) => (keys.get(one.slug) ?? 0) - (keys.get(other.slug) ?? 0))
      const shuffled = { ...context, catalogue: { ...context.catalogue, courses } }
      expect(listOf(choices, shuffled)).toEqual(listOf(choices))
      const { unranked } = searchCourses(choices, context).matches
      expect(slugs(unranked)).toEqual(slugs(unranked.toSorted((one, other) => byName(one.course, other.course))))
    }),
    { numRuns: 40 },
  )
})

test('a chip removes its own value and nothing else', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      for (const [key, values] of Object.entries(choices.values)) {
        for (const value of values) {
          const after = withoutValue(choices, key, value)
          expect(after.values[key] ?? []).toEqual(values.filter((other) => other !== value))
          for (const other of Object.keys(choices.values)) if (other !== key) expect(after.values[other]).toEqual(choices.values[other])
        }
      }
    }),
  )
})
