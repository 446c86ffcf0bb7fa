import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { ErrorSummary } from './error-summary'
import { TextField } from './text-field'
import type { TypedInput } from './typed-input'

interface InvitationFormProps {
  readonly action: string
  /** The fewest characters of a password. */
  readonly least: number
  readonly email: string
  readonly typed: TypedInput
}

/** Name and password of somebody who was invited. */
export function InvitationForm({ action, least, email, typed }: InvitationFormProps) {
  return (
    <Row className="mt-6" margin={<p>Your name stands in the history beside what you change, for your team. Readers do not see it.</p>}>
      <form className="staffform" method="post" action={action}>
        <ErrorSummary what="Not signed in" issues={typed.issues} />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          value={typed.value('name')}
          error={typed.error('name')}
          required
          className="wide"
        />
        <TextField
          name="password"
          label="Choose a password"
          hint={`At least ${least} characters. Three or four words that have nothing to do with each other make a good one.`}
          error={typed.error('password')}
          type="password"
          autoComplete="new-password"
          required
          className="wide"
        />
        <p className="actions">
          <Button>Come in</Button>
        </p>
      </form>
    </Row>
  )
}
