// What browsers do to a page at work: they kill its worker, end what waits too long, reload past the
// worker, open the page twice. Nothing of it may be seen in the trace.
import { expect } from '@playwright/test'
import {
  connect,
  errorsOf,
  expectSameTrace,
  open,
  scenarioOf,
  setSpeed,
  test,
  troubles,
  workersOf,
} from './carriers-page/bench.ts'

// Real time, on machines that may be busy.
test.describe.configure({ timeout: 120_000 })

test('the browser kills the worker again and again', async ({ page, site }) => {
  await open(page, site)
  await connect(page)
  const { kill } = await workersOf(page)
  const played = expectSameTrace(page, scenarioOf('chat', 40_000), 4)
  // A long poll is held and an event stream is open all the time.
  for (let times = 0; times < 8; times++) {
    await page.waitForTimeout(1_000)
    await kill()
  }
  await played
  expect(await troubles(page)).toEqual([])
})

test('the browser kills the worker while the page connects', async ({ page, site }) => {
  await open(page, site)
  const { kill } = await workersOf(page)
  for (const afterMs of [0, 30, 60, 90, 120, 150]) {
    const connected = connect(page)
    await page.waitForTimeout(afterMs)
    await kill()
    expect((await connected).kind).toBe('service-worker')
    await page.reload()
    await page.waitForFunction(() => 'bench' in window)
  }
})

test('the worker comes back without its notes and does not know the page', async ({
  page,
  site,
}) => {
  await open(page, site)
  await connect(page)
  const { kill } = await workersOf(page)
  const played = expectSameTrace(page, scenarioOf('chat', 24_000), 4)
  for (let times = 0; times < 3; times++) {
    await page.waitForTimeout(1_500)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await kill()
  }
  await played
  expect(await troubles(page)).toEqual([])
})

test('a pause longer than any request may wait', async ({ page, site }) => {
  const errors = errorsOf(page)
  await open(page, site)
  await connect(page, { renewAfterMs: 250 })
  const played = expectSameTrace(page, scenarioOf('lecture', 12_000), 3)
  for (let times = 0; times < 3; times++) {
    await page.waitForTimeout(700)
    await setSpeed(page, 0)
    await page.waitForTimeout(1_500)
    await setSpeed(page, 3)
  }
  await played
  expect(await troubles(page)).toEqual([])
  expect(errors).toEqual([])
})

test('the real thing: paused for longer than 300 s', async ({ page, site }) => {
  test.skip(!process.env.WIRESIDE_SLOW, 'takes six minutes: set WIRESIDE_SLOW=1')
  test.setTimeout(480_000)
  const errors = errorsOf(page)
  await open(page, site)
  await connect(page)
  const played = expectSameTrace(page, scenarioOf('lecture', 20_000), 1)
  await page.waitForTimeout(4_000)
  await setSpeed(page, 0)
  await page.waitForTimeout(330_000)
  await setSpeed(page, 1)
  await played
  expect(await troubles(page)).toEqual([])
  expect(errors).toEqual([])
})

test('a hard reload is followed by no other reload', async ({ page, site }) => {
  await open(page, site)
  await connect(page)
  let loads = 0
  page.on('load', () => loads++)
  const { session } = await workersOf(page)
  await session.send('Page.reload', { ignoreCache: true })
  await page.waitForEvent('load')
  await page.waitForFunction(() => 'bench' in window)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect((await connect(page)).kind).toBe('service-worker')
  await expectSameTrace(page, scenarioOf('chat', 10_000), 5)
  expect(loads).toBe(1)
})

test('two tabs, and two frames in a third, at once', async ({ context, site }) => {
  const first = await context.newPage()
  const second = await context.newPage()
  const third = await context.newPage()
  for (const page of [first, second, third]) await open(page, site)
  await third.evaluate(async (url) => {
    for (const name of ['left', 'right']) {
      const frame = Object.assign(document.createElement('iframe'), { src: url, name })
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
    }
  }, site)
  const frames = third.frames().slice(1)
  for (const frame of frames) await frame.waitForFunction(() => 'bench' in window)
  const places = [first, second, ...frames]
  for (const place of places) expect((await connect(place)).kind).toBe('service-worker')
  // Different scenarios, so that a message that strays is seen.
  const presets = ['lecture', 'chat', 'stock-price', 'document']
  await Promise.all(
    places.map((place, index) =>
      expectSameTrace(place, scenarioOf(presets[index] as string, 6_000), 1),
    ),
  )
  for (const place of places) expect(await troubles(place)).toEqual([])
})

test('the worker stays when the last tab closes', async ({ context, site }) => {
  const page = await context.newPage()
  await open(page, site)
  await connect(page)
  await page.close({ runBeforeUnload: true })
  const next = await context.newPage()
  await open(next, site)
  expect(
    await next.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(1)
  expect((await connect(next)).kind).toBe('service-worker')
})
