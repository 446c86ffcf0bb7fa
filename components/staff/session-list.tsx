import { Button } from '@/components/ui/button'
import { endSessionPath } from '@/lib/staff-paths'
import { RequestId } from './request-id'

interface ListedSession {
  readonly id: string
  readonly device: string
  readonly since: string
  readonly from: string | null
  readonly isThis: boolean
}

/** Where somebody is signed in; each can be ended. */
export function SessionList({ sessions }: { readonly sessions: readonly ListedSession[] }) {
  return (
    <>
      <ul>
        {sessions.map(({ id, device, since, from, isThis }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-2">
            <span>
              <b>{isThis ? 'This browser' : device}</b>
              <span className="block text-sm text-ink-2">
                {[isThis && device, `since ${since}`, from && `from ${from}`].filter(Boolean).join(', ')}
              </span>
            </span>
            {!isThis && (
              <form method="post" action={endSessionPath()}>
                <RequestId />
                <Button second small name="session" value={id}>
                  End it<span className="hush">: {`${device}, since ${since}`}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={endSessionPath()} className="mt-4">
          <RequestId />
          <Button second name="session" value="others">
            End all but this one
          </Button>
        </form>
      )}
    </>
  )
}
