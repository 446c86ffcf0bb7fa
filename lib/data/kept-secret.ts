import 'server-only'
import { randomBytes } from 'node:crypto'
import { getDatabase } from './database'

/** The secret of this name, made by the first who asks; of several who ask at once all get the same. */
export async function keptSecret(name: string): Promise<string> {
  const { keptSecret: secrets } = getDatabase()
  const kept = await secrets.findUnique({ where: { name } })
  if (kept) return kept.value
  await secrets.createMany({ data: [{ name, value: randomBytes(32).toString('base64url') }], skipDuplicates: true })
  return (await secrets.findUniqueOrThrow({ where: { name } })).value
}
