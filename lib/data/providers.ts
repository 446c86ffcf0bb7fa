import 'server-only'
import type { ProviderType } from '@/lib/domain/enumerations'
import { slugOf } from '@/lib/domain/slug'
import type { Transaction } from './database'

export interface NamedProvider {
  readonly name: string
  readonly type: ProviderType | null
  readonly givenByStaff: boolean
}

const columns = { id: true, slug: true, name: true, type: true, nameGivenByStaff: true, version: true } as const

/** A provider as the catalogue knows it. `version` guards its name and type against a second editor. */
export interface KnownProvider {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly type: ProviderType | null
  readonly nameGivenByStaff: boolean
  readonly version: number
}

/** A provider by its id, or null. */
export const findProvider = (transaction: Transaction, id: string): Promise<KnownProvider | null> =>
  transaction.provider.findUnique({ where: { id }, select: columns })

/** The provider that is called so, or was when it came into the catalogue: its slug stays when staff change its name. */
export async function findByName(transaction: Transaction, name: string): Promise<KnownProvider | null> {
  const named = await transaction.provider.findFirst({ where: { name }, orderBy: { createdAt: 'asc' }, select: columns })
  return named ?? transaction.provider.findUnique({ where: { slug: slugOf(name) }, select: columns })
}

/** Changes a provider's name and type over the version that the editor saw; null when somebody else changed it meanwhile. */
export async function writeProvider(
  transaction: Transaction,
  id: string,
  { name, type, version }: Pick<KnownProvider, 'name' | 'type' | 'version'>,
): Promise<number | null> {
  const { count } = await transaction.provider.updateMany({
    where: { id, version },
    data: { name, type, nameGivenByStaff: true, version: version + 1 },
  })
  return count === 1 ? version + 1 : null
}

/**
 * The ids of providers by name; one that the catalogue does not know yet is added under the slug of its name. A provider that is known keeps what is
 * known of it, and gains a type that was missing.
 */
export async function saveProviders(transaction: Transaction, providers: readonly NamedProvider[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { name, type, givenByStaff } of providers) {
    const slug = slugOf(name)
    const known = await findByName(transaction, name)
    if (!known) await transaction.provider.create({ data: { id: slug, slug, name, type, nameGivenByStaff: givenByStaff } })
    else if (!known.type && type) await transaction.provider.update({ where: { id: known.id }, data: { type } })
    ids.set(name, known?.id ?? slug)
  }
  return ids
}
