import { Button } from '@/components/ui/button'
import type { StaffRole } from '@/lib/domain/staff'
import { withdrawInvitationPath } from '@/lib/staff-paths'
import { providersWords, roleWords } from '@/lib/wording/role-words'
import { RequestId } from './request-id'

interface ListedInvitation {
  readonly id: string
  readonly email: string
  readonly role: StaffRole
  readonly providers: readonly string[]
  /** The last day of the link, in words. */
  readonly until: string
}

/** Invitations that nobody has taken up yet. */
export const InvitationList = ({ invitations }: { readonly invitations: readonly ListedInvitation[] }) => (
  <ul>
    {invitations.map(({ id, email, role, providers, until }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-2">
        <span>
          <b>{email}</b>
          <span className="block text-sm text-ink-2">
            {roleWords[role].label} · {providersWords(role, providers)} · until {until}
          </span>
        </span>
        <form method="post" action={withdrawInvitationPath()}>
          <RequestId />
          <input type="hidden" name="invitation" value={id} />
          <Button second small>
            Withdraw<span className="hush"> the invitation of {email}</span>
          </Button>
        </form>
      </li>
    ))}
  </ul>
)
