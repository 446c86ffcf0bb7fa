import 'server-only'
import { z } from 'zod'
import { type FactKind, type FactValue, factValueSchemas } from '@/lib/domain/fact-kinds'

type Column<T> = Exclude<T, undefined> extends readonly unknown[] ? Exclude<T, undefined> : undefined extends T ? Exclude<T, undefined> | null : T
/** The columns of a kind's table: one a key, in the key's own name; a key that is not said is null, a list that is not said is empty. */
export type ValueRow<K extends FactKind> = { [P in keyof FactValue<K>]-?: Column<FactValue<K>[P]> }

const keysOf = (kind: FactKind) =>
  Object.entries<z.ZodType>(factValueSchemas[kind].shape).map(([key, schema]) => {
    const optional = schema instanceof z.ZodOptional
    return { key, optional, list: (optional ? schema.unwrap() : schema) instanceof z.ZodArray }
  })

/** A value as a row of its kind's table. @example rowOf('fee', value).basisCredits // null where the words give none */
export function rowOf<K extends FactKind>(kind: K, value: FactValue<K>): ValueRow<K> {
  const said = new Map(Object.entries(value))
  const columns = keysOf(kind).map(({ key, list }) => [key, said.get(key) ?? (list ? [] : null)] as const)
  // The keys are those of the value's own schema, which `ValueRow` maps one by one.
  return Object.fromEntries(columns) as ValueRow<K>
}

/** A row's value, still unchecked: `rowOf` the other way round. An open bound stays null, an empty optional column is left out. */
export function valueIn(kind: FactKind, row: object): Record<string, unknown> {
  const columns = new Map<string, unknown>(Object.entries(row))
  return Object.fromEntries(
    keysOf(kind).flatMap(({ key, optional }) => {
      const cell = columns.get(key)
      const empty = cell === null || (Array.isArray(cell) && cell.length === 0)
      return optional && empty ? [] : [[key, cell]]
    }),
  )
}
