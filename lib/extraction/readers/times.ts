import { matches } from '../matches'
/** Clock times of a text, in order: "9am-1pm", "5-7.30pm", "17:00 to 19:00". `end` is null for a single time; `from` and `to` are offsets. */
export interface TimeSpan {
  readonly start: string
  readonly end: string | null
  readonly from: number
  readonly to: number
}

const clock = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?(am|pm|noon)?'
const pattern = new RegExp(`(?<![\\d£.:/-])\\b${clock}(?:\\s?(?:-|to|until|till)\\s?${clock})?(?![\\d/%:]|\\s?(?:st|nd|rd|th)\\b|\\.\\d)`, 'gi')

function hours(hour: string, half: string | undefined, evening: boolean): number {
  const value = Number(hour)
  const noon = half ? /pm|noon/i.test(half) : evening && value < 8
  return noon && value < 12 ? value + 12 : half?.toLowerCase() === 'am' && value === 12 ? 0 : value
}
const shown = (hour: number, minutes: string | undefined): string => `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`

/**
 * Times in the 24-hour form. A bare hour before eight is taken for afternoon (nobody teaches at five in the morning); the half of day of the second time
 * serves both, unless the first would then come after it.
 *
 * @example timesOf('5-7.30pm')[0] // { start: '17:00', end: '19:30', … }
 */
export function timesOf(text: string): readonly TimeSpan[] {
  return matches(text, pattern).flatMap((found) => {
    const [, one = '', minutes, half, other, otherMinutes, otherHalf] = found
    const printed = half ?? otherHalf ?? minutes ?? otherMinutes
    if (printed === undefined || Number(one) > 24 || Number(other ?? 0) > 24) return []
    const late = Number(one) < 8
    const shared = half ?? (otherHalf && !(/pm/i.test(otherHalf) && Number(one) > Number(other) % 12) ? otherHalf : undefined)
    const start = hours(one, shared, late)
    const end = other === undefined ? null : hours(other, otherHalf ?? half, Number(other) < 8 || start > Number(other))
    return [
      { start: shown(start, minutes), end: end === null ? null : shown(end, otherMinutes), from: found.index, to: found.index + found[0].length },
    ]
  })
}
