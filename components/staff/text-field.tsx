import type { HTMLInputTypeAttribute } from 'react'

interface TextFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value?: string | undefined
  readonly type?: HTMLInputTypeAttribute
  readonly rows?: number
  readonly required?: boolean
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url'
  readonly className?: string
}

/** A labelled input: label, hint, what is wrong, input, all tied together for a screen reader. */
export function TextField({ name, label, hint, error, value, rows, type = 'text', className = '', ...input }: TextFieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    defaultValue: value ?? '',
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': described || undefined,
    className,
  }
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={name}>{label}</label>
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
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} {...input} type={type} />}
    </div>
  )
}
