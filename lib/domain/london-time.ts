const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** ISO day and time that clocks in London show at a moment. */
function shownAt(moment: Date): string {
  const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`
}

/**
 * The moment at which clocks in London show this day and time. Of a time that comes twice in autumn the first; null for a time that is skipped in spring or
 * is none.
 *
 * @example londonMoment('2026-07-01', '00:30')?.toISOString() // '2026-06-30T23:30:00.000Z'
 */
export function londonMoment(day: string, time: string): Date | null {
  const wanted = `${day}T${time}`
  const utc = Date.parse(`${wanted}:00Z`)
  if (Number.isNaN(utc)) return null
  // Summer time first: it is the earlier of the two moments.
  return [utc - 60 * 60 * 1000, utc].map((at) => new Date(at)).find((moment) => shownAt(moment) === wanted) ?? null
}
