// Apart from other dates: time zones take a browser long to load, and what works in one needs none.
const londonMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment as day and time in London. @example momentWords(new Date('2026-11-28T10:42:00Z')) // '28 November 2026 at 10:42' */
export function momentWords(moment: Date): string {
  const part = Object.fromEntries(londonMoment.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.day} ${part.month} ${part.year} at ${part.hour}:${part.minute}`
}

/** The time of a moment in London. @example timeWords(new Date('2026-11-28T10:42:00Z')) // '10:42' */
export const timeWords = (moment: Date): string => momentWords(moment).slice(-5)
