import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { DraftContent } from '@/lib/domain/draft-content'
import { draftField } from '@/lib/domain/draft-field'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { isBlank } from '@/lib/forms/read-fact'
import { changedWords } from '@/lib/forms/read-field'
import { kindLabels } from '@/lib/wording/kind-labels'
import { elsewhereWords, standingLabels } from '@/lib/wording/standings'
import { KindLine } from '../../evidence/kind-line'
import { NotStated } from '../../evidence/not-stated'
import { TextField } from '../text-field'
import { FactEvidence, type LastChangeShown } from './fact-evidence'
import { FactFields } from './fact-fields'
import { KindState } from './kind-state'
import { SettleReadings } from './settle-readings'
import type { TypedPart } from './typed-part'

export interface EditedCourse {
  readonly content: DraftContent
  readonly live: DraftContent | null
  readonly documents: readonly CatalogueDocument[]
  readonly changes: ReadonlyMap<string, LastChangeShown>
}
interface KindRowsProps {
  readonly kind: FactKind
  readonly course: EditedCourse
  readonly typed: TypedPart
}

function Row({ kind, id, course, typed }: KindRowsProps & { readonly id: string }) {
  const find = (content: DraftContent | null) => content?.facts.find((fact) => fact.id === id)
  const fact = find(course.content)
  return (
    <div className="editrow">
      <fieldset className="grid gap-4 self-start">
        <legend className="hush">{fact ? kindLabels[kind] : `${kindLabels[kind]}: a new value`}</legend>
        <FactFields kind={kind} id={id} typed={typed} />
        {fact && (
          <label className="tick">
            <input type="checkbox" name={`${id}.remove`} defaultChecked={typed.value(`${id}.remove`) !== ''} />
            <span>Remove this value</span>
          </label>
        )}
      </fieldset>
      <FactEvidence
        fact={fact}
        live={find(course.live)}
        documents={course.documents}
        published={new Set(course.live?.documentIds)}
        last={course.changes.get(kind)}
      />
    </div>
  )
}

/** How a kind without values stands. */
function Without({ kind, content }: { readonly kind: FactKind; readonly content: DraftContent }) {
  const { saysNone, elsewhere } = draftField(content, kind)
  const [pointer] = elsewhere
  if (saysNone) return <KindLine sign="none" words={standingLabels.says_none ?? ''} />
  if (pointer) return <KindLine sign="elsewhere" words={`${standingLabels.stated_elsewhere} · ${elsewhereWords(pointer.where)}`} />
  return <NotStated />
}

/** One kind of fact in the form: every value beside its evidence, room for another, the ways of not saying, and why it was changed. */
export function KindRows({ kind, course, typed }: KindRowsProps) {
  const { content } = course
  const field = draftField(content, kind)
  const ids = typed.values(`${kind}.facts`)
  const there = ids.filter((id) => field.facts.some((fact) => fact.id === id))
  const fresh = ids.filter((id) => !there.includes(id))
  const isOpen =
    fresh.some((id) => !isBlank(kind, id, typed.entries)) || [`${kind}.state`, `${kind}.where`].some((name) => typed.error(name) !== undefined)
  const reason = (
    <TextField
      name={`${kind}.reason`}
      label={`Why did you change ${changedWords(kind)}?`}
      hint="Readers see this beside the value. Leave it as it is if you change nothing."
      error={typed.error(`${kind}.reason`)}
      value={typed.value(`${kind}.reason`)}
      className="wide"
    />
  )
  return (
    <section className="mt-8 border-t-2 border-ink pt-4" aria-labelledby={`${kind}-heading`} id={kind}>
      <h2 className="text-lg" id={`${kind}-heading`}>
        {kindLabels[kind]}
      </h2>
      {ids.map((id) => (
        <input key={id} type="hidden" name={`${kind}.facts`} value={id} />
      ))}
      <SettleReadings kind={kind} content={content} typed={typed} />
      {there.length === 0 && <Without kind={kind} content={content} />}
      {there.map((id) => (
        <Row key={id} kind={kind} id={id} course={course} typed={typed} />
      ))}
      {there.length > 0 && reason}
      {field.toConfirm && (
        <label className="tick mt-4">
          <input id={`${kind}.confirm`} type="checkbox" name={`${kind}.confirm`} defaultChecked={typed.value(`${kind}.confirm`) !== ''} />
          <span>
            <b>Confirm for the new year: {kindLabels[kind]}.</b> What stands here was taken over from last year.
          </span>
        </label>
      )}
      <details className="disclose mt-2" open={isOpen || (there.length === 0 && typed.error(`${kind}.reason`) !== undefined)}>
        <summary>
          {there.length > 0 ? 'Add another, or say that it is not stated' : 'Give a value, or say where it is given'}
          <span className="hush">: {kindLabels[kind]}</span>
        </summary>
        {fresh.map((id) => (
          <Row key={id} kind={kind} id={id} course={course} typed={typed} />
        ))}
        {there.length === 0 && reason}
        <div className="mt-4">
          <KindState kind={kind} typed={typed} />
        </div>
      </details>
    </section>
  )
}
