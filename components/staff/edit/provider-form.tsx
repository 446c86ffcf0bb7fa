import { type ProviderType, providerTypes } from '@/lib/domain/enumerations'
import { saveProviderPath } from '@/lib/staff-paths'
import { providerTypeLabels } from '@/lib/wording/labels'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'
import { typedPart } from './typed-part'

interface ProviderFormProps {
  readonly provider: { readonly id: string; readonly name: string; readonly type: ProviderType | null; readonly version: number }
  readonly typed: TypedInput
}

/** Name and type of a provider, as every course of theirs shows them. */
export function ProviderForm({ provider, typed }: ProviderFormProps) {
  const held = { name: [provider.name], type: [provider.type ?? ''] }
  const { value, error } = typedPart({ ...held, ...typed.entries }, typed.issues)
  return (
    <form method="post" action={saveProviderPath(provider.id)} className="staffform">
      <RequestId />
      <input type="hidden" name="version" value={provider.version} />
      <TextField name="name" label="Name" error={error('name')} value={value('name')} className="wide" />
      <div className="field">
        <label htmlFor="type">Type</label>
        <select id="type" name="type" defaultValue={value('type')}>
          <option value="">Not stated</option>
          {providerTypes.map((type) => (
            <option key={type} value={type}>
              {providerTypeLabels[type]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        name="reason"
        label="Why did you change it?"
        hint="The team sees this in the history."
        error={error('reason')}
        value={value('reason')}
        className="wide"
      />
      <p>This is public at once: every course of the provider shows it.</p>
      <p className="actions">
        <Button>Save</Button>
      </p>
    </form>
  )
}
