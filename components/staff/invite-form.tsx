import { Button } from '@/components/ui/button'
import { invitePath } from '@/lib/staff-paths'
import { ErrorSummary } from './error-summary'
import { RequestId } from './request-id'
import { RightsFields } from './rights-fields'
import { TextField } from './text-field'
import type { TypedInput } from './typed-input'

interface InviteFormProps {
  readonly typed: TypedInput
  readonly providers: readonly { readonly id: string; readonly name: string }[]
}

/** Whom to invite, and as what. */
export function InviteForm({ typed, providers }: InviteFormProps) {
  return (
    <form className="staffform" method="post" action={invitePath()}>
      <ErrorSummary what="Not invited" issues={typed.issues} />
      <RequestId />
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        value={typed.value('email')}
        error={typed.error('email')}
        autoComplete="off"
        required
        className="wide"
      />
      <RightsFields
        role={typed.value('role', 'editor')}
        providerIds={typed.values('provider')}
        providers={providers}
        roleError={typed.error('role')}
      />
      <p className="actions">
        <Button>Invite</Button>
      </p>
    </form>
  )
}
