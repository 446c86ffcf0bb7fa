import { Button } from '@/components/ui/button'
import { changePasswordPath, renamePath } from '@/lib/staff-paths'
import { RequestId } from './request-id'
import { TextField } from './text-field'
import type { TypedInput } from './typed-input'

/** The name by which somebody stands in the history. */
export const NameForm = ({ name, typed }: { readonly name: string; readonly typed: TypedInput }) => (
  <form className="staffform" method="post" action={renamePath()}>
    <RequestId />
    <TextField
      name="name"
      label="Your name"
      hint="It stands in the history beside what you change from now on."
      value={typed.value('name', name)}
      error={typed.error('name')}
      autoComplete="name"
      required
      className="wide"
    />
    <p className="actions">
      <Button second>Save your name</Button>
    </p>
  </form>
)

interface PasswordFormProps {
  readonly least: number
  readonly email: string
  readonly typed: TypedInput
}

/** A new password; the old one says that it is really you. */
export const PasswordForm = ({ least, email, typed }: PasswordFormProps) => (
  <form className="staffform" method="post" action={changePasswordPath()}>
    <input type="hidden" name="username" autoComplete="username" value={email} />
    <TextField
      name="currentPassword"
      label="Your password now"
      error={typed.error('currentPassword')}
      type="password"
      autoComplete="current-password"
      required
      className="wide"
    />
    <TextField
      name="newPassword"
      label="New password"
      hint={`At least ${least} characters. You are signed out everywhere else.`}
      error={typed.error('newPassword')}
      type="password"
      autoComplete="new-password"
      required
      className="wide"
    />
    <p className="actions">
      <Button second>Change your password</Button>
    </p>
  </form>
)
