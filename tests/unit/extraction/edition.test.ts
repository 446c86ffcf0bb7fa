import { expect, test } from 'vitest'
import { editionOf } from '@/lib/extraction/edition'
import { read } from '@/lib/extraction/engine'
import { prepare } from '@/lib/extraction/read-document'
import { eras, formerAuthorities } from '@/lib/extraction/words/eras'

const edition = (text: string) => {
  const document = prepare({ mediaType: 'text/plain', text })
  return editionOf(document, read(document).kept)
}

test.each([
  ['The award is taught in Welby.', null, null],
  ['Course dates 2022/23', 2022, 2023],
  ['Tuition fees for 2022/23\n\nUK students: £2,340 for the course', 2022, 2023],
  ['The course starts in January 2024.', 2024, 2024],
  ['Applications close on 3 June 2022. The course starts in January 2023.', 2022, 2023],
  ['Open evening, 5 May 2021, 6-8pm', 2021, 2021],
  ['In 2013-2014, for example, SENCOs from Rutland are joining the course.', 2013, 2014],
  ['The outcomes have changed for the cohort 2014/15.', 2014, 2015],
  ['Fees for 2021/22 were £2,295. Tuition fees for 2022/23: £2,340', 2022, 2023],
  ['From 2022 there will be no January entry.', 2022, 2022],
])('years treated as present or coming: %s', (text, from, to) => expect(edition(text)).toEqual({ from, to }))

test.each([
  ['The Special Educational Needs and Disability Regulations 2014 ask for this.'],
  ['Since September 2009 all new SENCOs have had to gain the award.'],
  ['In November 2015 the course was recognised as attaining the framework.'],
  ['We have run the course since 2010.'],
  ['Periodic review due 2023/24.'],
  ["External examiner's report 2019/20"],
  ['Page last updated 3 May 2019'],
  ['Visiting lecturers in 2021/22 included a therapist.'],
  ['The TDA evaluation of 2011 recognised its quality.'],
  ['SEND Code of Practice (2015)'],
])('dates of laws, recognitions, founding, reports and pages do not count: %s', (text) => expect(edition(text)).toEqual({ from: null, to: null }))

test.each([
  ['The course is run with Teaching School Hubs.', 2021, 2021],
  ['The TDA meets the whole of the fee.', 2012, 2012],
  ['Assessment prepares you for the Teaching Agency learning outcomes.', 2012, 2012],
  ['We work with the council of BCP.', 2019, 2019],
  ['Assessment follows the Teaching Agency outcomes. Tutors are fellows of Advance HE.', 2012, 2018],
  ['The course is run with Teaching School Hubs and with BCP.', 2021, 2021],
  // Printed years that lie in the time of a body leave nothing to add.
  ['We are approved by the NCTL. Course dates 2014/15', 2014, 2015],
  ['We are approved by the NCTL. Course dates 2021/22', 2013, 2022],
])('bodies that existed only from or until a year: %s', (text, from, to) => expect(edition(text)).toEqual({ from, to: to }))

test('eras are spans, and each pattern finds its own name', () => {
  for (const { name, pattern, from = 0, until = 9999 } of eras) {
    expect(from).toBeLessThanOrEqual(until)
    expect(from > 0 || until < 9999).toBe(true)
    expect(`${name}: ${pattern.test(name)}`).toBe(`${name}: true`)
  }
  expect([...formerAuthorities.values()].every((year) => year > 1990 && year < 2030)).toBe(true)
})
