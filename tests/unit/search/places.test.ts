import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cheapestAssignment } from '@/lib/search/assignment'
import { authoritySlug } from '@/lib/search/authority-slug'
import { layOutTiles, tileColumns, tileRows } from '@/lib/search/lay-out-tiles'
import { milesBetween, nearestTeaching, placeOfVenue } from '@/lib/search/nearest-teaching'
import { tileMap } from '@/lib/search/tile-map'
import { towns } from '@/lib/search/towns'
import { seedCatalogue } from '../../builders/seed-catalogue'

const catalogue = seedCatalogue()
const { authorities } = catalogue
const tiles = tileMap(authorities)
const authority = (name: string) => {
  const found = authorities.find((entry) => entry.name === name)
  if (!found) throw new Error(`No authority ${name}`)
  return found
}

test('153 tiles, each in a cell of its own on a grid of 13 by 19', () => {
  expect(tiles).toHaveLength(153)
  expect(new Set(tiles.map(({ column, row }) => row * tileColumns + column)).size).toBe(153)
  expect(tiles.every(({ column, row }) => column >= 0 && column < tileColumns && row >= 0 && row < tileRows)).toBe(true)
  expect(new Set(tiles.map(({ authority: { gssCode } }) => gssCode)).size).toBe(153)
})

test('the kept drawing is what the centres give, and the same centres give the same', () => {
  expect(layOutTiles(authorities)).toEqual(tiles)
})

test('neighbours stay near: of each four nearest, 19 in 20 lie within two tiles, and none further than four', () => {
  const steps = tiles.flatMap((tile) =>
    tiles
      .filter((other) => other !== tile)
      .toSorted((one, other) => milesBetween(tile.authority, one.authority) - milesBetween(tile.authority, other.authority))
      .slice(0, 4)
      .map((near) => Math.max(Math.abs(near.row - tile.row), Math.abs(near.column - tile.column))),
  )
  expect(steps.filter((step) => step <= 2).length / steps.length).toBeGreaterThan(0.94)
  expect(Math.max(...steps)).toBeLessThanOrEqual(4)
})

test('a table that the drawing does not know is laid out afresh', () => {
  const strange = authorities.slice(0, 20).map((entry, at) => ({ ...entry, dfeNumber: `new-${at}` }))
  expect(new Set(tileMap(strange).map(({ column, row }) => `${column} ${row}`)).size).toBe(20)
})

test('an assignment is the cheapest there is: by trying all', () => {
  const permutations = (rest: readonly number[], length: number): readonly (readonly number[])[] =>
    length === 0
      ? [[]]
      : rest.flatMap((first) =>
          permutations(
            rest.filter((other) => other !== first),
            length - 1,
          ).map((more) => [first, ...more]),
        )
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 24, maxLength: 24 }),
      (rows, spare, costs) => {
        const columns = rows + spare
        const cost = (row: number, column: number): number => costs[row * columns + column] ?? 0
        const total = (columnsOf: readonly number[]): number => columnsOf.reduce((sum, column, row) => sum + cost(row, column), 0)
        const found = cheapestAssignment(rows, columns, cost)
        expect(new Set(found).size).toBe(rows)
        expect(total(found)).toBe(Math.min(...permutations([...Array(columns).keys()], rows).map(total)))
      },
    ),
  )
})

test('names of authorities make addresses of their own', () => {
  expect(new Set(authorities.map(({ name }) => authoritySlug(name))).size).toBe(153)
  expect(authoritySlug('St. Helens')).toBe('st-helens')
})

test('every town lies in England, near some authority, under a name of its own', () => {
  expect(towns.length).toBeGreaterThan(180)
  expect(new Set(towns.map(({ name }) => name)).size).toBe(towns.length)
  for (const town of towns) {
    const miles = Math.min(...authorities.map((entry) => milesBetween(town, entry)))
    expect(miles, town.name).toBeLessThan(45)
  }
})

test.each([
  ['University of Birmingham', 'Birmingham'],
  ['Plymouth', 'Plymouth'],
  ['on-site at Roehampton University', 'Roehampton'],
  ['Bury St Edmunds', 'Bury St Edmunds'],
  ['Newcastle-under-Lyme College', 'Newcastle-under-Lyme'],
  ['your local authority location', undefined],
  ['Bath Road, Reading', undefined],
  ['', undefined],
])('the venue “%s” is at %s', (venue, place) => {
  expect(placeOfVenue(venue, catalogue)?.name).toBe(place)
})

test('a course owned in Exeter and taught in Dorchester is near Dorchester', () => {
  const [southWest] = catalogue.courses.filter(({ slug }) => slug === 'south-west-consortium')
  expect(southWest && nearestTeaching(southWest, authority('Dorset'), catalogue)?.place).toBe('Dorchester')
  expect(southWest && nearestTeaching(southWest, authority('Cornwall'), catalogue)?.place).toBe('Bodmin')
})

test('a course that is wholly online has no distance, wherever its provider sits', () => {
  const [birmingham] = catalogue.courses.filter(({ slug }) => slug === 'university-of-birmingham')
  if (!birmingham) throw new Error('No course')
  const online = { ...birmingham, facts: birmingham.facts.filter((fact) => fact.kind !== 'delivery_mode' || fact.value.mode === 'online') }
  expect(nearestTeaching(birmingham, authority('Dudley'), catalogue)?.place).toBe('Birmingham')
  expect(nearestTeaching(online, authority('Dudley'), catalogue)).toBeNull()
})

test('miles: Plymouth to Leeds is about 250', () => {
  expect(milesBetween(authority('Plymouth'), authority('Leeds'))).toBeGreaterThan(240)
  expect(milesBetween(authority('Plymouth'), authority('Leeds'))).toBeLessThan(270)
})
