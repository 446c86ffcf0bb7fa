import { type Entries, type FieldName, fieldNameSchema } from '@/lib/domain/draft-content'
import { type Side, sides } from '@/lib/domain/merge-drafts'

const prefix = 'side.'

/** The side chosen for each field of a conflict. @example sidesOf({ 'side.fee': ['yours'] }) // { fee: 'yours' } */
export function sidesOf(entries: Entries): Partial<Record<FieldName, Side>> {
  const chosen: Partial<Record<FieldName, Side>> = {}
  for (const [name, [value]] of Object.entries(entries)) {
    const field = name.startsWith(prefix) ? fieldNameSchema.safeParse(name.slice(prefix.length)) : null
    const side = sides.find((word) => word === value)
    if (field?.success && side) chosen[field.data] = side
  }
  return chosen
}
