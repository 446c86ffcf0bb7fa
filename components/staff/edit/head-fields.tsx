import { awards, providerTypes } from '@/lib/domain/enumerations'
import { headReason } from '@/lib/forms/apply-part'
import { staffProviderPath } from '@/lib/staff-paths'
import { awardLabels, providerTypeLabels } from '@/lib/wording/labels'
import { TextField } from '../text-field'
import type { TypedPart } from './typed-part'

interface HeadFieldsProps {
  readonly typed: TypedPart
  readonly provider: { readonly name: string; readonly slug: string }
  /** What is published. */
  readonly live: { readonly title: string; readonly award: (typeof awards)[number]; readonly provider: { readonly name: string } } | null
  /** Only an administrator gives a course to another provider. */
  readonly mayMove: boolean
}

function Choice({ name, label, typed, options }: { name: string; label: string; typed: TypedPart; options: readonly (readonly [string, string])[] }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={typed.value(name)}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Title, award and provider: what the list shows of a course. */
export function HeadFields({ typed, provider, live, mayMove }: HeadFieldsProps) {
  return (
    <>
      <div className="editrow">
        <TextField name="title" label="Title in the list" error={typed.error('title')} value={typed.value('title')} className="wide" />
        <div className="evidence">
          <p>
            <b>{live ? `Live now: ${live.title}` : 'Not live yet'}</b>
          </p>
        </div>
      </div>
      <div className="editrow">
        <Choice name="award_offered" label="Award in the list" typed={typed} options={awards.map((award) => [award, awardLabels[award]] as const)} />
        <div className="evidence">
          <p>
            <b>{live ? `Live now: ${awardLabels[live.award]}` : 'Not live yet'}</b>
          </p>
        </div>
      </div>
      <div className="editrow">
        {mayMove ? (
          <div className="grid gap-4">
            <TextField name="offered_by.name" label="Provider in the list" value={typed.value('offered_by.name')} className="wide" />
            <Choice
              name="offered_by.type"
              label="Type of a provider that is new"
              typed={typed}
              options={[['', 'Not stated'] as const, ...providerTypes.map((type) => [type, providerTypeLabels[type]] as const)]}
            />
          </div>
        ) : (
          <p>
            Provider in the list: <b>{provider.name}</b>
          </p>
        )}
        <div className="evidence">
          <p>
            <b>{live ? `Live now: ${live.provider.name}` : 'Not live yet'}</b>
          </p>
          <p>
            <a className="target" href={staffProviderPath(provider.slug)}>
              Change the provider’s name or type
            </a>
          </p>
        </div>
      </div>
      {live && (
        <TextField
          name={headReason}
          label="Why did you change title, award or provider?"
          hint="The history shows it. Leave it as it is if you change none of them."
          value={typed.value(headReason)}
          className="wide"
        />
      )}
    </>
  )
}
