import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './lib/commands/service/browser'

const port = Number(process.env.JOURNEYS_PORT ?? 3417)
const site = process.env.JOURNEYS_SITE
const executablePath = findBrowser()

/**
 * Journeys through the site that `npm start` serves, on a port and a data folder of their own and on a day that stands still. `JOURNEYS_SITE` names one
 * that runs already.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.test.ts',
  // What changes the published catalogue or adds documents comes last: the other journeys count on the seeds.
  projects: [
    { name: 'reading', testIgnore: '**/journeys/publishing/**' },
    { name: 'publishing', testMatch: '**/journeys/publishing/**/*.test.ts', dependencies: ['reading'] },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // On a server of many builds a journey has a second try, and the report names it; at one's own desk it has none.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: site ?? `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
  },
  ...(!site && {
    webServer: {
      command: 'npm start',
      url: `http://localhost:${port}/`,
      timeout: 600_000,
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      env: { PORT: String(port), DATA_DIR: process.env.JOURNEYS_DATA_DIR ?? '.data/journeys', CLOCK: '2026-11-22T09:00:00Z' },
    },
  }),
})
