import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const resolve = { alias: { '@': root, 'server-only': join(root, 'node_modules/server-only/empty.js') } }

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      { resolve, test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/*.test.ts'],
          env: { CLOCK: '2026-11-22T09:00:00Z' },
          globalSetup: ['tests/integration/support/database-template.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // The terminal command as a whole: real processes, one service at a time.
      {
        resolve,
        test: {
          name: 'service',
          include: ['tests/integration/service/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
