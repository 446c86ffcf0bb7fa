import { courseKinds } from '@/lib/review/overruling'
import { overrulePath } from '@/lib/staff-paths'
import { documentKindLabels } from '@/lib/wording/labels'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'

interface OverruleFormProps {
  readonly importRunId: string
  readonly typed: TypedInput
}

/** A person's word against the reader's: the document is a course after all. */
export function OverruleForm({ importRunId, typed }: OverruleFormProps) {
  const error = typed.error('as')
  return (
    <form method="post" action={overrulePath(importRunId)} className="mt-4 grid gap-4">
      <RequestId />
      <p>You know better? Say which course it is, and the document is read as that. You decide each proposal as always.</p>
      <fieldset id="as" className={error ? 'bad' : undefined} tabIndex={-1}>
        <legend>Which course is it?</legend>
        {error && <span className="error">{error}</span>}
        {courseKinds.map((kind) => (
          <label key={kind} className="tick">
            <input type="radio" name="as" value={kind} defaultChecked={typed.value('as') === kind} />
            <span>{documentKindLabels[kind]}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        name="why"
        label="Why is it a course?"
        hint="It is kept with the document, for whoever looks at it after you."
        value={typed.value('why')}
        error={typed.error('why')}
        className="wide"
      />
      <p>
        <Button>Read it as this course</Button>
      </p>
    </form>
  )
}
