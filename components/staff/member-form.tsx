import { Button } from '@/components/ui/button'
import type { StaffRole } from '@/lib/domain/staff'
import { changeMemberPath } from '@/lib/staff-paths'
import { ErrorSummary } from './error-summary'
import { RequestId } from './request-id'
import { RightsFields } from './rights-fields'
import type { TypedInput } from './typed-input'

interface MemberFormProps {
  readonly member: { readonly userId: string; readonly role: StaffRole; readonly providers: readonly { readonly id: string }[] }
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly typed: TypedInput
}

/** What a member may do. The form remembers what it showed, so that it overwrites nobody's change. */
export function MemberForm({ member: { userId, role, providers: own }, providers, typed }: MemberFormProps) {
  const ids = own.map(({ id }) => id)
  return (
    <form className="staffform" method="post" action={changeMemberPath(userId)}>
      <ErrorSummary what="Not saved" issues={typed.issues} />
      <RequestId />
      <input type="hidden" name="seenRole" value={role} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="seenProvider" value={id} />
      ))}
      <RightsFields
        role={typed.value('role', role)}
        providerIds={typed.values('provider', ids)}
        providers={providers}
        roleError={typed.error('role')}
      />
      <p className="actions">
        <Button>Save</Button>
      </p>
    </form>
  )
}
