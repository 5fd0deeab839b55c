// The comparison, by keyboard: its numbers are those of a run played here in memory, and a cell leads to the
// message that proves it.
import { expect, type Page, test } from '@playwright/test'
import { createRun } from '../src/lab/run.ts'
import { figuresAt, type LaneFigures } from '../src/metrics/lane-figures.ts'
import { presetById } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { formatBytes, formatMs } from '../src/ui/words/units.ts'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

// For axe; see accessibility.spec.ts.
test.use({ bypassCSP: true })

const T_US = 20_000_000
const WEB_SOCKET = 4
const POLLING = 1

async function open(page: Page, more = ''): Promise<void> {
  await visit(page, `./#/?v=1&preset=chat&t=20s${more}`)
  await page.waitForFunction((us) => window.wireside?.headUs === us, T_US)
  await page.getByRole('tab', { name: 'Comparison' }).press('Enter')
}

const cell = (page: Page, row: string, column: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('cell')
    .nth(column)

test('measured as in memory, and each cell leads to its proof and back', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  const run = createRun(presetById('chat')?.scenario as Scenario)
  await run.runTo(T_US)
  await open(page)
  await expect(page.getByRole('columnheader')).toHaveCount(5)

  for (const [lane, { protocol }] of run.trace.lanes.entries()) {
    const figures: LaneFigures = figuresAt(run.trace, lane, T_US)
    const { updatesDelivered: delivered, bytesUp, bytesDown, requests, posts } = figures
    await expect(cell(page, 'Latency', lane), protocol).toContainText(
      `: ${formatMs(figures.latencyMeanMs as number)}`,
    )
    await expect(cell(page, 'Latency', lane)).toContainText(
      `slowest ${formatMs(figures.latencyMaxMs as number)}`,
    )
    await expect(cell(page, 'Efficiency', lane), protocol).toContainText(
      `${formatBytes(Math.round((bytesUp + bytesDown) / delivered))} an update`,
    )
    await expect(cell(page, 'Server load', lane), protocol).toContainText(
      `${((requests + posts) / 20).toFixed(2)} requests/s`,
    )
  }
  await expect(cell(page, 'Latency', WEB_SOCKET)).toContainText('Very low: 40 ms')
  await expect(cell(page, 'Communication', WEB_SOCKET)).toContainText('Both, unasked')

  // The slowest delivery of the polling lane, by hand.
  const { deliveries } = run.trace.lane(POLLING)
  const latencies = Array.from({ length: deliveries.atUs.length }, (_, row) => {
    const update = deliveries.update.at(row)
    return deliveries.atUs.at(row) - run.trace.createdUs(update)
  })
  const slowest = latencies.indexOf(Math.max(...latencies))
  const second = (us: number) => `${(us / 1e6).toFixed(3)} s`
  const atUs = deliveries.atUs.at(slowest)
  await cell(page, 'Latency', POLLING).getByRole('button').press('Enter')
  await expect(page.getByTestId('time')).toContainText(second(atUs))
  await expect(page.getByTestId('proof')).toContainText(
    `${second(atUs)}: Update ${deliveries.update.at(slowest)} is delivered`,
  )
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toContain(`pin=polling.${deliveries.message.at(slowest)}`)
  await expect(cell(page, 'Latency', POLLING)).toHaveAttribute('aria-current', 'true')
  // The table follows the cursor: so far, and no further.
  const then = figuresAt(run.trace, WEB_SOCKET, atUs)
  await expect(cell(page, 'Communication', WEB_SOCKET)).toContainText(
    `${then.updatesDelivered} messages down`,
  )
  await page.getByRole('button', { name: `Back to ${second(T_US)}` }).press('Enter')
  await expect(page.getByTestId('time')).toContainText(second(T_US))
  await expect(page.getByTestId('proof')).toContainText('Choose a cell')

  // Every measured cell has a proof.
  for (const row of ['Connection', 'Communication', 'Efficiency', 'Server load']) {
    await cell(page, row, WEB_SOCKET).getByRole('button').press('Enter')
    await expect(page.getByTestId('proof')).toContainText(`${row}, WebSocket. `)
    await page.getByRole('button', { name: 'Back to' }).press('Enter')
  }

  // One layer for the whole page.
  await page.keyboard.press('l')
  await expect(page.getByRole('rowheader', { name: 'Efficiency' })).not.toContainText('HTTP/WS')

  await page.getByText('How the words are chosen').press('Enter')
  await expect(page.getByText('less than 0.1 s')).toBeVisible()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as CSV' }).press('Enter')
  const csv = await page.evaluate(() => navigator.clipboard.readText())
  const { latencyP95Ms } = figuresAt(run.trace, POLLING, T_US)
  const p95 = csv.split('\r\n').find((line) => line.startsWith('latency p95 (ms)'))
  expect(Number(p95?.split(',')[1 + POLLING])).toBeCloseTo(latencyP95Ms as number, 3)
  expect(troubles).toEqual([])
  run.close()
})

for (const [theme, width, height] of [
  ['dark', 390, 844],
  ['projector', 1920, 1080],
] as const) {
  test(`axe finds nothing, with a proof in sight: ${theme}, ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, `&theme=${theme}`)
    await cell(page, 'Communication', WEB_SOCKET).getByRole('button').press('Enter')
    await expect(page.getByTestId('proof')).toContainText('Communication, WebSocket.')
    await page.getByText('How the words are chosen').press('Enter')
    expect(await findings(page)).toEqual([])
  })
}

test('enlarged, it stands in the place of the lanes, which come back for a proof', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '&theme=projector')
  const lanes = page.getByRole('region', { name: 'Lanes', exact: true })
  const enlarge = page.getByRole('button', { name: 'Enlarge the drawer' })
  // There is no room for large type in both.
  await expect(enlarge).toHaveAttribute('aria-pressed', 'true')
  await expect(lanes).toBeHidden()
  // The five columns of the lecture, side by side.
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  for (const header of await page.getByRole('columnheader').all())
    await expect(header).toBeInViewport({ ratio: 1 })
  expect(await findings(page)).toEqual([])

  await cell(page, 'Latency', POLLING).getByRole('button').press('Enter')
  await expect(lanes).toBeVisible()
  await expect(cell(page, 'Latency', POLLING)).toBeInViewport()
  await page.getByRole('button', { name: 'Back to' }).press('Enter')
  await expect(lanes).toBeHidden()

  // Its key turns between it and the lanes.
  await page.keyboard.press('v')
  await expect(lanes).toBeVisible()
  await page.keyboard.press('v')
  await expect(lanes).toBeHidden()
  await enlarge.press('Enter')
  await expect(lanes).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Comparison' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})
