import 'server-only'
import type { Authority } from '@/lib/domain/catalogue'
import type { Transaction } from './database'

/** Today's authorities by name, as codes. */
export async function authorityCodes(transaction: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.authority.findMany({ select: { gssCode: true, name: true } })
  return new Map(rows.map(({ name, gssCode }) => [name, gssCode]))
}

/** All authorities in order of name. */
export const readAuthorities = (transaction: Pick<Transaction, 'authority'>): Promise<Authority[]> =>
  transaction.authority.findMany({ orderBy: { name: 'asc' } })

/** Adds or renews authorities; one that is no longer listed stays, because areas may refer to it. */
export async function writeAuthorities(transaction: Transaction, authorities: readonly Authority[]): Promise<void> {
  const known = new Set((await transaction.authority.findMany({ select: { gssCode: true } })).map(({ gssCode }) => gssCode))
  await transaction.authority.createMany({ data: authorities.filter(({ gssCode }) => !known.has(gssCode)), skipDuplicates: true })
  for (const { gssCode, ...data } of authorities.filter((authority) => known.has(authority.gssCode))) {
    await transaction.authority.update({ where: { gssCode }, data })
  }
}
