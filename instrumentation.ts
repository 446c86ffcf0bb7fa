/** Runs once when a server process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || !process.env.DATABASE_URL) return
  const { startClockwork } = await import('@/lib/workflows/start-clockwork')
  startClockwork()
}
