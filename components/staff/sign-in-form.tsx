import { Button } from '@/components/ui/button'
import { signInChangePath } from '@/lib/staff-paths'
import { ErrorSummary } from './error-summary'
import { TextField } from './text-field'

interface SignInFormProps {
  readonly onward: { readonly next: string | null; readonly kept: string | null }
  readonly email: string
  readonly issues: readonly { readonly input: string; readonly message: string }[]
}

/** Where to go on to after the sign-in, carried along by a form. */
export const OnwardInputs = ({ onward: { next, kept } }: Pick<SignInFormProps, 'onward'>) => (
  <>
    {next && <input type="hidden" name="next" value={next} />}
    {kept && <input type="hidden" name="kept" value={kept} />}
  </>
)

/** E-mail address and password. What was wrong is said of both together, so that nobody learns which addresses we know. */
export function SignInForm({ onward, email, issues }: SignInFormProps) {
  return (
    <form className="staffform" method="post" action={signInChangePath()}>
      <ErrorSummary what="Not signed in" issues={issues} />
      <OnwardInputs onward={onward} />
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" value={email} required className="wide" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" required className="wide" />
      <p className="actions">
        <Button>Sign in</Button>
      </p>
    </form>
  )
}
