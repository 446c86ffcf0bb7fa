const collator = new Intl.Collator('en-GB')

/** Order of names in the British alphabet. @example ['Örby', 'Aldous'].toSorted(alphabetically) // ['Aldous', 'Örby'] */
export const alphabetically = (one: string, other: string): number => collator.compare(one, other)
