// Serves the page without a lab below a sub-path, and drives it. What is played there is compared with the
// same scenario in Node.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type CDPSession, expect, type Frame, type Page } from '@playwright/test'
import { build } from 'vite'
import { serve } from '../../scripts/serve.mjs'
import { mswAliases, serviceWorker } from '../../scripts/service-worker-plugin.ts'
import { createRun } from '../../src/lab/run.ts'
import { presetById } from '../../src/scenario/presets.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { traceLines } from '../../src/trace/ndjson.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The page is built once for all tests of a worker process, and one server has it. */
export const test = base.extend<object, { directory: string; site: string }>({
  directory: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern
    async ({}, use) => {
      const directory = await mkdtemp(join(tmpdir(), 'wireside-carriers-'))
      await build({
        configFile: false,
        logLevel: 'warn',
        root: here('.'),
        base: './',
        plugins: [serviceWorker()],
        resolve: { alias: mswAliases },
        build: { outDir: directory, emptyOutDir: true, target: 'es2022', minify: false },
      })
      await use(directory)
      await rm(directory, { recursive: true })
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ directory }, use) => {
      const site = await serve({ directory, base: '/deep/sub/path/' })
      await use(site.url)
      site.close()
    },
    { scope: 'worker' },
  ],
})

/** Errors that the page throws or logs; a test that expects none says so. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => 'bench' in window)
}

type Options = Parameters<Window['bench']['connect']>[0]

export const connect = (page: Page | Frame, options: Options = {}) =>
  page.evaluate((given) => window.bench.connect(given), options)

export const troubles = (page: Page | Frame) => page.evaluate(() => window.bench.troubles())

export const setSpeed = (page: Page, speed: number) =>
  page.evaluate((to) => window.bench.setSpeed(to), speed)

export function scenarioOf(preset: string, durationMs: number): Scenario {
  const found = presetById(preset)
  if (!found) throw new Error(`There is no preset ${preset}.`)
  return { ...found.scenario, durationMs }
}

/** Plays the scenario in the page and expects the trace of Node; says how long it really took. */
export async function expectSameTrace(
  page: Page | Frame,
  scenario: Scenario,
  speed: number,
): Promise<number> {
  const { number, hash, realMs } = await page.evaluate(
    ([given, at]) => window.bench.play(given, at),
    [scenario, speed] as const,
  )
  const run = createRun(scenario)
  await run.runTo(run.endUs)
  if (hash !== run.hash()) {
    // The first place where the two part says more than two hashes.
    const theirs = await page.evaluate((n) => window.bench.lines(n), number)
    const ours = [...traceLines(run.trace)]
    const at = Math.max(
      ours.findIndex((line, index) => line !== theirs[index]),
      3,
    )
    const near = (lines: string[]) => lines.slice(at - 3, at + 3).join('')
    expect(near(theirs), `line ${at + 1}`).toBe(near(ours))
  }
  expect(hash).toBe(run.hash())
  return realMs
}

/** A session with the browser itself, to stop its workers. */
export async function workersOf(
  page: Page,
): Promise<{ session: CDPSession; kill(): Promise<void> }> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return {
    session,
    kill: async () => {
      await session.send('ServiceWorker.stopAllWorkers')
    },
  }
}
