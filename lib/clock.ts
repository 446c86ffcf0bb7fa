const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The one clock. Every time of the product comes from here; tests stop it by `CLOCK`, an ISO date-time in the environment. */
export const now = (): Date => (process.env.CLOCK ? new Date(process.env.CLOCK) : new Date())

/** The ISO date of a moment in Europe/London. @example dayOf(new Date('2026-06-30T23:30:00Z')) // '2026-07-01' */
export const dayOf = (moment: Date): string => londonDay.format(moment)

/** Today's ISO date in Europe/London. */
export const today = (): string => dayOf(now())
