import { addDaysTo } from './calendar-day'
import type { Session } from './sessions'

/** The dated days of one course. `stamp` is the moment of writing as an ISO date-time in UTC. */
export interface IcsPlan {
  readonly courseSlug: string
  readonly summary: string
  readonly description: string
  readonly stamp: string
  readonly sessions: readonly Session[]
}

const mostOctets = 75
const octets = (text: string): number => new TextEncoder().encode(text).length
const basic = (iso: string): string => iso.replace(/[-:]/g, '').replace(/\.\d+/, '')
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Folds a content line at 75 octets, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = []
  let rest = ''
  for (const sign of line) {
    if (octets(rest + sign) > mostOctets) {
      lines.push(rest)
      rest = ' '
    }
    rest += sign
  }
  return [...lines, rest].join('\r\n')
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}00`

/** A day with times is written in floating time, which every calendar shows as the clock on the wall; a day without them as a whole day. */
function spanOf({ date, start, end }: Session): readonly string[] {
  if (start === null || end === null) return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(addDaysTo(date, 1))}`]
  return [`DTSTART:${basic(date)}T${clock(start)}`, `DTEND:${basic(date)}T${clock(end)}`]
}

/**
 * Dated days of a course as an iCalendar file (RFC 5545): CRLF line ends, lines of at most 75 octets, one event a day. The same day of the same
 * course has the same UID, so that a later file replaces it.
 *
 * @example writeIcs({ courseSlug: 'a', summary: 'NASENCO, day 1', description: '', stamp: '2026-11-22T09:00:00Z', sessions })
 */
export function writeIcs({ courseSlug, summary, description, stamp, sessions }: IcsPlan): string {
  const events = sessions.flatMap((session, at) => [
    'BEGIN:VEVENT',
    `UID:${courseSlug}-${session.date}@nasenco-provider-finder`,
    `DTSTAMP:${basic(stamp)}`,
    ...spanOf(session),
    `SUMMARY:${escaped(`${summary}, day ${at + 1}`)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//NASENCO provider finder//Release time//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
