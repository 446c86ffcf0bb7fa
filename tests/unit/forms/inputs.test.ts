import { expect, test } from 'vitest'
import { fieldsOf } from '@/lib/forms/fields-of'
import { readAcademicYear, readInput } from '@/lib/forms/read-input'
import { readPartialDate } from '@/lib/forms/read-partial-date'

test.each([
  ['17 January 2027', '2027-01-17'],
  ['Sunday, 17th January 2027', '2027-01-17'],
  ['17/1/2027', '2027-01-17'],
  ['2027-01-17', '2027-01-17'],
  ['Sept 2026', '2026-09'],
  ['January', 'XXXX-01'],
  ['29 February', 'XXXX-02-29'],
  ['autumn 2026', '2026-autumn'],
  ['2026', '2026'],
  ['29 February 2027', null],
  ['31 June 2027', null],
  ['13/13/2027', null],
  ['next year', null],
  ['', null],
])('the date %o is %o', (text, expected) => {
  expect(readPartialDate(text)).toBe(expected)
})

test.each([
  ['2026/27', '2026/27'],
  ['2026-27', '2026/27'],
  ['2026/2027', '2026/27'],
  ['1999/00', '1999/00'],
  ['26-27', null],
  ['2026/28', null],
  ['2026', null],
])('the academic year %o is %o', (text, expected) => {
  expect(readAcademicYear(text)).toBe(expected)
})

const input = (kind: 'fee' | 'assessment' | 'attendance_rule' | 'eligibility', key: string) => {
  const found = fieldsOf(kind).inputs.find((one) => one.key === key)
  if (!found) throw new Error(`No input ${key}`)
  return found
}
test.each([
  ['fee', 'amountPence', '£2,650', { value: 265_000 }],
  ['fee', 'amountPence', '2650.5', { value: 265_050 }],
  ['fee', 'amountPence', '2,65', { problem: 'Price in pounds: write pounds in figures, such as 2,190 or 2,190.50' }],
  ['fee', 'amountPence', '0', { problem: 'Price in pounds: write pounds in figures, such as 2,190 or 2,190.50' }],
  ['fee', 'amountPence', '', { problem: 'Price in pounds: write pounds in figures, such as 2,190 or 2,190.50' }],
  ['fee', 'academicYear', '26-27', { problem: 'Academic year: write it as 2026/27' }],
  ['fee', 'academicYear', ' ', { value: undefined }],
  ['fee', 'vat', 'whatever', { problem: 'VAT: choose one' }],
  ['assessment', 'words', '3,000', { value: 3000 }],
  ['assessment', 'count', '2.5', { problem: 'How many: write a whole number, such as 60' }],
  ['eligibility', 'detail', 'Pupil referral unit', { value: 'pupil_referral_unit' }],
  ['eligibility', 'detail', 'IELTS 6.5', { value: 'IELTS 6.5' }],
] as const)('%s %s %o', (kind, key, text, expected) => {
  expect(readInput(input(kind, key), text)).toEqual(expected)
})
