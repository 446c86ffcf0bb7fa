import { type DayLook, DaySquares } from './day-squares'

const entries: readonly (readonly [DayLook, string])[] = [
  ['taught', 'taught or contact day'],
  ['other', 'tutorial day'],
  ['study', 'study day of the course'],
  ['recommended', 'day the provider recommends'],
]

/** What the squares mean, once a page. */
export function DayKey() {
  return (
    <ul className="key">
      {entries.map(([look, words]) => (
        <li key={look}>
          <DaySquares runs={[{ look, count: 1 }]} />
          {words}
        </li>
      ))}
      <li>
        <DaySquares runs={[]} more />
        or more
      </li>
    </ul>
  )
}
