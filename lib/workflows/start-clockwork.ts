import { publishDue } from './publish-due'
import { resumeUploads } from './resume-uploads'

const everySeconds = 5
const shared: typeof globalThis & { nasencoClockwork?: NodeJS.Timeout } = globalThis

/**
 * Publishes what was set for a time, and takes up documents that a killed process left behind, for as long as this process serves. Called twice it begins
 * once; a failure is tried again at the next beat.
 */
export function startClockwork(): void {
  let busy = false
  const beat = async () => {
    if (busy) return
    busy = true
    await publishDue().catch((error: unknown) => console.error('What was set to be published could not be looked up; it is tried again.', error))
    await resumeUploads().catch((error: unknown) => console.error('Uploads could not be looked up; it is tried again.', error))
    busy = false
  }
  shared.nasencoClockwork ??= setInterval(() => void beat(), everySeconds * 1000)
  shared.nasencoClockwork.unref()
}
