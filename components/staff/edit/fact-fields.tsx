import type { FactKind } from '@/lib/domain/fact-kinds'
import { amountInput, type FactInput, fieldsOf } from '@/lib/forms/fields-of'
import { FactField } from './fact-field'
import type { TypedPart } from './typed-part'

interface FactFieldsProps {
  readonly kind: FactKind
  readonly id: string
  readonly typed: TypedPart
}

const end = (key: 'min' | 'max', label: string): FactInput => ({ key, label, type: 'number', optional: true, options: [] })
const ends = [end('min', 'Number'), end('max', 'Second number, for a range')] as const

/** Whether something rarely said is said: then it is shown without being asked for. */
const isSaid = (typed: TypedPart, id: string, { key, type }: FactInput): boolean => {
  const value = typed.value(`${id}.${key}`)
  if (typed.error(`${id}.${key}`)) return true
  return key === 'qualifier' ? value !== '' && value !== 'exact' : type === 'currency' ? value !== '' && value !== 'GBP' : value !== ''
}

/** The inputs of one fact: its value, and folded away how sure it is and where it holds. */
export function FactFields({ kind, id, typed }: FactFieldsProps) {
  const { amount, inputs, more } = fieldsOf(kind)
  const field = (input: FactInput) => <FactField key={input.key} id={id} input={input} typed={typed} />
  return (
    <div className="grid gap-4">
      {amount && (
        <div className="flex flex-wrap gap-4">
          {field(amountInput)}
          {ends.map(field)}
        </div>
      )}
      {inputs.map(field)}
      <details className="disclose" open={more.some((input) => isSaid(typed, id, input))}>
        <summary>How sure it is, and where it holds</summary>
        <div className="mt-2 grid gap-4">{more.map(field)}</div>
      </details>
    </div>
  )
}
