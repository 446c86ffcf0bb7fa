/** On a phone two columns are shown at a time; the same column twice gives one wide one. Works by style alone. */
export function ColumnPick({ names }: { readonly names: readonly string[] }) {
  if (names.length < 3) return null
  const sides = [
    ['l', 'Left column', 0],
    ['r', 'Right column', 1],
  ] as const
  return (
    <details className="pick disclose noprint">
      <summary>Showing 2 of {names.length} courses: change</summary>
      {sides.map(([side, legend, first]) => (
        <fieldset key={side}>
          <legend>{legend}</legend>
          {names.map((name, at) => (
            <label className="tick" key={name}>
              <input type="radio" name={side} id={`${side}-${at}`} defaultChecked={at === first} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}
