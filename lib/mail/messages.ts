import type { Mail } from './send-mail'

/** The invitation to the staff pages. */
export const invitationMail = ({
  to,
  by,
  link,
  days,
}: {
  readonly to: string
  readonly by: string
  readonly link: string
  readonly days: number
}): Mail => ({
  to,
  subject: 'You are invited to the NASENCO provider finder',
  text: `${by} invites you to look after entries of the NASENCO provider finder.

Open this link and choose a password. It works once, within ${days} days:

${link}

If you do not know what this is about, do nothing.
`,
})

/** The link to a new password. */
export const resetMail = ({ to, link, minutes }: { readonly to: string; readonly link: string; readonly minutes: number }): Mail => ({
  to,
  subject: 'A new password for the NASENCO provider finder',
  text: `Somebody asked for a new password for this address.

Open this link and choose one. It works once, within ${minutes} minutes:

${link}

If it was not you, do nothing: your password stays as it is.
`,
})
