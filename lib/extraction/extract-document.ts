import type { Extraction } from '@/lib/domain/fact'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { contradictionsOf } from './contradictions/contradictions-of'
import { editionOf } from './edition'
import { type Reading, read } from './engine'
import { gather } from './gather'
import { load } from './load/load'
import type { OnPage } from './load/load-pdf'
import type { ReadingProblem } from './load/problems'
import { pointersOf } from './pointers'
import { prepare } from './read-document'
import { sha256 } from './sha256'
import type { LoadedText } from './types'

export interface ExtractionInput {
  /** Base name of the file. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Recorded; no evidence. */
  readonly url?: string
  readonly onPage?: OnPage
  /** A person's word on what the document is, in place of the reader's own judgement. */
  readonly as?: CourseKind
}
export type CourseKind = 'nasenco_course' | 'npq_course'
export type ExtractionResult =
  | { readonly ok: true; readonly extraction: Extraction; readonly trace: Trace }
  | { readonly ok: false; readonly problem: ReadingProblem }

/** What happened to every candidate, and why the document is of its kind. */
export interface Trace extends Reading {
  readonly kindReason: string
}

/**
 * Reads one document: bytes in, facts with proof out, with the stored text. The same bytes always give the same answer. A document that cannot be read
 * gives a problem, never an exception.
 *
 * @example await extractDocument({ name: 'leaflet.txt', bytes })
 */
export async function extractDocument({ name, bytes, url, onPage, as }: ExtractionInput): Promise<ExtractionResult> {
  const answer = await load(bytes, onPage)
  if (!answer.ok) return answer
  const { extraction, trace } = extractText(answer.loaded, as)
  const { document, ...rest } = extraction
  return { ok: true, extraction: { document: { name, sha256: await sha256(bytes), ...document, ...(url && { url }) }, ...rest }, trace }
}

/** Reads a loaded text; everything of an extraction but the name and the hash of its file. */
export function extractText(
  loaded: LoadedText,
  as?: CourseKind,
): {
  readonly extraction: Omit<Extraction, 'document'> & { readonly document: Omit<Extraction['document'], 'name' | 'sha256'> }
  readonly trace: Trace
} {
  const prepared = prepare(loaded)
  const document = as ? { ...prepared, kind: as } : prepared
  const { kind, kindReason, text } = document
  const about = { mediaType: loaded.mediaType, text, characters: text.length, kind }
  if (kind === 'other_course' || kind === 'not_course') {
    const nothing = { found: 0, made: 0, kept: [], dropped: [], kindReason }
    return {
      extraction: { document: { ...about, editionFrom: null, editionTo: null }, facts: [], contested: [], notStated: [], elsewhere: [] },
      trace: nothing,
    }
  }
  const reading = read(document)
  const facts = gather(reading.kept, text)
  const elsewhere = pointersOf(document)
  const said = new Set([...facts, ...elsewhere].map((entry) => entry.kind))
  const edition = editionOf(document, reading.kept)
  return {
    extraction: {
      document: { ...about, editionFrom: edition.from, editionTo: edition.to },
      facts,
      contested: contradictionsOf(facts, document),
      notStated: coreKinds.filter((core) => !said.has(core)),
      elsewhere,
    },
    trace: { ...reading, kindReason },
  }
}
