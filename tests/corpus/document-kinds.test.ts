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

/** A provider's page must never be lost: its kind survives furniture before and after it. */
describe('furniture around a course page', () => {
  const courses: readonly Case[] = JSON.parse(readFileSync(join(folder, 'nasenco-course.json'), 'utf8'))
  const head = 'Skip to main content\nAccept cookies\nStudy Research Business News\nHome | About us | Contact us\n'
  const foot = '\nRelated courses\nMA Education\nLevel 3 Award\nVacancies\nTwitter Facebook\nPrivacy notice. Read more news. Share this page.\n'
  test.each(courses)('keeps its kind: $why', ({ text }) => expect(kindOf(head + text + foot).kind).toBe('nasenco_course'))
})
