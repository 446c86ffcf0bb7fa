import { type StaffRole, staffRoles } from '@/lib/domain/staff'
import { roleWords } from '@/lib/wording/role-words'

interface RightsFieldsProps {
  readonly role: string
  readonly providerIds: readonly string[]
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly roleError?: string | undefined
}

const Role = ({ role, isChosen }: { readonly role: StaffRole; readonly isChosen: boolean }) => (
  <label className="tick">
    <input type="radio" name="role" value={role} defaultChecked={isChosen} required />
    <span>
      <b>{roleWords[role].label}</b>
      <span className="aside">{roleWords[role].means}</span>
    </span>
  </label>
)

/** Role and providers of a member. */
export function RightsFields({ role, providerIds, providers, roleError }: RightsFieldsProps) {
  return (
    <>
      <fieldset className={roleError ? 'bad' : undefined} id="role" tabIndex={-1}>
        <legend>Role</legend>
        {roleError && <span className="error">{roleError}</span>}
        {staffRoles.map((each) => (
          <Role key={each} role={each} isChosen={each === role} />
        ))}
      </fieldset>
      <fieldset id="provider" tabIndex={-1}>
        <legend>Providers</legend>
        <p className="text-sm text-ink-2">For an editor or a reader. A consortium's editors also change the courses that name it.</p>
        {providers.map(({ id, name }) => (
          <label className="tick" key={id}>
            <input type="checkbox" name="provider" value={id} defaultChecked={providerIds.includes(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
