import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../corpus/damage'

const corpus = join(import.meta.dirname, '../corpus')
const opening =
  'National Award for SEN Co-ordination (NASENCO)\n\nOur course leads to the National Award for SEN Co-ordination.\n\nEntry requirements\n\nYou must have QTS.\n'
const places =
  'Ashby Barton Calder Denby Elmley Farndon Garton Hexley Irby Kelsall Langley Marston Norbury Oakley Petworth Quorn Rushden Selby Thornby Upton'.split(
    ' ',
  )
const names = /\b(?:Redcar|Cleveland|Leeds|Bristol|Manchester|Exeter|Norwich|Derby|York|Luton|Hull|Bath|Kent|Essex|Devon|Surrey)\b/g

/** Paragraphs of the invented course documents and, one in five, sentences of the corpora of single kinds. */
function paragraphs(): readonly string[] {
  const folder = join(corpus, 'documents')
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && readFileSync(join(folder, name.replace(/txt$/, 'json')), 'utf8').includes('"nasenco_course"'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const whole = texts.flatMap((text) => text.split(/\n\s*\n/)).filter((text) => text.trim() !== '')
  const sentences = readdirSync(join(corpus, 'kinds')).flatMap((name) => {
    const { find, leave }: { find: readonly { text: string }[]; leave: readonly { text: string }[] } = JSON.parse(
      readFileSync(join(corpus, 'kinds', name), 'utf8'),
    )
    return [...find, ...leave].map(({ text }) => text)
  })
  return [...whole, ...sentences.filter((_, at) => at % Math.ceil((sentences.length * 4) / whole.length) === 0)]
}

/**
 * A course document of about so many characters, put together from invented paragraphs in random order, each with numbers and names of its own: no
 * stretch is the repetition of another. The same seed gives the same text.
 *
 * @example generatedDocument(100_000, 7).length // about 100,000
 */
export function generatedDocument(characters: number, seed: number): string {
  const random = randomFrom(seed)
  const source = paragraphs()
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const digit = (): string => String(1 + Math.floor(random() * 9))
  const varied = (text: string): string =>
    text.replace(names, () => pick(places)).replace(/(?<!\b(?:19|20))\d/g, (sign) => (random() < 0.5 ? digit() : sign))
  const parts = [opening]
  for (let length = opening.length; length < characters; length += (parts.at(-1) ?? '').length + 2) parts.push(varied(pick(source)))
  return parts.join('\n\n').slice(0, characters)
}
