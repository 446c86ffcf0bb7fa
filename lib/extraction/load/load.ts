import type { LoadedText } from '../types'
import { loadText } from './load-text'

/** Why a document cannot be read: a code for programs, a sentence for people. */
export interface ReadingProblem {
  readonly code: 'empty' | 'binary' | 'too_large' | 'too_many_pages' | 'encrypted' | 'scan' | 'damaged' | 'unreadable'
  readonly message: string
}
export type Loaded = { readonly ok: true; readonly loaded: LoadedText } | { readonly ok: false; readonly problem: ReadingProblem }

/** Loads a document of any known format, told by its content, not by its name. */
export async function load(bytes: Uint8Array): Promise<Loaded> {
  const loaded = loadText(bytes)
  if (loaded.text.trim() === '')
    return { ok: false, problem: { code: 'empty', message: 'We could not read this file: it holds no text. Nothing was changed.' } }
  return { ok: true, loaded }
}
