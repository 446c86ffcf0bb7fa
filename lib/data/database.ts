import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/lib/generated/prisma/client'
import { ProblemError } from '@/lib/problems'

export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient

// One client a process, however often a bundler or a hot reload evaluates this file.
const holder: typeof globalThis & { nasencoDatabase?: Database } = globalThis

/** A client for the PostgreSQL at an address. It connects at its first query; the caller disconnects it. */
export function openDatabase(connectionString: string): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 8, connectionTimeoutMillis: 3_000 }) })
}

/** The process's database, at `DATABASE_URL`. Throws `database_away` where that is not set: `npm start` and `npm run dev` set it. */
export function getDatabase(): Database {
  if (holder.nasencoDatabase) return holder.nasencoDatabase
  const url = process.env.DATABASE_URL
  if (!url) throw new ProblemError('database_away', 'No database is running. Start the service by npm start or npm run dev, or set DATABASE_URL.')
  holder.nasencoDatabase = openDatabase(url)
  return holder.nasencoDatabase
}

/** Makes the process use this database from now on; for commands and tests. */
export function setDatabase(database: Database | undefined): void {
  if (database) holder.nasencoDatabase = database
  else delete holder.nasencoDatabase
}

/** Runs all or nothing. Keep it short: the embedded server has everybody else wait meanwhile. */
export const inTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  getDatabase().$transaction(work, { maxWait: 10_000, timeout: 30_000 })
