import type { HistoryEntry } from '@/lib/domain/history'
import { restorePath } from '@/lib/staff-paths'
import { fieldLabel } from '@/lib/wording/field-words'
import { counted, listOf } from '@/lib/wording/lists'
import { momentWords } from '@/lib/wording/moments'
import { Button } from '../ui/button'
import { FieldChangesTable } from './field-changes-table'
import { RequestId } from './request-id'
import { TextField } from './text-field'
import type { TypedInput } from './typed-input'

interface HistoryListProps {
  readonly slug: string
  readonly entries: readonly HistoryEntry[]
  /** The version that readers see. */
  readonly live: number
  readonly mayRestore: boolean
  readonly typed: TypedInput
}

function changedWords({ version, changes }: HistoryEntry): string {
  if (version === 1) return 'First published'
  const labels = changes.map(({ field }) => fieldLabel(field))
  if (labels.length === 0) return 'Nothing changed'
  return labels.length > 4 ? `${labels.slice(0, 3).join(', ')} and ${counted(labels.length - 3, 'field')} more` : listOf(labels)
}

function RestoreForm({ slug, version, live, typed }: { slug: string; version: number; live: number; typed: TypedInput }) {
  const isOwn = typed.value('version') === String(version)
  return (
    <details className="mt-4" open={isOwn}>
      <summary className="target">Restore version {version}</summary>
      <form method="post" action={restorePath(slug)} className="mt-2 grid gap-4">
        <RequestId />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="baseVersion" value={live} />
        <p>
          What version {version} held is published again as version {live + 1}. Nothing of the history is lost.
        </p>
        <TextField
          name={`reason-${version}`}
          label="Why do you restore it?"
          value={isOwn ? typed.value(`reason-${version}`) : undefined}
          error={isOwn ? typed.issues[0]?.message : undefined}
          className="wide"
        />
        <p>
          <Button second>Restore version {version}</Button>
        </p>
      </form>
    </details>
  )
}

/** The publications of a course: who, when, why, which fields from what to what; an older one can be published again. */
export function HistoryList({ slug, entries, live, mayRestore, typed }: HistoryListProps) {
  return (
    <ol className="history" reversed>
      {entries.map((entry) => (
        <li key={entry.version} id={`version-${entry.version}`} data-version={entry.version}>
          <h3>
            Version {entry.version}
            {entry.version === live && ' · live now'}
          </h3>
          <p className="text-sm text-ink-2">
            {entry.by}, {momentWords(entry.at)}: “{entry.reason}”
          </p>
          <p>{changedWords(entry)}</p>
          {entry.version > 1 && entry.changes.length > 0 && (
            <details>
              <summary className="target">Field by field</summary>
              <FieldChangesTable changes={entry.changes} caption={`What version ${entry.version} changed`} />
            </details>
          )}
          {mayRestore && entry.version !== live && <RestoreForm slug={slug} version={entry.version} live={live} typed={typed} />}
        </li>
      ))}
    </ol>
  )
}
