import 'server-only'
import { keptSecret } from '@/lib/data/kept-secret'
import { settingsNow } from './settings'

/** What signs sessions and one-time links: AUTH_SECRET, or the secret that the service made for itself and keeps in its database. */
export const authSecret = async (): Promise<string> => settingsNow().AUTH_SECRET ?? (await keptSecret('auth'))
