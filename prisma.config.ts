import { defineConfig } from 'prisma/config'

/** Lets `prisma migrate deploy` and `prisma studio` work on a PostgreSQL of one's own; `npm start` needs neither. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
})
