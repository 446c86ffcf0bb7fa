import 'server-only'
import { settingsNow } from '@/lib/auth/settings'
import { originOf } from '../origin'

/** The address of the site for links that are passed on: SITE_URL, or what the browser calls it. E-mails are only sent where SITE_URL is set. */
export const siteOf = (headers: Headers): string => settingsNow().SITE_URL ?? originOf(headers)
