import 'server-only'
import { randomUUID } from 'node:crypto'
import { getDatabase } from './database'

/** The sign-in library clears away counts that are older than the longest time it knows of; this is that time. */
export const longestWindow = 15 * 60

/**
 * Counts one more try of something and says whether it is still within the limit: at most `max` in `seconds`, counted in the database, so that every
 * instance counts the same. `seconds` is at most `longestWindow`.
 *
 * @example await withinLimit(`sign-in ${digest}`, { max: 10, seconds: 900 }) // true
 */
export async function withinLimit(key: string, { max, seconds }: { readonly max: number; readonly seconds: number }): Promise<boolean> {
  // The real time: where the product's clock stands still, a count would never end.
  const at = BigInt(Date.now())
  const from = at - BigInt(seconds * 1000)
  const rows = await getDatabase().$queryRaw<readonly { readonly count: number }[]>`
    INSERT INTO "rateLimit" AS "old" ("id", "key", "count", "lastRequest") VALUES (${randomUUID()}, ${key}, 1, ${at})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "old"."lastRequest" <= ${from} THEN 1 ELSE "old"."count" + 1 END,
      "lastRequest" = CASE WHEN "old"."lastRequest" <= ${from} THEN ${at} ELSE "old"."lastRequest" END
    RETURNING "count"`
  return (rows[0]?.count ?? 1) <= max
}

/** Forgets what was counted, as after a sign-in that succeeded. */
export async function forgetTries(key: string): Promise<void> {
  await getDatabase().rateLimit.deleteMany({ where: { key } })
}
