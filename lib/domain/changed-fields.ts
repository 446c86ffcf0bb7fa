import type { DraftContent, FieldName } from './draft-content'
import { draftField, draftFieldNames } from './draft-field'
import { sameData } from './same-data'

/** The fields in which a draft differs from what is live; all of which something is said, where nothing is live yet. */
export function changedFields(content: DraftContent, live: DraftContent | null): readonly FieldName[] {
  return draftFieldNames.filter((field) => {
    const own = draftField(content, field)
    if (live) return !sameData(own, draftField(live, field))
    return own.facts.length > 0 || own.elsewhere.length > 0 || own.saysNone || own.pending !== null || Object.keys(own.head).length > 0
  })
}
