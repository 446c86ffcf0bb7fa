import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { raiseCatalogueVersion } from '@/lib/data/catalogue-version'
import { getDatabase, type Transaction } from '@/lib/data/database'
import { guard, notThere } from '@/lib/data/owned'
import { findProvider, type KnownProvider, writeProvider } from '@/lib/data/providers'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { ProviderType } from '@/lib/domain/enumerations'
import type { Viewer } from '@/lib/domain/staff'

export type ChangedProvider = { readonly outcome: 'changed' } | { readonly outcome: 'conflict'; readonly theirs: KnownProvider }

/** A provider for its staff. Throws `not_found` for one that is not the viewer's. */
export async function showProvider(viewer: Viewer, id: string): Promise<KnownProvider & { readonly mayEdit: boolean }> {
  const owned = { providerIds: [id] }
  guard(viewer, owned)
  const provider = await findProvider(getDatabase(), id)
  if (!provider) throw notThere()
  return { ...provider, mayEdit: mayEdit(viewer, owned) }
}

/**
 * Changes a provider's name and type for every course of theirs, over the version that the editor saw. Public at once; the deed keeps both values. Somebody
 * else's change meanwhile is a `conflict` with what stands there now, and nothing is written.
 */
export async function changeProvider(
  transaction: Transaction,
  viewer: Viewer,
  {
    id,
    version,
    name,
    type,
    reason,
  }: { readonly id: string; readonly version: number; readonly name: string; readonly type: ProviderType | null; readonly reason: string },
): Promise<ChangedProvider> {
  guard(viewer, { providerIds: [id] }, mayEdit)
  const before = await findProvider(transaction, id)
  if (!before) throw notThere()
  const at = now()
  if (before.version !== version || (await writeProvider(transaction, id, { name, type, version })) === null) {
    const theirs = await findProvider(transaction, id)
    if (!theirs) throw notThere()
    return { outcome: 'conflict', theirs }
  }
  await raiseCatalogueVersion(transaction, at)
  const detail = { provider: id, reason, before: { name: before.name, type: before.type }, after: { name, type } }
  await recordDeed(transaction, { by: viewer.name, at, deed: 'changed_provider', detail })
  return { outcome: 'changed' }
}
