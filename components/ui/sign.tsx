export type SignName = 'implied' | 'none' | 'elsewhere' | 'disagree' | 'old' | 'edited' | 'yes' | 'no' | 'ask' | 'cross'

/** A drawing beside words that say the same. `size` in pixels; styles may set another. */
export function Sign({ name, size = 16 }: { readonly name: SignName; readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size}>
      <use href={`#sign-${name}`} />
    </svg>
  )
}
