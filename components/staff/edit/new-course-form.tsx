import { awards, providerTypes } from '@/lib/domain/enumerations'
import { beginCoursePath } from '@/lib/staff-paths'
import { awardLabels, providerTypeLabels } from '@/lib/wording/labels'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'
import { type TypedPart, typedPart } from './typed-part'

interface NewCourseFormProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly mayAddProvider: boolean
  readonly typed: TypedInput
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly first?: string
  readonly options: readonly (readonly [string, string])[]
  readonly typed: TypedPart
}

function Choice({ name, label, first, options, typed }: ChoiceProps) {
  const error = typed.error(name)
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {error && (
        <span className="error" id={`${name}-error`}>
          {error}
        </span>
      )}
      <select
        id={name}
        name={name}
        defaultValue={typed.value(name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      >
        {first && <option value="">{first}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Provider, title and award: enough to begin. */
export function NewCourseForm({ providers, mayAddProvider, typed: kept }: NewCourseFormProps) {
  const typed = typedPart(kept.entries, kept.issues)
  return (
    <form method="post" action={beginCoursePath()} className="staffform">
      <RequestId />
      <Choice name="provider" label="Provider" first="Choose one" options={providers.map(({ id, name }) => [id, name] as const)} typed={typed} />
      {mayAddProvider && (
        <>
          <TextField
            name="newProvider"
            label="Or a provider that is new"
            hint="Leave it empty if you chose one"
            error={typed.error('newProvider')}
            value={typed.value('newProvider')}
            className="wide"
          />
          <Choice
            name="newProviderType"
            label="Its type"
            first="Not stated"
            options={providerTypes.map((type) => [type, providerTypeLabels[type]] as const)}
            typed={typed}
          />
        </>
      )}
      <TextField name="title" label="Title in the list" error={typed.error('title')} value={typed.value('title')} className="wide" />
      <Choice name="award" label="Award" options={awards.map((award) => [award, awardLabels[award]] as const)} typed={typed} />
      <p className="actions">
        <Button>Begin the draft</Button>
      </p>
    </form>
  )
}
