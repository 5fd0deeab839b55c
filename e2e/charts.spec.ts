// The charts, by keyboard: a table that says the lane's figures, a stretch of time chosen on one chart and seen
// in all, a point that leads to its instant, and the update that is followed, marked wherever it is drawn.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

// For axe; see accessibility.spec.ts.
test.use({ bypassCSP: true })

const chart = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const plot = (page: Page, name: string): Locator =>
  chart(page, name).getByRole('application', { name: new RegExp(`^${name} `) })

async function open(page: Page, more = ''): Promise<void> {
  await visit(page, `./#/?v=1&t=20s${more}`)
  await page.waitForFunction(() => window.wireside?.headUs === 20_000_000)
  await page.keyboard.press('c')
  await expect(plot(page, 'Latency')).toBeVisible()
}

/** The numbers of one column of a chart's table; what is empty is left out. */
async function columnOf(table: Locator, head: RegExp): Promise<number[]> {
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const place = heads.findIndex((text) => head.test(text))
  expect(place).toBeGreaterThan(0)
  const texts = await table.locator(`tbody tr > :nth-child(${place + 1})`).allInnerTexts()
  return texts.filter((text) => text !== '–').map((text) => Number(text.replaceAll(',', '')))
}

/** In milliseconds, as `904 ms` and `1.02 s` say it. */
function msOf(words: string): number {
  const [, number, unit] = /([\d.]+) (ms|s)/.exec(words) ?? []
  return Number(number) * (unit === 's' ? 1_000 : 1)
}

const across = (page: Page) => page.locator('[data-tip="Time across the screen"]').innerText()

test('a table that says the figures; a stretch of time by keyboard; a point leads to its instant', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page)
  await page.keyboard.press('0')

  // Every latency of the run, so their mean is the lane's.
  await chart(page, 'Latency').getByRole('button', { name: 'Table' }).press('Enter')
  const table = chart(page, 'Latency').getByRole('table')
  for (const lane of ['Polling', 'WebSocket']) {
    // Head and table have turns of their own in which they are drawn.
    await expect(async () => {
      const latencies = await columnOf(table, new RegExp(`^${lane} \\(ms\\)$`))
      const heading = await page.getByRole('region', { name: lane, exact: true }).innerText()
      expect(latencies.length).toBeGreaterThan(10)
      expect(heading).toContain(`${latencies.length} of `)
      const mean = latencies.reduce((sum, ms) => sum + ms, 0) / latencies.length
      const said = msOf(/mean\s+([\d.]+ m?s)/.exec(heading)?.[1] ?? '')
      expect(Math.abs(mean - said)).toBeLessThanOrEqual(said < 1_000 ? 0.5 : 5)
    }).toPass({ timeout: 60_000 })
  }
  await chart(page, 'Latency').getByRole('button', { name: 'Table' }).press('Enter')

  // Six steps of a 24th each: a fourth of what was seen, in the timeline and in the other charts.
  const before = msOf(await across(page))
  await plot(page, 'Staleness').focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowRight')
  await expect(chart(page, 'Staleness').getByRole('status')).toContainText(
    'shows this stretch of time',
  )
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => Math.abs(msOf(await across(page)) - before / 4))
    .toBeLessThanOrEqual(before / 400)

  // Reading: along one lane, over to another, and to the instant of what is read. A point that the stretch leaves
  // out is let go of when it is this chart's turn.
  await plot(page, 'Latency').focus()
  const status = chart(page, 'Latency').getByRole('status')
  await expect(async () => {
    await page.keyboard.press('ArrowLeft')
    await expect(status).toContainText(/^Request–response: update \d+ came after/, {
      timeout: 1_000,
    })
    await page.waitForTimeout(500)
    await expect(status).toBeVisible({ timeout: 1 })
  }).toPass({ timeout: 60_000 })
  await page.keyboard.press('ArrowDown')
  await expect(status).toContainText(/^Polling: update \d+ came after [\d.]+ m?s, at [\d.]+ s$/)
  const words = await status.innerText()
  await page.keyboard.press('Enter')
  const instant = /at ([\d.]+ s)$/.exec(words)?.[1] as string
  await expect(page.getByTestId('time')).toContainText(instant)
  await expect(page.getByRole('tabpanel').filter({ hasText: 'server → client' })).toContainText(
    /update \d+|updates \d+/,
  )
  // The update is marked in each chart that is in sight, with the focus gone from the point, too.
  await plot(page, 'Latency').blur()
  for (const name of ['Latency', 'Staleness', 'Bytes so far'])
    await expect(plot(page, name).locator('[data-kind="followed"]').last()).toBeAttached()
  expect(troubles).toEqual([])
})

for (const [theme, width, height] of [
  ['projector', 1920, 1080],
  ['light', 390, 844],
] as const) {
  test(`axe finds nothing in the charts: ${theme}, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, `&theme=${theme}`)
    expect(await findings(page), 'as pictures').toEqual([])
    await chart(page, 'Latency').getByRole('button', { name: 'Theory' }).click()
    await chart(page, 'Staleness').getByRole('button', { name: 'Table' }).click()
    await page.getByRole('button', { name: /of 7 charts/ }).click()
    expect(await findings(page), 'as words and tables').toEqual([])
  })
}
