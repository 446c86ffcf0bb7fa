import type { FactInput } from '@/lib/forms/fields-of'
import type { TypedPart } from './typed-part'

interface FactFieldProps {
  /** The fact that the input belongs to. */
  readonly id: string
  readonly input: FactInput
  readonly typed: TypedPart
}

const hints: Partial<Record<FactInput['type'], string>> = {
  pounds: 'The price as the provider prints it, without VAT if it says “+ VAT”.',
  year: 'Such as 2026/27',
  date: 'Such as 17 January 2027, January 2027 or autumn 2027',
  lines: 'One on each line',
}
const modes: Partial<Record<FactInput['type'], 'decimal' | 'numeric'>> = { pounds: 'decimal', whole: 'numeric', number: 'decimal' }
const widths: Partial<Record<FactInput['type'], string>> = {
  pounds: 'w-32',
  currency: 'w-24',
  whole: 'w-28',
  number: 'w-28',
  year: 'w-36',
  text: 'wide',
  codes: 'wide',
  date: 'w-64',
}

interface ControlProps extends FactFieldProps {
  readonly described: string | undefined
}

function Control({ id, input: { key, type, options, optional }, typed, described }: ControlProps) {
  const name = `${id}.${key}`
  const error = typed.error(name) !== undefined
  const common = {
    id: name,
    name,
    defaultValue: typed.value(name),
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': described,
  }
  if (type === 'choice' || type === 'yes_no') {
    const choices = type === 'choice' ? options : [{ value: 'yes', label: 'Yes' }, ...[{ value: 'no', label: 'No' }]]
    return (
      <select {...common}>
        {key !== 'qualifier' && <option value="">{optional ? 'Not stated' : 'Choose one'}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (type === 'lines') return <textarea {...common} rows={3} />
  const list = type === 'codes' ? `${name}-words` : undefined
  return (
    <>
      <input {...common} type="text" className={widths[type]} inputMode={modes[type]} list={list} autoComplete="off" />
      {list && (
        <datalist id={list}>
          {options.map(({ value, label }) => (
            <option key={value} value={label} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** One input of a fact, with its label, hint and what is to put right. */
export function FactField({ id, input, typed }: FactFieldProps) {
  const name = `${id}.${input.key}`
  const [hint, error] = [hints[input.type], typed.error(name)]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const control = <Control id={id} input={input} typed={typed} described={described || undefined} />
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={name}>{input.label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error" id={`${name}-error`}>
          {error}
        </span>
      )}
      {input.type === 'pounds' ? (
        <span className="money">
          <b>£</b>
          {control}
        </span>
      ) : (
        control
      )}
    </div>
  )
}
