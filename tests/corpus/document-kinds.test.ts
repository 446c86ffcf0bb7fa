import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentKinds } from '@/lib/domain/enumerations'
import { prepare } from '@/lib/extraction/read-document'
import { documentsOf, expectedOf } from './measure'

interface Case {
  readonly text: string
  readonly why: string
}

const folder = join(import.meta.dirname, 'document-kinds')
const kindOf = (text: string) => prepare({ mediaType: 'text/plain', text })

for (const file of readdirSync(folder)) {
  const kind = file.replace('.json', '').replace('-', '_')
  const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  describe(`${kind}`, () => {
    test('is a kind of document', () => expect(documentKinds).toContain(kind))
    test.each(cases)('$why', ({ text }) => {
      const { kind: found, kindReason } = kindOf(text)
      expect({ found, because: found === kind ? '' : kindReason }).toEqual({ found: kind, because: '' })
    })
  })
}

describe('documents with expected facts', () => {
  const files = [...documentsOf(join(import.meta.dirname, '../../seeds'), true), ...documentsOf(join(import.meta.dirname, 'documents'))]
  test.each(files)('%s', (file) => {
    const [expected] = expectedOf([file])
    expect(kindOf(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n')).kind).toBe((expected as { kind: string }).kind)
  })
})

describe('what a page says of the other award beside its own', () => {
  const files = [...documentsOf(join(import.meta.dirname, '../../seeds'), true), ...documentsOf(join(import.meta.dirname, 'documents'))]
  const ofNew =
    'Important notice: from 1 September 2024 the NPQ for SENCOs replaces the National Award for SEN Co-ordination as the mandatory qualification for new SENCOs.'
  const ofOld =
    'Please note that the National Award for SEN Co-ordination (NASENCO) has now closed to new applicants. Colleagues part way through their NASENCO have until 2027 to finish.'
  const menu = [
    'Home',
    'Study',
    'Courses',
    'Postgraduate',
    'National Award for SEN Co-ordination',
    'NPQ for SENCOs',
    'MA Education',
    'News',
    'Contact us',
  ].join('\n')
  const courses = ['Education courses', 'MA Education', 'MEd Leadership', 'National Award for SEN Co-ordination', 'NPQ for SENCOs', 'EdD'].join('\n')
  const around: Readonly<Record<string, (text: string, other: string) => string>> = {
    'a notice above it': (text, other) => `${other}\n\n${text}`,
    'a notice under its title': (text, other) => text.replace(/\n/, `\n\n${other}\n\n`),
    'a notice at its end': (text, other) => `${text}\n\n${other}\n`,
    'notices of both': (text) => `${ofNew}\n\n${text}\n\n${ofOld}\n`,
    'a menu of all courses of the house': (text) => `${menu}\n\n${text}`,
    'a list of courses above it': (text) => `${courses}\n\n${text}`,
    'a bar of links above it': (text) => `Home | Courses | National Award for SEN Co-ordination | NPQ for SENCOs | MA Education | News\n\n${text}`,
  }
  test.each(Object.entries(around))('%s changes no kind', (_, put) => {
    const kinds = files.map((file) => {
      const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n')
      const { kind } = kindOf(text)
      return { file, kind, found: kindOf(put(text, kind === 'npq_course' ? ofOld : ofNew)).kind }
    })
    expect(kinds.filter(({ kind, found }) => found !== kind)).toEqual([])
  })
})

/** A provider's page must never be lost: its kind survives furniture before and after it. */
describe('furniture around a course page', () => {
  const courses: readonly Case[] = JSON.parse(readFileSync(join(folder, 'nasenco-course.json'), 'utf8'))
  const head = 'Skip to main content\nAccept cookies\nStudy Research Business News\nHome | About us | Contact us\n'
  const foot = '\nRelated courses\nMA Education\nLevel 3 Award\nVacancies\nTwitter Facebook\nPrivacy notice. Read more news. Share this page.\n'
  test.each(courses)('keeps its kind: $why', ({ text }) => expect(kindOf(head + text + foot).kind).toBe('nasenco_course'))
})
