import { type FactKind, isCoreKind } from '@/lib/domain/fact-kinds'
import type { Saying } from '@/lib/forms/write-field'
import { kindLabels } from '@/lib/wording/kind-labels'
import { standingLabels } from '@/lib/wording/standings'
import { TextField } from '../text-field'
import type { TypedPart } from './typed-part'

const words: readonly { readonly saying: Saying; readonly label: string }[] = [
  { saying: 'given', label: 'The values here' },
  { saying: 'not_stated', label: standingLabels.not_stated ?? '' },
  { saying: 'says_none', label: standingLabels.says_none ?? '' },
  { saying: 'elsewhere', label: standingLabels.stated_elsewhere ?? '' },
]

/** What is said of a kind of fact: values, or one of the ways of not saying. "Not stated" is a choice in every field. */
export function KindState({ kind, typed }: { readonly kind: FactKind; readonly typed: TypedPart }) {
  const name = `${kind}.state`
  const error = typed.error(name)
  return (
    <div className="grid gap-4">
      <fieldset id={name} tabIndex={-1} className={error ? 'bad' : undefined} aria-describedby={error && `${name}-error`}>
        <legend className="mb-1">What is said of it: {kindLabels[kind]}</legend>
        {error && (
          <span className="error" id={`${name}-error`}>
            {error}
          </span>
        )}
        {words
          .filter(({ saying }) => saying !== 'says_none' || isCoreKind(kind))
          .map(({ saying, label }) => (
            <label key={saying} className="tick">
              <input type="radio" name={name} value={saying} defaultChecked={typed.value(name) === saying} />
              <span>{label}</span>
            </label>
          ))}
      </fieldset>
      <TextField
        name={`${kind}.where`}
        label="Where it is given, if elsewhere"
        hint="Such as: the provider’s finance page"
        error={typed.error(`${kind}.where`)}
        value={typed.value(`${kind}.where`)}
        className="wide"
      />
      <TextField
        name={`${kind}.url`}
        label="Its web address"
        hint="Only if the document prints one"
        value={typed.value(`${kind}.url`)}
        className="wide"
        inputMode="url"
      />
    </div>
  )
}
