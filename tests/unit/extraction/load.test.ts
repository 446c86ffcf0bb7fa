import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { load } from '@/lib/extraction/load/load'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = async (given: Uint8Array): Promise<string> => {
  const answer = await load(given)
  return answer.ok ? answer.loaded.text : answer.problem.code
}
const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })

describe('encodings', () => {
  test.each([
    ['UTF-8 with a mark and CRLF', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('Fee: £900\r\nOne year\rEnd')]), 'Fee: £900\nOne year\nEnd'],
    ['UTF-16 with a mark', Uint8Array.from([0xff, 0xfe, ...utf16('Fee: £900 in all')]), 'Fee: £900 in all'],
    ['UTF-16 without a mark', utf16('The course fee is £900 in all'), 'The course fee is £900 in all'],
    ['Windows-1252', Uint8Array.from([...bytes('Fee: '), 0xa3, ...bytes('900 '), 0x96, ...bytes(' one year')]), 'Fee: £900 – one year'],
    [
      'UTF-8 with one damaged byte',
      Uint8Array.from([...bytes('Fee: £900 and £950 '), 0xff, ...bytes(' in all')]),
      'Fee: £900 and £950 \ufffd in all',
    ],
  ])('%s', async (_, given, text) => expect(await textOf(given)).toBe(text))
})

describe('web pages', () => {
  const page = bytes(`<!doctype html><html><head><meta charset="utf-8"><title>Course</title><script>document.write('<p>Fee: £1</p>')</script>
    <script type="application/ld+json">{"@type":"Course","name":"National Award","offers":{"price":"2300","priceCurrency":"GBP"}}</script></head>
    <body><nav><a>Home</a></nav><h1>National Award</h1><p>Worth <b>60</b>&nbsp;credits.</p><ul><li>QTS</li></ul>
    <table><tr><th>Year</th><th>Home</th></tr><tr><td>2022/23</td><td>£2,280</td></tr></table><p hidden>secret</p><footer>© Somebody</footer></body></html>`)
  test('tags give the structure, scripts and hidden parts give nothing', async () => {
    const answer = await load(page)
    if (!answer.ok) throw new Error(answer.problem.message)
    const { text, blocks = [] } = answer.loaded
    const words = blocks.map((block) => [block.type, text.slice(block.start, block.end), block.columnHeading ?? block.zone])
    expect(words).toEqual([
      ['heading', 'Course', undefined],
      ['paragraph', 'Home', 'navigation'],
      ['heading', 'National Award', undefined],
      ['paragraph', 'Worth 60 credits.', undefined],
      ['item', 'QTS', undefined],
      ['cell', 'Year', undefined],
      ['cell', 'Home', undefined],
      ['cell', '2022/23', 'Year'],
      ['cell', '£2,280', 'Home'],
      ['paragraph', '© Somebody', 'footer'],
      ['heading', 'Course data of the page', undefined],
      ['paragraph', 'Course title: National Award', undefined],
      ['paragraph', 'Fee: £2300', undefined],
    ])
    expect(text).not.toMatch(/£1\b|secret/)
  })
  test('a page nested thousands deep is read without harm', async () =>
    expect(await textOf(bytes(`<html><body>${'<div>'.repeat(20_000)}deep</div><p>after</p></body></html>`))).toMatch(/^(?:empty|.*after.*)$/s))
})

describe('Word', () => {
  test('paragraphs are read', async () =>
    expect(await textOf(word('<w:p><w:r><w:t>Sixty credits at level 7</w:t></w:r></w:p>'))).toContain('Sixty credits at level 7'))
})

describe('what cannot be read says why', () => {
  test.each([
    ['empty', bytes(' \n\u00a0')],
    ['binary', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)],
    ['binary', bytes('{\\rtf1 text}')],
    ['binary', zipSync({ 'photo.png': bytes('x') })],
    ['damaged', Uint8Array.from([...bytes('PK'), 3, 4, ...bytes('nonsense')])],
    ['damaged', bytes('%PDF-1.7 nonsense')],
    ['too_large', new Uint8Array(20 * 1024 * 1024 + 1).fill(65)],
    ['too_large', word('').length > 0 ? zipSync({ 'word/document.xml': new Uint8Array(90 * 1024 * 1024) }) : bytes('')],
  ])('%s', async (code, given) => {
    const answer = await load(given)
    expect(answer).toMatchObject({ ok: false, problem: { code } })
    expect(answer.ok ? '' : answer.problem.message).toMatch(/^We could not read this file: .+\. Nothing was changed\.$/)
  })
})
