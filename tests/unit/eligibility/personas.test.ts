import { describe, expect, test } from 'vitest'
import { sevenCourses } from '@/tests/builders/npq-courses'
import { courseLine, personaOf, positionLine, readTable } from './persona-table'

const { courses, authorities } = sevenCourses()
const names = authorities.map(({ name }) => name)
const table = readTable()

test('the table holds at least 60 readers and names each course for each of them', () => {
  expect(table.length).toBeGreaterThanOrEqual(60)
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length)
  for (const entry of table) expect(entry.courses.map((line) => line.split(' | ')[0])).toEqual(courses.map(({ slug }) => slug))
})

describe.each(table)('$name', ({ answers, position, courses: lines }) => {
  const persona = personaOf(answers, names)
  test('position and day', () => {
    expect(positionLine(persona)).toBe(position)
  })
  test('verdict, award, duty and last safe start for every course', () => {
    expect(courses.map((course) => courseLine(persona, course))).toEqual(lines)
  })
})
