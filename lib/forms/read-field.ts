import type { Entries } from '@/lib/domain/draft-content'
import type { DraftField } from '@/lib/domain/draft-field'
import { type FactKind, isCoreKind } from '@/lib/domain/fact-kinds'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { sameData } from '@/lib/domain/same-data'
import { kindLabels } from '@/lib/wording/kind-labels'
import { standingLabels } from '@/lib/wording/standings'
import { type FieldToRead, readRows } from './read-rows'
import { settleContested } from './settle-contested'
import { entriesOfKind, type Saying, sayingOf, sayings } from './write-field'

export interface ReadField {
  /** What the draft holds of the kind now: where something cannot be read, what it held before, and what was typed. */
  readonly field: DraftField
  readonly issues: readonly Issue[]
  /** Facts of readings that were not kept, where documents disagree: they go from the whole content. */
  readonly dropped: ReadonlySet<string>
}

const entry = (entries: Entries, name: string): string => (entries[name]?.[0] ?? '').replace(/\s+/g, ' ').trim()
const sayingWords: Record<Exclude<Saying, 'given'>, string | null> = {
  not_stated: standingLabels.not_stated,
  says_none: standingLabels.says_none,
  elsewhere: standingLabels.stated_elsewhere,
}

/** What a kind is called in "say why you changed …". */
export const changedWords = (kind: FactKind): string => (kind === 'fee' ? 'the fee' : `“${kindLabels[kind]}”`)

/** Where else the value is given: the first pointer is the form's, others stay. */
function elsewhereOf(kind: FactKind, entries: Entries, [first, ...others]: DraftField['elsewhere']): DraftField['elsewhere'] {
  const [where, url] = [entry(entries, `${kind}.where`), entry(entries, `${kind}.url`)]
  if (where === '') return others
  if (first && first.where === where && (first.url ?? '') === url) return [first, ...others]
  return [{ kind, where, ...(url !== '' && { url }), evidence: first?.evidence ?? [] }, ...others]
}

function choiceIssues(kind: FactKind, saying: Saying, entries: Entries, { before }: FieldToRead, typed: number): readonly Issue[] {
  const input = `${kind}.state`
  const was = sayingOf(before)
  if (saying === 'elsewhere' && entry(entries, `${kind}.where`) === '')
    return [{ input: `${kind}.where`, message: `${kindLabels[kind]}: say where it is given` }]
  if (saying === 'given' || saying === was || typed === 0) return []
  return [{ input, message: `${kindLabels[kind]}: you gave a value and chose “${sayingWords[saying]}”. Choose one` }]
}

/** The choice as it is meant: whoever types a value and leaves "not stated" standing gives a value. */
function meant(kind: FactKind, entries: Entries, before: DraftField, changed: number): Saying {
  const was = sayingOf(before)
  const chosen = sayings.find((saying) => saying === entry(entries, `${kind}.state`)) ?? was
  return chosen === was && changed > 0 ? 'given' : chosen
}

/** The reason for a change that no value carries: of what was removed, or settled. Nothing where nothing differs from what is live. */
function reasonBeside({ facts, ...field }: DraftField, { before, live }: FieldToRead, reason: string): string {
  const carried = facts.some(({ edit }) => edit?.reason === reason)
  const was = live ?? before
  const differs = !sameData([facts, said(field)], [was.facts, said(was)])
  return carried || !differs ? '' : reason
}
const said = ({ contested, elsewhere, saysNone }: Pick<DraftField, 'contested' | 'elsewhere' | 'saysNone'>) => [contested, elsewhere, saysNone]

/**
 * Reads one kind of fact of a form against what the draft held. All of it can be read, or none of it is taken: then the draft keeps what was typed as
 * `pending`, and the issues say what to put right. A form without the kind changes nothing.
 *
 * @example readField('fee', entries, { before, live, by: 'Anna Reed', on: '2026-11-28' }).issues[0]?.message // 'Reason: say why you changed the fee'
 */
export function readField(kind: FactKind, all: Entries, context: FieldToRead): ReadField {
  const { before } = context
  const entries = entriesOfKind(kind, all)
  if (!entries[`${kind}.state`]) return { field: before, issues: [], dropped: new Set() }
  const reason = entry(entries, `${kind}.reason`)
  const settled = settleContested(kind, before, entries)
  const rows = readRows(kind, entries, context, reason)
  const saying = meant(kind, entries, before, rows.changed)
  const nothing = saying === 'given' && sayingOf(before) !== 'given' && rows.facts.length + rows.issues.length === 0
  const issues = [
    ...rows.issues,
    ...choiceIssues(kind, saying, entries, context, rows.changed),
    ...(nothing ? [{ input: `${kind}.state`, message: `${kindLabels[kind]}: fill in a value, or choose “Not stated”` }] : []),
    ...(saying === 'given' && rows.changed > 0 && reason === ''
      ? [{ input: `${kind}.reason`, message: `Reason: say why you changed ${changedWords(kind)}` }]
      : []),
  ]
  if (issues.length > 0) return { field: { ...before, pending: entries }, issues, dropped: new Set() }
  const facts = saying === 'given' ? rows.facts.filter(({ id }) => !settled.dropped.has(id)) : []
  const field: DraftField = {
    head: {},
    facts,
    contested: settled.contested,
    elsewhere: saying === 'given' || saying === 'elsewhere' ? elsewhereOf(kind, entries, before.elsewhere) : [],
    saysNone: saying === 'says_none' && isCoreKind(kind),
    pending: null,
    toConfirm: before.toConfirm && !entries[`${kind}.confirm`],
    reason: '',
  }
  return { issues, dropped: settled.dropped, field: { ...field, reason: reasonBeside(field, context, reason) } }
}
