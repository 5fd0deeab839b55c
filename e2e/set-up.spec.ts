// The set-up by keyboard alone: every control is changed, what came of it is shared and replayed elsewhere, and all
// of it is taken back to the very run of the start.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)
const runHash = (page: Page) => page.evaluate(() => window.wireside.runHash())

/** Opens this experiment, at rest at its instant. */
async function open(page: Page, link: string, atUs: number): Promise<void> {
  await visit(page, link)
  await page.waitForFunction((us) => window.wireside?.headUs === us, atUs)
}

/** Plays until then and pauses; gives the instant at which the run stands. */
async function playOn(page: Page, untilUs: number): Promise<number> {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Play').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction((us) => window.wireside.headUs >= us, untilUs)
  await button('Pause').focus()
  await page.keyboard.press('Enter')
  await expect(button('Play')).toBeVisible()
  // The address names the instant once nothing moves any more.
  await expect.poll(async () => page.url().includes(`t=${(await headUs(page)) / 1e6}s`)).toBe(true)
  return headUs(page)
}

/** What is typed into the field of this name, and what the run then has at which path. */
const network: [label: string, typed: string, input: string][] = [
  ['Updates', '2', 'feed.ratePerSecond=2'],
  ['Payload', '0.1 kB', 'feed.payloadBytes=100'],
  ['Delay', '0.08 s', 'link.delayMs=80'],
  ['Jitter', '7', 'link.jitterMs=7'],
  ['Loss', '2%', 'link.lossRatio=0.02'],
  ['Bandwidth', '12 Mbit/s', 'link.bandwidthBytesPerSecond=1500000'],
  ['Keep-alive', '75', 'link.keepAliveTimeoutMs=75000'],
  ['Keep-alive, client', '4', 'link.clientKeepAliveTimeoutMs=4000'],
  ['Connections', '4', 'link.maxConnections=4'],
  ['Sending machine', '1.5', 'link.sendOverheadMs=1.5'],
  ['Receiving machine', '2.5', 'link.receiveOverheadMs=2.5'],
  ['Messages up', '0.5', 'upstream.ratePerSecond=0.5'],
  ['Message size', '25', 'upstream.payloadBytes=25'],
]
const lanes: Record<string, [label: string, typed: string, input: string][]> = {
  'Request–response': [['Pace', '2', 'lanes.request-response.paceMs=2000']],
  Polling: [['Interval', '700 ms', 'lanes.polling.intervalMs=700']],
  'Long polling': [['Hold', '9', 'lanes.long-polling.holdMs=9000']],
  'Server-Sent Events': [
    ['Retry', '1500', 'lanes.sse.retryMs=1500'],
    ['Heartbeat', 'never', 'lanes.sse.heartbeatMs=0'],
  ],
  WebSocket: [
    ['Ping', '9 s', 'lanes.websocket.pingMs=9000'],
    ['Backoff', '500', 'lanes.websocket.backoffMs=500'],
  ],
}

async function enter(page: Page, inside: Locator, label: string, typed: string): Promise<void> {
  await inside.getByRole('textbox', { name: label, exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

/** Presses a key at every control of this kind; the words of each must change. */
async function turnAll(page: Page, controls: Locator, key: string, words: string): Promise<void> {
  for (let i = 0; i < (await controls.count()); i++) {
    const control = controls.nth(i)
    const said = () => control.evaluate(new Function('it', `return ${words}`) as () => string)
    const before = await said()
    const atEnd = await control.evaluate((it) =>
      it instanceof HTMLSelectElement
        ? it.selectedIndex === it.options.length - 1
        : (it as HTMLInputElement).value === (it as HTMLInputElement).max,
    )
    await control.focus()
    await page.keyboard.press(atEnd ? 'ArrowLeft' : key)
    // A change becomes an input of the run before it is said.
    await expect.poll(said, { message: `${before} by ${key}` }).not.toBe(before)
  }
}

const sliderWords = 'it.ariaValueText'

test('every control by keyboard; shared, it replays elsewhere; taken back, it is the start again', async ({
  page,
  context,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page, './#/?v=1&t=0.5s', 500_000)
  const settings = page.getByRole('complementary', { name: 'Settings' })
  await settings.getByText('More of the network').focus()
  await page.keyboard.press('Enter')

  // What cannot be read says what is wanted, stays to be mended, and changes nothing.
  await enter(page, settings, 'Delay', 'soon')
  await expect(settings.getByRole('alert')).toContainText(
    '"soon" is not a number from 0 ms to 60 s',
  )
  const delay = settings.getByRole('textbox', { name: 'Delay', exact: true })
  await expect(delay).toHaveValue('soon')
  await page.keyboard.press('Escape')
  await expect(delay).toHaveValue('50')
  await expect(settings.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()

  for (const [label, typed] of network) await enter(page, settings, label, typed)
  await turnAll(page, settings.getByRole('slider'), 'ArrowRight', sliderWords)
  for (const [lane, fields] of Object.entries(lanes)) {
    const opener = page.getByRole('button', { name: `Options of ${lane}`, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const options = page.getByRole('group', { name: `Options of ${lane}`, exact: true })
    for (const [label, typed] of fields) await enter(page, options, label, typed)
    await turnAll(page, options.getByRole('slider'), 'ArrowRight', sliderWords)
    await turnAll(page, options.getByRole('combobox'), 'ArrowDown', 'it.value')
    await page.keyboard.press('Escape')
    await expect(options).toBeHidden()
    await expect(opener).toBeFocused()
  }
  // A real value is picked where its help is.
  await settings.getByRole('button', { name: /^Delay: what it does/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /geostationary satellite/ }).focus()
  await page.keyboard.press('Enter')
  await expect(delay).toHaveValue('280')
  await turnAll(
    page,
    settings.getByRole('combobox', { name: /Pattern|Scene|Encryption/ }),
    'ArrowDown',
    'it.value',
  )
  await enter(page, settings, 'Seed of all chance', '4711')
  await enter(page, settings, 'Rests after', '20')

  await expect.poll(() => page.url()).toContain('for=20s')
  const changed = page.url()
  for (const [, , input] of [...network, ...Object.values(lanes).flat()])
    expect(changed).toContain(`set.${input}`)
  expect(changed).toContain('seed=4711')
  expect(changed).toContain('set.link.security=tls-1.3')

  const done = page.getByRole('toolbar', { name: 'What you did' }).getByRole('button')
  await expect(done.first()).toHaveAccessibleName('At 0.500 s: Updates 1 /s → 2 /s')

  // Long enough for all of it to tell.
  const end = await playOn(page, 2_500_000)
  const other = await context.newPage()
  await open(other, page.url(), end)
  expect(await runHash(other)).toBe(await runHash(page))

  await page.bringToFront()
  await settings.getByRole('button', { name: /^Undo: / }).focus()
  const undo = settings.getByRole('button', { name: /^Undo/ })
  for (let i = 0; (await undo.getAttribute('aria-disabled')) === 'false'; i++) {
    expect(i).toBeLessThan(100)
    await page.keyboard.press('ControlOrMeta+z')
  }
  await page.waitForFunction((us) => window.wireside.headUs === us, end)
  await open(other, `./#/?v=1&t=${end / 1e6}s`, end)
  expect(await runHash(page)).toBe(await runHash(other))
  await expect(settings.getByText('As in “Lecture”')).toBeVisible()
  expect(troubles).toEqual([])
})

test('the gallery draws every experiment, finds one by a word and plays it; undo comes back', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page, './#/?v=1&t=1.5s', 1_500_000)
  const hash = await runHash(page)
  await page.keyboard.press('g')
  const gallery = page.getByRole('dialog', { name: 'Experiments' })
  const cards = gallery.getByRole('listitem')
  const drawn = gallery.getByTestId('thumbnail')
  await expect(cards.first()).toBeVisible()
  await expect.poll(() => drawn.count(), { timeout: 60_000 }).toBe(await cards.count())
  expect(await cards.count()).toBeGreaterThanOrEqual(10)
  // Every picture shows more than its paper.
  const colours = await drawn.locator('canvas').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const context = (canvas as HTMLCanvasElement).getContext('2d')
      const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? [])
      return new Set(pixels).size
    }),
  )
  for (const count of colours) expect(count).toBeGreaterThan(8)

  await page.keyboard.type('satellite')
  await expect(cards).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(cards.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(gallery).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Experiment' })).toHaveValue('satellite')
  await expect.poll(() => headUs(page)).toBeGreaterThan(0)
  await page.keyboard.press('Space')
  await page.keyboard.press('ControlOrMeta+z')
  await page.waitForFunction(() => window.wireside.headUs === 1_500_000)
  expect(await runHash(page)).toBe(hash)
  expect(troubles).toEqual([])
})
