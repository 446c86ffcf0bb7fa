import 'server-only'
import type { ProviderType } from '@/lib/domain/enumerations'
import { slugOf } from '@/lib/domain/slug'
import type { Transaction } from './database'

export interface NamedProvider {
  readonly name: string
  readonly type: ProviderType | null
  readonly givenByStaff: boolean
}

/**
 * The ids of providers by name; one that the catalogue does not know yet is added under the slug of its name. A provider that is known keeps what is
 * known of it, and gains a type that was missing.
 */
export async function saveProviders(transaction: Transaction, providers: readonly NamedProvider[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { name, type, givenByStaff } of providers) {
    const slug = slugOf(name)
    const known = await transaction.provider.findUnique({ where: { slug }, select: { id: true, type: true } })
    if (!known) await transaction.provider.create({ data: { id: slug, slug, name, type, nameGivenByStaff: givenByStaff } })
    else if (!known.type && type) await transaction.provider.update({ where: { slug }, data: { type } })
    ids.set(name, known?.id ?? slug)
  }
  return ids
}
