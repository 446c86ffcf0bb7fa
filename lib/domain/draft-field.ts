import type { DraftContent, Entries, FieldName } from './draft-content'
import { headFields } from './draft-content'
import { type FactKind, factKinds, isCoreKind, isFactKind } from './fact-kinds'

/** All that a draft holds of one field: what merges, moves and comes back as one piece. */
export interface DraftField {
  /** Only for a field of the head: its own key of the content. */
  readonly head: Partial<Pick<DraftContent, 'title' | 'award' | 'provider'>>
  readonly facts: DraftContent['facts']
  readonly contested: DraftContent['contested']
  readonly elsewhere: DraftContent['elsewhere']
  readonly saysNone: boolean
  readonly pending: Entries | null
  readonly toConfirm: boolean
  /** Why it was changed, where no value carries the reason; '' for none. */
  readonly reason: string
}

/** Every field of a course, the head first. */
export const draftFieldNames: readonly FieldName[] = [...headFields, ...factKinds]
/** The kind of fact that a field is, or null for one of the head. */
export const kindOfField = (field: FieldName): FactKind | null => (isFactKind(field) ? field : null)

function headOf(content: DraftContent, field: FieldName): DraftField['head'] {
  if (field === 'title') return { title: content.title }
  if (field === 'award_offered') return { award: content.award }
  return field === 'offered_by' ? { provider: content.provider } : {}
}

/**
 * What a draft holds of one field.
 *
 * @example draftField(content, 'fee').facts.length // 2
 */
export function draftField(content: DraftContent, field: FieldName): DraftField {
  const kind = kindOfField(field)
  const isOf = (entry: { readonly kind: FactKind }) => entry.kind === kind
  return {
    head: headOf(content, field),
    facts: content.facts.filter(isOf),
    contested: content.contested.filter(isOf),
    elsewhere: content.elsewhere.filter(isOf),
    saysNone: kind !== null && isCoreKind(kind) && content.saysNone.includes(kind),
    pending: content.pending[field] ?? null,
    toConfirm: content.toConfirm.includes(field),
    reason: content.reasons[field] ?? '',
  }
}

function pendingWith({ pending }: DraftContent, field: FieldName, typed: Entries | null): DraftContent['pending'] {
  const { [field]: _, ...others } = pending
  return typed ? { ...others, [field]: typed } : others
}

function reasonsWith({ reasons }: DraftContent, field: FieldName, reason: string): DraftContent['reasons'] {
  const { [field]: _, ...others } = reasons
  return reason === '' ? others : { ...others, [field]: reason }
}

/** A list with its entries of one kind replaced where they stand, so that a merge moves nothing that nobody moved. */
function inPlace<T extends { readonly kind: FactKind }>(entries: readonly T[], kind: FactKind | null, fresh: readonly T[]): T[] {
  const own = entries.filter((entry) => entry.kind === kind)
  const last = own.at(-1)
  const rest = fresh.slice(own.length)
  return [
    ...entries.flatMap((entry) => {
      if (entry.kind !== kind) return [entry]
      const replaced = fresh.slice(own.indexOf(entry), own.indexOf(entry) + 1)
      return entry === last ? [...replaced, ...rest] : replaced
    }),
    ...(last ? [] : fresh),
  ]
}

function withOrWithout<T>(list: readonly T[], member: T, isIn: boolean): T[] {
  if (list.includes(member) === isIn) return [...list]
  return isIn ? [...list, member] : list.filter((other) => other !== member)
}

/** The draft with one field replaced; everything else stays as it is. */
export function withDraftField(content: DraftContent, field: FieldName, value: DraftField): DraftContent {
  const kind = kindOfField(field)
  const core = kind !== null && isCoreKind(kind) ? kind : null
  return {
    ...content,
    ...value.head,
    facts: inPlace(content.facts, kind, value.facts),
    contested: inPlace(content.contested, kind, value.contested),
    elsewhere: inPlace(content.elsewhere, kind, value.elsewhere),
    saysNone: core ? withOrWithout(content.saysNone, core, value.saysNone) : content.saysNone,
    pending: pendingWith(content, field, value.pending),
    toConfirm: withOrWithout(content.toConfirm, field, value.toConfirm),
    reasons: reasonsWith(content, field, value.reason),
  }
}
