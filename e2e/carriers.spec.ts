// One scenario, one trace, whatever moves its messages.
import { expect } from '@playwright/test'
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
  ['service-worker', 10, 30_000],
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
