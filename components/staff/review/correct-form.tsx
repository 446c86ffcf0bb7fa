import type { CourseFact } from '@/lib/domain/course-content'
import { writeFact } from '@/lib/forms/write-fact'
import { decidePath, reviewPath } from '@/lib/staff-paths'
import { factLine } from '@/lib/wording/fact-words'
import { Button } from '../../ui/button'
import { FactFields } from '../edit/fact-fields'
import { typedPart } from '../edit/typed-part'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'

interface CorrectFormProps {
  readonly importRunId: string
  readonly itemKey: string
  readonly fact: CourseFact
  /** What else was read and gives way to the correction. */
  readonly others: readonly CourseFact[]
  /** What was typed and could not be taken. */
  readonly typed: TypedInput
}

/** The inputs of a proposal's kind, filled with what was read, and the reason that is kept with the correction. */
export function CorrectForm({ importRunId, itemKey, fact, others, typed }: CorrectFormProps) {
  const part = typedPart({ ...writeFact(fact), ...typed.entries }, typed.issues)
  return (
    <form method="post" action={decidePath(importRunId)} className="mt-3 grid gap-4">
      <RequestId />
      <input type="hidden" name="item" value={itemKey} />
      {others.length > 0 && (
        <p className="aside">
          You correct the first reading. Saving rejects {others.length === 1 ? 'the other' : 'the others'}: {others.map(factLine).join('; ')}.
        </p>
      )}
      <FactFields kind={fact.kind} id={fact.id} typed={part} />
      <TextField
        name="reason"
        label="Reason"
        hint="Readers see that staff set the value, and why."
        value={part.value('reason')}
        error={part.error('reason')}
        className="wide"
      />
      <p className="actions">
        <Button small name="verdict" value="correct">
          Save the correction
        </Button>
        <a className="quietlink" href={`${reviewPath(importRunId)}?at=${itemKey}#item-${itemKey}`}>
          Leave it as it was read
        </a>
      </p>
    </form>
  )
}
