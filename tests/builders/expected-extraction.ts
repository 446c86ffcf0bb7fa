import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AnyFact, Elsewhere, Evidence, Extraction } from '@/lib/domain/fact'
import type { FactKind } from '@/lib/domain/fact-kinds'

interface ExpectedFact {
  readonly id: string
  readonly kind: FactKind
  readonly value: Record<string, unknown>
  readonly detail?: Record<string, unknown>
  readonly qualifier: AnyFact['qualifier']
  readonly standing: AnyFact['standing']
  readonly scope?: Record<string, string>
  readonly quotes: readonly string[]
}
interface Expected {
  readonly document: string
  readonly kind: Extraction['document']['kind']
  readonly edition: { readonly from: number | null; readonly to: number | null }
  readonly facts: readonly ExpectedFact[]
  readonly contested: readonly {
    readonly kind: FactKind
    readonly facts: readonly string[]
    readonly severity: 'hard' | 'soft'
    readonly note: string
  }[]
  readonly elsewhere: readonly { readonly kind: FactKind; readonly where: string; readonly quotes: readonly string[]; readonly optional: boolean }[]
  readonly notStated: readonly FactKind[]
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function evidenceOf(text: string, quotes: readonly string[]): readonly Evidence[] {
  return quotes.flatMap((quote) => {
    const found = new RegExp(quote.trim().split(/\s+/).map(escaped).join('\\s+')).exec(text)
    return found ? [{ start: found.index, end: found.index + found[0].length, quote: found[0] }] : []
  })
}

const withoutNulls = (value: Record<string, unknown>, kind: FactKind): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key, item]) => item !== null || (['min', 'max'].includes(key) && kind !== 'assessment')))

/** The expected facts of a document as if the reader had found them all: lets the rooms behind extraction be tested without it. */
export function expectedExtraction(textFile: string, expectedFile: string): Extraction {
  const bytes = readFileSync(textFile)
  const text = bytes.toString('utf8')
  const expected: Expected = JSON.parse(readFileSync(expectedFile, 'utf8'))
  const facts = expected.facts.map((fact) => ({
    id: fact.id,
    kind: fact.kind,
    value: withoutNulls({ ...(fact.kind === 'eligibility' && { effect: 'entry' }), ...fact.value, ...fact.detail }, fact.kind),
    qualifier: fact.qualifier,
    standing: fact.standing,
    ...(fact.standing === 'implied' && { workings: 'Worked out from the words quoted.' }),
    ...(fact.scope && { scope: fact.scope }),
    evidence: evidenceOf(text, fact.quotes),
    recogniser: 'expected',
  })) as unknown as readonly AnyFact[]
  const elsewhere: readonly Elsewhere[] = expected.elsewhere.map(({ kind, where, quotes }) => ({ kind, where, evidence: evidenceOf(text, quotes) }))
  return {
    document: {
      name: expected.document,
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text,
      characters: text.length,
      kind: expected.kind,
      editionFrom: expected.edition.from,
      editionTo: expected.edition.to,
    },
    facts,
    contested: expected.contested.filter((entry) => entry.severity === 'hard').map(({ kind, facts: factIds, note }) => ({ kind, factIds, note })),
    notStated: expected.notStated,
    elsewhere,
  }
}
