import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'

/** Plain data as a JSON column takes it; keys that are undefined are left out. */
export const jsonOf = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value))
