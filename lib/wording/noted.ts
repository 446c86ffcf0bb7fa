import type { Words } from './fact-words'

/** A value with its note; an empty note is left out. @example noted('Yes', '') // { value: 'Yes' } */
export const noted = (value: string, note: string | undefined): Words => (note ? { value, note } : { value })
