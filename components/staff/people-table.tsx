import type { StaffRole } from '@/lib/domain/staff'
import { memberPath } from '@/lib/staff-paths'
import { providersWords, roleWords } from '@/lib/wording/role-words'

interface ListedMember {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly providers: readonly { readonly name: string }[]
  readonly hasSecondStep: boolean
  /** When they left, in words. */
  readonly ended: string | null
}

/** Everybody who may come in, and who left. */
export const PeopleTable = ({ members }: { readonly members: readonly ListedMember[] }) => (
  <table className="ruled stack">
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Role</th>
        <th scope="col">Providers</th>
        <th scope="col">Second step</th>
      </tr>
    </thead>
    <tbody>
      {members.map(({ userId, name, email, role, providers, hasSecondStep, ended }) => (
        <tr key={userId}>
          <th scope="row">
            {ended ? (
              <span>{name}</span>
            ) : (
              <a className="target" href={memberPath(userId)}>
                {name}
              </a>
            )}
            <span className="block text-sm font-normal text-ink-2">{email}</span>
          </th>
          <td data-label="Role">
            <span>{ended ? `Access ended ${ended}` : roleWords[role].label}</span>
          </td>
          <td data-label="Providers">
            <span>
              {ended
                ? 'None'
                : providersWords(
                    role,
                    providers.map((provider) => provider.name),
                  )}
            </span>
          </td>
          <td data-label="Second step">
            <span>{hasSecondStep ? 'On' : 'Off'}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
