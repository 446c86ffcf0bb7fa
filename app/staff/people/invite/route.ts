import { z } from 'zod'
import { oneTimeToken } from '@/lib/auth/one-time-token'
import { mayManagePeople } from '@/lib/auth/rights'
import { once } from '@/lib/data/done-requests'
import { notThere } from '@/lib/data/owned'
import { emailSchema, rightsFields } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { invitationMail } from '@/lib/mail/messages'
import { canMail, sendMail } from '@/lib/mail/send-mail'
import { invitationPath, peopleDonePath, peoplePath } from '@/lib/staff-paths'
import { invitationDays, inviteMember } from '@/lib/workflows/invite-member'
import { siteOf } from '../../site'

/** Invites somebody; the link is shown to the inviter, and sent where the site can send e-mails. */
export const POST = staffForm({
  schema: z.object({ email: emailSchema, ...rightsFields }),
  page: () => peoplePath(),
  work: async (viewer, { email, role, provider }, { requestId: id, request }) => {
    if (!mayManagePeople(viewer)) throw notThere()
    const token = await oneTimeToken('invitation', id)
    let isNew = false
    const { path } = await once(id, viewer.userId, async (transaction) => {
      await inviteMember(transaction, { email, role, providerIds: provider }, { id, token, by: viewer.name })
      isNew = true
      return { path: peopleDonePath('invited', id) }
    })
    if (!isNew || !canMail()) return path
    const link = `${siteOf(request.headers)}${invitationPath(token)}`
    const isSent = await sendMail(invitationMail({ to: email, by: viewer.name, link, days: invitationDays }))
    return peopleDonePath(isSent ? 'mailed' : 'not-mailed', id)
  },
})
