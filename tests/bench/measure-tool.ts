/** Measures one tool on one text and prints a line of JSON: node --import tsx tests/bench/measure-tool.ts TOOL seeds|CHARACTERS */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from '@/lib/extraction/extract-document'
import { documentsOf } from '../corpus/measure'
import { generatedDocument } from './generated-document'

export interface Measured {
  readonly characters: number
  /** Of the processor, for one reading of the texts, once the tool is warm. */
  readonly seconds: number
  /** The most memory that the process held. */
  readonly megabytes: number
}
type Tool = (text: string) => unknown

async function toolOf(name: string): Promise<Tool> {
  if (name === 'compromise') return (await import('compromise')).default
  if (name === 'wink-nlp') {
    const nlp = (await import('wink-nlp')).default((await import('wink-eng-lite-web-model')).default)
    return (text) => nlp.readDoc(text)
  }
  if (name === 'Intl.Segmenter') {
    const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
    // Each segment holds a copy of all that it was cut from: so it is given one paragraph after the other.
    return (text) => text.split('\n\n').reduce((sum, paragraph) => sum + Array.from(segmenter.segment(paragraph)).length, 0)
  }
  return (text) => {
    const { extraction } = extractText({ mediaType: 'text/plain', text })
    if (extraction.document.kind !== 'nasenco_course') throw new Error(`The text was taken for ${extraction.document.kind} and not read.`)
    return extraction
  }
}

const seeds = () => documentsOf(join(import.meta.dirname, '../../seeds'), true).map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'))
const [name = 'reader', size = 'seeds'] = process.argv.slice(2)
const tool = await toolOf(name)
const texts = size === 'seeds' ? seeds() : [generatedDocument(Number(size), 7)]
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const readAll = (): void => {
  for (const text of texts) tool(text)
}
/** A large text warms the tool by itself; small ones are read until the sum of them is worth a measure. */
const rounds = Math.max(1, Math.round(1_000_000 / characters))
const warming = characters > 5_000_000 ? [generatedDocument(1_000_000, 11)] : []
for (const text of warming) tool(text)
if (warming.length === 0) for (let round = 0; round < Math.ceil(rounds / 2); round += 1) readAll()
/** Time of the processor, so that other work on the machine does not count. */
const started = process.cpuUsage()
for (let round = 0; round < rounds; round += 1) readAll()
const { user, system } = process.cpuUsage(started)
const seconds = (user + system) / 1e6 / rounds
const measured: Measured = { characters, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
console.log(JSON.stringify(measured))
