import { expect, test } from 'vitest'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { costBasis } from '@/lib/release-time/cost'
import { dayRates } from '@/lib/release-time/day-rates'
import { commitmentSheet } from '@/lib/release-time/sheet'
import { cutQuote, type SheetLine } from '@/lib/release-time/sheet-answer'
import { fittedSheet, linesNeeded } from '@/lib/release-time/sheet-density'
import { moneyLines } from '@/lib/release-time/sheet-money'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const { courses } = seedCatalogue()
const named = (slug: string): CatalogueCourse => {
  const course = courses.find((entry) => entry.slug === slug)
  if (!course) throw new Error(slug)
  return course
}
const sets = [...courses.map((course) => [course]), ...courses.flatMap((one, at) => courses.slice(at + 1).map((other) => [one, other]))]
const choices = { buyer: 'maintained' as const, ratePence: dayRates.primary, recommended: true, travelPence: null, sencos: 3 }
const money = (set: readonly CatalogueCourse[], more = {}) =>
  moneyLines(
    commitmentSheet(set, true).money.map((entry) => ({ ...entry, dated: { days: 0, release: 0 } })),
    { choices: { ...choices, ...more }, rateSource: 'Primary average' },
  )
const answer = (lines: readonly SheetLine[], what: string, at = 0) => lines.find((line) => line.what === what)?.answers[at]

test('every answer has a source or is marked for the provider', () => {
  for (const set of sets)
    for (const line of [...commitmentSheet(set, true).lines, ...money(set)]) {
      expect(line.answers).toHaveLength(set.length)
      for (const given of line.answers) {
        expect(given.source, line.what).not.toBe('')
        expect(Boolean(given.big || given.words || given.ask !== undefined), line.what).toBe(true)
      }
    }
})

test('the words in quotation marks stand in the document', () => {
  for (const course of courses) {
    const quotes = course.facts.flatMap((fact) => fact.proofs.map((proof) => proof.quote.replace(/\s+/g, ' ')))
    const lines = [...commitmentSheet([course], true).lines, ...money([course])]
    const shown = lines.flatMap((line) =>
      line.answers.flatMap((given) => [...given.source.matchAll(/“(?:… )?(.+?)(?: …)?”/g)].map((match) => match[1] ?? '')),
    )
    expect(shown.length).toBeGreaterThan(4)
    expect(shown.filter((words) => !quotes.some((quote) => quote.includes(words)))).toEqual([])
  }
})

test('Best Practice Network: days, money, what the head signs', () => {
  const sheet = commitmentSheet([named('best-practice-network')], true)
  const lines = [...sheet.lines, ...money([named('best-practice-network')])]
  expect(sheet.courses[0]?.award).toBe('National Award for SEN Coordination (NASENCO), with a PG Certificate of Bath Spa University')
  expect(answer(lines, 'Days out of class')).toMatchObject({ big: '10 to 11 days, or more', words: '6 taught + at least 4 to 5 recommended' })
  expect(answer(lines, 'Dates')).toEqual({ ask: '', source: 'No date or weekday is stated' })
  expect(answer(lines, 'Fee')).toMatchObject({ words: '£2,250 + VAT. Our school pays. VAT of £450 comes back through your authority.' })
  expect(answer(lines, 'Known cost')).toMatchObject({ big: '£4,430 to £4,648, or more', words: 'Not included: travel' })
  expect(answer(lines, 'Head signs')).toMatchObject({ words: 'Headteacher declaration, signed in ink: typed is not accepted' })
  expect(answer(lines, 'Teacher status')).toMatchObject({ ask: 'which of these holds', source: 'Documents disagree' })
})

test('what is old, silent, elsewhere or in dispute is asked for', () => {
  expect(answer(money([named('university-of-birmingham')]), 'Fee')).toMatchObject({
    words: '£2,190, of 2016-17. Our school pays.',
    ask: 'for this year’s fee and whether VAT comes on top',
  })
  expect(answer(money([named('university-of-worcester')]), 'Fee')).toMatchObject({ ask: 'what it costs', source: 'Given elsewhere' })
  const roehampton = commitmentSheet([named('university-of-roehampton')], true).lines
  expect(answer(roehampton, 'Days out of class')).toMatchObject({
    big: '10 days',
    words: 'all taught; or 9 taught + 1 tutorial',
    ask: 'which reading holds',
  })
  expect(answer(roehampton, 'Dates')).toMatchObject({ words: 'Always on Wednesdays.', ask: 'for the dates' })
  expect(answer(roehampton, 'Mentor')).toMatchObject({ words: 'We give the SENCO a mentor in our school' })
  expect(answer(roehampton, 'Head signs')).toMatchObject({ words: 'Headteacher agreement, signed copy' })
})

test('one of a pair asks for what the other is silent about', () => {
  const sheet = commitmentSheet([named('university-of-birmingham'), named('best-practice-network')], true)
  expect(answer(sheet.lines, 'DBS', 0)).toEqual({ ask: '', source: 'Not stated' })
  expect(answer(sheet.lines, 'DBS', 1)).toMatchObject({ words: 'We confirm the SENCO is DBS checked' })
})

test('the duty: by award, with its regulation, and by when', () => {
  const [nasenco] = commitmentSheet([named('university-of-worcester')], true).duties
  expect(nasenco?.verdict).toBe('No, if begun now.')
  expect(nasenco?.words).toMatch(/begun before 1 September 2024 .* before 1 September 2027.* by 31 August 2027.*Reg\. 49\(7\)\(a\), as of/)
  const npq = commitmentSheet([{ ...named('university-of-worcester'), award: 'npq_senco' }, named('university-of-worcester')], true).duties
  expect(npq.map(({ verdict }) => verdict)).toEqual(['Yes, if the provider is on the official list: ask it.', 'No, if begun now.'])
})

test('the sheet is for one SENCO, and travel has a line only if it was entered', () => {
  const set = [named('university-of-birmingham')]
  expect(answer(money(set), 'Cover')).toMatchObject({ words: '£2,180, at £218 a day' })
  expect(answer(money(set), 'Travel')).toBeUndefined()
  expect(answer(money(set, { travelPence: 1250 }), 'Travel')).toMatchObject({ words: '£125', source: 'Entered by the school' })
  expect(answer(money(set, { ratePence: null }), 'Cover')).toMatchObject({ ask: 'how many days' })
})

test('without recommended days the sheet counts the required ones', () => {
  expect(answer(commitmentSheet([named('best-practice-network')], false).lines, 'Days out of class')).toMatchObject({ big: '6 days' })
})

test.each([
  ['short words', 40, 'short words'],
  [
    'BPN recommends that schools allow at least 4-5 days release in addition to the training days',
    40,
    '… at least 4-5 days release in addition to …',
  ],
  [
    'In order to be accepted onto NASENCO, prospective participants must secure support from their Headteacher',
    50,
    '… must secure support from their Headteacher',
  ],
  ['a'.repeat(90), 40, `${'a'.repeat(40)} …`],
])('a long quote keeps its number or its telling word: %s', (quote, most, shown) => {
  expect(cutQuote(quote, most)).toBe(shown)
})

test('even the longest sheet is cut until it keeps to one side', () => {
  const long = 'word '.repeat(60).trim()
  const sheet = commitmentSheet([named('best-practice-network'), named('university-of-worcester')], true)
  const longest = {
    ...sheet,
    lines: sheet.lines.map((line) => ({ ...line, answers: line.answers.map(() => ({ words: long, ask: 'which of these holds', source: long })) })),
  }
  const fitted = fittedSheet(longest)
  expect(linesNeeded(longest, 'smallest')).toBeGreaterThan(70)
  expect(linesNeeded(fitted.sheet, fitted.density)).toBeLessThanOrEqual(55)
  expect(fittedSheet(sheet).sheet).toBe(sheet)
})

test('the basis for the browser carries no proofs', () => {
  const text = JSON.stringify(commitmentSheet(courses.slice(0, 2), true).money)
  expect(text).not.toContain('quote')
  expect(
    JSON.stringify(
      costBasis(named('best-practice-network'), commitmentSheet([named('best-practice-network')], true).money[0]?.row.basis.days ?? never()),
    ),
  ).toContain('proofs')
})
const never = (): never => {
  throw new Error('no row')
}
