import 'server-only'
import { createTransport } from 'nodemailer'
import { settingsNow } from '@/lib/auth/settings'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Whether this site can send e-mails. */
export const canMail = (): boolean => settingsNow().SMTP_URL !== undefined

/** Sends an e-mail by SMTP_URL; false where that is not set or the server did not take it, which is then printed for whoever runs the site. */
export async function sendMail(mail: Mail): Promise<boolean> {
  const { SMTP_URL, SITE_URL, CONTACT_EMAIL } = settingsNow()
  if (!SMTP_URL || !SITE_URL) return false
  const from = CONTACT_EMAIL ?? `no-reply@${new URL(SITE_URL).hostname}`
  const transport = createTransport({ url: SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  try {
    await transport.sendMail({ ...mail, from: { name: 'NASENCO provider finder', address: from } })
    return true
  } catch (error) {
    console.error(`An e-mail could not be sent: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    transport.close()
  }
}
