// End to end: one Chromium, against the built site, served below a sub-path as a university's web space
// would serve it. The server is ours and takes a free port, so that several runs may go on at once.
import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/setup.mjs'

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1440, height: 900 },
  launchOptions: { executablePath: findChromium(), args: chromiumArgs },
}

/** Tests that ask a machine to keep up with real requests at speed. */
const AT_SPEED = /(carriers.*|smoke)\.spec\.ts/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // A transcript is the same on every system.
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Waits are for what must come, not for how fast: a busy machine may take its time.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: process.env.WIRESIDE_URL,
    serviceWorkers: 'allow',
    // Recording every step costs half as much again as the tests: `npm run e2e -- --trace on` where it helps.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // What real time has to do with has the machine to itself.
    { name: 'alone', testMatch: AT_SPEED, workers: 1, use: chromium },
    { name: 'together', testIgnore: AT_SPEED, workers: 2, dependencies: ['alone'], use: chromium },
  ],
  webServer: {
    command: `node scripts/serve.mjs --build --base /some/sub/path/ --late ${process.env.WIRESIDE_LATE ?? 0}`,
    wait: { stdout: /at (?<WIRESIDE_URL>http\S+)/ },
    timeout: 120_000,
  },
})
