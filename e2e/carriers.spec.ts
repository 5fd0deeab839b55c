// One scenario, one trace, whatever moves its messages.
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { createServer } from 'vite'
import { presets } from '../src/scenario/presets.ts'
import {
  connect,
  errorsOf,
  expectSameTrace,
  open,
  scenarioOf,
  test,
  troubles,
} from './carriers-page/bench.ts'

// Real time, on machines that may be busy.
test.describe.configure({ timeout: 120_000 })

for (const [force, name] of [
  ['service-worker', 'the service worker'],
  ['in-page', 'interception in the page'],
] as const) {
  test(`all presets at once through ${name}, at 1x`, async ({ page, site }) => {
    const errors = errorsOf(page)
    await open(page, site)
    expect((await connect(page, { force })).kind).toBe(force)
    const plays = presets.map(({ id }) => expectSameTrace(page, scenarioOf(id, 8_000), 1))
    await Promise.all(plays)
    expect(await troubles(page)).toEqual([])
    expect(errors).toEqual([])
  })
}

for (const [force, speed, forMs] of [
  ['service-worker', 10, 10_000],
  ['memory', 1_000, 120_000],
] as const) {
  test(`every preset through ${force}, at ${speed}x`, async ({ page, site }) => {
    test.setTimeout(presets.length * 60_000)
    const errors = errorsOf(page)
    await open(page, site)
    expect((await connect(page, { force })).kind).toBe(force)
    for (const { id } of presets) await expectSameTrace(page, scenarioOf(id, forMs), speed)
    expect(await troubles(page)).toEqual([])
    expect(errors).toEqual([])
  })
}

test('changing the carrier in the middle changes nothing', async ({ page, site }) => {
  await open(page, site)
  await connect(page)
  await page.evaluate(() => window.bench.swapCarriers())
  await expectSameTrace(page, scenarioOf('chat', 20_000), 5)
  expect(await troubles(page)).toEqual([])
})

test("the browser's own tools show nearly the modelled duration", async ({ page, site }) => {
  await open(page, site)
  await connect(page)
  await expectSameTrace(page, scenarioOf('lecture', 10_000), 1)
  const durations = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/updates?after='))
      .map(({ duration }) => duration)
      .sort((a, b) => a - b),
  )
  // 50 ms there and 50 ms back.
  const median = durations[Math.floor(durations.length / 2)]
  expect(durations.length).toBeGreaterThan(4)
  // A request leaves with a frame, and so does its answer: each may be a sixtieth of a second off.
  expect(median).toBeGreaterThan(100 - 2 * 17)
  expect(median).toBeLessThan(150)
})

test('the worker answers the requests of the lab and leaves everything else to the browser', async ({
  page,
  site,
}) => {
  await open(page, site)
  const proof = page.waitForResponse(/\/api\//)
  await connect(page)
  expect((await proof).fromServiceWorker()).toBe(true)
  const outside = page.waitForResponse(/no-such-file/)
  await page.evaluate(() => fetch('./no-such-file'))
  expect((await outside).status()).toBe(404)
  expect((await outside).fromServiceWorker()).toBe(false)
})

test('no answer comes to the page a second time, for listeners that it does not have', async ({
  page,
  site,
}) => {
  await open(page, site)
  await page.evaluate(() => {
    Object.assign(window, { words: [] })
    const { words } = window as unknown as { words: string[] }
    navigator.serviceWorker.addEventListener('message', ({ data }) => words.push(data.type))
  })
  await connect(page)
  await expectSameTrace(page, scenarioOf('chat', 10_000), 5)
  const words = await page.evaluate(() => (window as unknown as { words: string[] }).words)
  const count = (type: string) => words.filter((word) => word === type).length
  expect(count('REQUEST')).toBeGreaterThan(5)
  expect(count('RESPONSE')).toBe(0)
  // At this word MSW forgets a request; what is still held when the run ends is not forgotten yet.
  expect(count('REQUEST_ERROR')).toBeGreaterThan(0.5 * count('REQUEST'))
})

test('the dev server serves the worker too', async ({ page }) => {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { entries: ['e2e/carriers-page/index.html'] },
    cacheDir: '.cache/carriers-dev',
  })
  await server.listen()
  try {
    await open(page, `${server.resolvedUrls?.local[0]}e2e/carriers-page/index.html`)
    expect((await connect(page)).kind).toBe('service-worker')
    await expectSameTrace(page, scenarioOf('chat', 10_000), 5)
  } finally {
    await server.close()
  }
})
