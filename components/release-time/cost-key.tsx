/** The hatchings of the bars, once a page. */
export function CostPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="absolute">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v7" className="hatch" />
        </pattern>
        <pattern id="lean" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="lean" />
        </pattern>
      </defs>
    </svg>
  )
}

const looks = [
  ['fee', 'fee'],
  ['cover', 'cover'],
  ['travel', 'travel'],
  ['range', 'part of a range: it may be less'],
  ['unknown', 'a fee we do not know: not to scale'],
] as const

/** What the colours of the bars mean. */
export function CostKey() {
  return (
    <ul className="key" aria-label="Key to the cost bars">
      {looks.map(([look, words]) => (
        <li key={look}>
          <svg width="22" height="12" aria-hidden="true">
            <rect className={`c-${look}`} x="0.5" y="0.5" width="21" height="11" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
