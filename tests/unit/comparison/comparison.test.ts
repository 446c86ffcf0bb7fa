import { expect, test } from 'vitest'
import type { Cell } from '@/lib/comparison/cell'
import { cellWords } from '@/lib/comparison/cell-words'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { comparisonTable } from '@/lib/comparison/comparison-table'
import { comparisonText } from '@/lib/comparison/comparison-text'
import { comparisonQuery, readComparison } from '@/lib/comparison/request'
import { allRows } from '@/lib/comparison/rows'
import type { Catalogue } from '@/lib/domain/catalogue'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { csvOf } from '@/lib/release-time/csv'
import { manyCourses } from '../../builders/many-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const context = { today: '2026-11-22' }
const catalogue = seedCatalogue()
const slugs = catalogue.courses.map(({ slug }) => slug)
const [bpn, swc, bham, roe, worc] = slugs
const compare = (course: readonly string[], from: Catalogue = catalogue) => compareCourses(readComparison({ course }), from, context)
const seeds = compare(slugs)
const row = (key: string) => {
  const found = seeds.groups.flatMap(({ rows }) => rows).find((entry) => entry.key === key)
  if (!found) throw new Error(`No row ${key}`)
  return found
}
const cell = (key: string, slug: string | undefined): Cell => {
  const found = row(key).cells[slugs.indexOf(slug ?? '')]
  if (!found) throw new Error(`No cell ${key} ${slug}`)
  return found
}

test.each([
  ['attendance_days', bpn, 'stated', '10 to 11 days, or more (6 taught + at least 4 to 5 recommended)'],
  ['attendance_days', swc, 'stated', '10 or more days (6 or more taught + 4 or more recommended)'],
  ['attendance_days', bham, 'stated', '10 days (all taught)'],
  [
    'attendance_days',
    roe,
    'contested',
    'Documents disagree. Both come to 10. Reading A: 10 days (all taught) / Reading B: 10 days (9 taught + 1 tutorial)',
  ],
  ['attendance_days', worc, 'stated', '10 days (7 contact + 3 study; whether study days need release is not stated)'],
  ['required_days', bpn, 'stated', '6 days'],
  ['required_days', swc, 'stated', '6 or more days'],
  ['required_days', roe, 'contested', '10 days (in both readings)'],
  ['attendance_rule', roe, 'stated', 'At least 80% (8 to 10 days)'],
  ['weekday', roe, 'stated', 'Wednesday'],
  ['fee', bpn, 'stated', '£2,250 + VAT (for the whole course)'],
  ['fee', swc, 'stated_elsewhere', 'Given elsewhere: see the websites given on the final page of the leaflet'],
  ['fee', bham, 'stale', '£2,190 (home students; VAT not stated; 2016-17; £4,950 for overseas students) [Old information: 2016-17]'],
  ['fee', roe, 'not_stated', 'Not stated'],
  ['school_cost', bpn, 'implied', '£2,250 (a state school gets the £450 VAT back; you pay £2,700 yourself) [Worked out: 20% VAT]'],
  ['school_cost', swc, 'stated_elsewhere', 'Not known: fee given elsewhere'],
  ['school_cost', roe, 'not_stated', 'Not known: fee not stated'],
  ['credit_points', bham, 'stated', '60 credits, level 7'],
  ['credit_points', roe, 'not_stated', 'Not stated (Only the level is given: 7)'],
  ['eligibility', swc, 'stated', 'QTS or QTLS (and induction done)'],
  ['eligibility', worc, 'stated', 'QTS, QTLS or EYTS (for the Award)'],
  ['not_yet', swc, 'stated', 'Perhaps: ask (in another professional role)'],
  ['not_yet', roe, 'not_stated', 'Not stated'],
  ['not_yet', worc, 'stated', 'Yes (certificate first; the Award once in post, within 3 years)'],
  ['head', bpn, 'stated', 'Headteacher declaration (signed in ink: typed is not accepted)'],
  ['area', bpn, 'stated', 'All of England'],
  ['prior_learning', roe, 'stated', 'Cannot be counted'],
  ['intake_status', swc, 'stale', 'Expressions of interest [Old information: about 2019]'],
  ['start', swc, 'stated', 'Autumn (no year given)'],
])('%s of %s is %s: %s', (key, slug, standing, words) => {
  expect([cell(key, slug).standing, cellWords(cell(key, slug))]).toEqual([standing, words])
})

test.each([
  ['attendance_days', 'Differs: 2 exact, 2 open-ended, 1 in doubt', false, true],
  ['fee', '2 answers, 2 given elsewhere, 1 not stated', false, true],
  ['school_cost', '2 answers, 3 not known', false, true],
  ['award', 'Same for all 5', true, false],
  ['weekday', '1 answer, 4 not stated', false, true],
  ['study_mode', 'Not stated for all 5', true, true],
  ['module_count', '2 answers, 2 not stated, 1 in doubt', false, true],
  ['support', 'Differs: 5 answers', false, false],
])('the row %s says “%s”', (key, words, same, unknown) => {
  expect(row(key).difference).toEqual({ words, same, unknown })
})

test('every comparable kind stands in some row, and every row has a name of its own', () => {
  const shown = new Set(allRows.flatMap(({ kinds }) => kinds))
  expect(coreKinds.filter((kind) => !shown.has(kind))).toEqual([])
  expect(new Set(allRows.map(({ key }) => key)).size).toBe(allRows.length)
})

test('no cell of any course is blank, a dash or 0, and every value opens words of a document', () => {
  const many = manyCourses(120, 3)
  for (const from of [catalogue, many]) {
    for (let at = 0; at < from.courses.length; at += 5) {
      const { groups } = compare(
        from.courses.slice(at, at + 5).map(({ slug }) => slug),
        from,
      )
      for (const { key, cells } of groups.flatMap(({ rows }) => rows)) {
        for (const entry of cells) {
          expect(cellWords(entry).trim(), key).not.toMatch(/^$|^[-–—0]$|undefined|null|NaN|N\/A/)
          if (entry.shape === 'said') {
            expect(entry.sayings.length, key).toBeGreaterThan(0)
            expect(
              entry.sayings.every(({ facts }) => facts.length > 0),
              key,
            ).toBe(true)
          }
          if (entry.shape === 'disputed') expect(entry.readings.length, key).toBeGreaterThan(1)
        }
      }
    }
  }
})

test('an overseas fee alone never poses as the fee', () => {
  const from = manyCourses(200, 5)
  const only = from.courses.filter(({ facts }) => {
    const fees = facts.filter((fact) => fact.kind === 'fee')
    return fees.length > 0 && fees.every(({ value }) => value.residency === 'overseas')
  })
  expect(only.length).toBeGreaterThan(0)
  for (const { slug } of only) {
    const rows = compare([slug], from).groups.flatMap((group) => group.rows)
    const words = (key: string) =>
      rows
        .find((entry) => entry.key === key)
        ?.cells.map(cellWords)
        .join()
    expect(words('fee')).toContain('overseas students')
    expect(words('school_cost')).toMatch(/^Not known/)
  }
})

test.each([
  [{ course: ['a', 'a', 'b'] }, ['a', 'b'], 'You chose one course twice. It stands in the table once.'],
  [
    { course: ['a', 'b', 'c', 'd', 'e', 'f'] },
    ['a', 'b', 'c', 'd', 'e'],
    'You can compare 5 courses at once, and the address names 6. The first 5 are shown: remove one to make room.',
  ],
  [{ course: ['a', '<b>'] }, ['a'], 'One of the courses in the address has no name that we know. Choose it from the list of courses.'],
  [{ course: ['a', 'b'], show: 'best' }, ['a', 'b'], 'We do not know that choice of rows. All rows are shown.'],
  [{ course: ['a', 'b'], row: ['fee', 'beauty'] }, ['a', 'b'], 'We do not know one of the rows in the address. It is left out.'],
  [
    { course: ['a', 'b'], on: 'yesterday', was: 'x' },
    ['a', 'b'],
    'The end of this link is damaged, so we cannot say what has changed since it was made. The table shows what holds today.',
  ],
])('the address %o gives a sentence', (parameters, kept, problem) => {
  expect(readComparison(parameters)).toMatchObject({ slugs: kept, problems: [problem] })
})

test('unknown courses and lone ones are answered with what to do', () => {
  expect(compare([bpn ?? '', 'atlantis-university']).problems).toEqual([
    'One course in the address is not in the catalogue. Choose from the list of courses.',
    'One course is no comparison. Add another to see them side by side.',
  ])
  expect(compare([]).columns).toEqual([])
})

test('columns stand in the order of the address, and the address is written back as it was', () => {
  const order = [worc ?? '', bpn ?? '', roe ?? '']
  expect(compare(order).columns.map(({ slug }) => slug)).toEqual(order)
  const request = readComparison({ course: order, show: 'unknowns', row: ['fee', 'area'] })
  const query = comparisonQuery(request)
  const again = new URLSearchParams(query)
  expect(readComparison({ course: again.getAll('course'), show: again.getAll('show'), row: again.getAll('row') })).toEqual(request)
})

test('rows can be chosen', () => {
  const chosen = compareCourses(readComparison({ course: slugs, row: ['weekday', 'fee'] }), catalogue, context)
  expect(chosen.groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['weekday'], ['fee']])
})

test('two courses of one provider are told apart at the head of their columns', () => {
  const [first, second] = catalogue.courses
  if (!first || !second) throw new Error('No seeds')
  const twin = { ...catalogue, courses: [first, { ...second, provider: first.provider }] }
  expect(compare([first.slug, second.slug], twin).columns.map(({ name }) => name)).toEqual([
    `${first.provider.name}: ${first.title}`,
    `${first.provider.name}: ${second.title}`,
  ])
})

test('the file opens in Excel with its £, has no empty answer, and runs nothing', () => {
  const imprint = { address: 'https://finder.example/compare?course=a', origin: 'https://finder.example', today: '2026-11-22' }
  const [first] = catalogue.courses
  if (!first) throw new Error('No seeds')
  const hostile = { ...catalogue, courses: [{ ...first, provider: { ...first.provider, name: '=cmd|calc' } }, ...catalogue.courses.slice(1)] }
  const table = comparisonTable(compare(slugs, hostile), imprint)
  const csv = csvOf(table)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toContain('£2,250 + VAT')
  expect(csv).toContain("'=cmd|calc")
  expect(csv).not.toMatch(/(^|,|\n)=cmd/)
  const answers = table.slice(
    1,
    table.findIndex((line) => line.length === 0),
  )
  expect(answers).toHaveLength(allRows.length + 1)
  for (const line of answers)
    expect(
      line.slice(1).every((entry) => entry !== ''),
      line[1],
    ).toBe(true)
})

test('the text for an e-mail says the law first, then each course under each row', () => {
  const text = comparisonText(seeds, { address: 'https://finder.example/compare', origin: 'https://finder.example', today: '2026-11-22' })
  expect(text).toMatch(/^5 courses for SENCOs, side by side\nA NASENCO started today does not meet the legal duty\./)
  expect(text).toContain('COURSE FEE\n  Best Practice Network: £2,250 + VAT (for the whole course)\n')
  expect(text).toContain('AWARD\n  All: NASENCO\n')
  expect(text).toContain('  Birmingham course page, text from about 2013 to 2017\n')
  expect(text).toContain('https://finder.example/compare\n')
})
