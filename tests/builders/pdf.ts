const escaped = (line: string): string => line.replaceAll('–', '-').replace(/[\\()]/g, (sign) => `\\${sign}`)

/** The drawing of one page: its lines, one below the other. Pounds are one byte in the encoding of the font. */
const drawing = (lines: readonly string[]): string => `BT /F1 11 Tf 14 TL 50 790 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`

/**
 * A PDF with a text layer, as a word processor saves one: a page for each list of lines. `extra` is put into the catalogue of the document, such as an
 * action that runs when it is opened.
 *
 * @example pdfOf([['Fee: £2,190'], ['Page two']])
 */
export function pdfOf(pages: readonly (readonly string[])[], extra = ''): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = drawing(lines)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}
