import { checkSettings, type Settings } from '@/lib/env'

/** The settings of this process. Throws with every fault: a command that starts the service has named them before. */
export function settingsNow(): Settings {
  const checked = checkSettings(process.env)
  if (!checked.ok) throw new Error(checked.faults.join('\n'))
  return checked.settings
}
