import { Button } from '@/components/ui/button'
import { confirmSecondStepPath, endSecondStepPath, newCodesPath, startSecondStepPath } from '@/lib/staff-paths'
import { TextField } from './text-field'

interface PasswordGateProps {
  readonly action: string
  readonly words: string
  readonly stop?: boolean
  readonly id: string
  readonly error?: string | undefined
}

/** A button that asks for the password, because it changes how one comes in. */
const PasswordGate = ({ action, words, stop = false, id, error }: PasswordGateProps) => (
  <form className="staffform" method="post" action={action}>
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>Your password</label>
      {error && <span className="error">{error}</span>}
      <input
        id={id}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        className="wide"
        aria-invalid={error ? true : undefined}
      />
    </div>
    <p className="actions">
      <Button second={!stop} stop={stop}>
        {words}
      </Button>
    </p>
  </form>
)

export const StartForm = ({ error }: { readonly error?: string | undefined }) => (
  <PasswordGate action={startSecondStepPath()} words="Begin" id="password" error={error} />
)
export const NewCodesForm = ({ error }: { readonly error?: string | undefined }) => (
  <PasswordGate action={newCodesPath()} words="Make new spare codes" id="password" error={error} />
)
export const EndForm = () => <PasswordGate action={endSecondStepPath()} words="Turn the second step off" stop id="end-password" />

/** The first code from the app: it shows that the app has the secret. */
export const ConfirmForm = ({ error }: { readonly error?: string | undefined }) => (
  <form className="staffform" method="post" action={confirmSecondStepPath()}>
    <TextField
      name="oneTimeCode"
      label="Code"
      hint="The 6 digits that the app shows now."
      error={error}
      inputMode="numeric"
      autoComplete="one-time-code"
      required
    />
    <p className="actions">
      <Button>Turn it on</Button>
    </p>
  </form>
)

/** Spare codes, each good once. */
export const SpareCodes = ({ codes }: { readonly codes: readonly string[] }) => (
  <ul className="codes">
    {codes.map((code) => (
      <li key={code}>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)
