// The ledger, by keyboard: what remains of the often told ratio, one layer for the whole page, in the link too.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

// For axe; see accessibility.spec.ts.
test.use({ bypassCSP: true })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function openBytes(page: Page, more = ''): Promise<void> {
  await visit(page, `./#/?v=1&preset=overhead&t=20s${more}`)
  await page.waitForFunction(() => window.wireside?.headUs === 20_000_000)
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { name: 'What each layer adds' })).toBeVisible()
}

/** The numbers of a row of the table with this caption. */
async function numbersOf(page: Page, caption: string, row: string): Promise<number[]> {
  const cells = page
    .getByRole('table', { name: caption })
    .getByRole('row', { name: row })
    .getByRole('cell')
  const texts = await cells.allInnerTexts()
  return texts.map((text) => Number.parseFloat(text.replaceAll(',', '')))
}

/** What stands on the lanes' canvas. */
const picture = (page: Page): Promise<string> =>
  page.getByRole('img', { name: /^Timeline of/ }).evaluate((canvas) => {
    return (canvas as HTMLCanvasElement).toDataURL()
  })

test('of 436 to 1 the headers alone keep hundreds, and all that IP carries less than ten', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await openBytes(page)
  for (const way of ['One update to the client', 'One message to the server']) {
    await expect(async () => {
      const told = await numbersOf(page, way, 'as told')
      expect(told).toEqual([871, 2, 436])
      const ratios: number[] = []
      for (const row of ['headers alone', 'HTTP/WS', 'TCP/IP']) {
        const [http = 0, webSocket = 0, ratio = 0] = await numbersOf(page, way, row)
        expect(Math.abs(http / webSocket / ratio - 1)).toBeLessThan(0.05)
        ratios.push(ratio)
      }
      expect(ratios).toEqual([...ratios].sort((a, b) => b - a))
      expect(ratios[0]).toBeGreaterThan(100)
      expect(ratios[2]).toBeLessThan(10)
    }).toPass({ timeout: 60_000 })
  }
  await expect(page.getByTestId('break-even')).toContainText(/SSE has cost [\d,]+ B more/)
  expect(troubles).toEqual([])
})

test('one layer for the whole page: figures, table and link', async ({ page }) => {
  await openBytes(page)
  const lane = page.getByRole('region', { name: 'WebSocket', exact: true })
  await expect(lane).toContainText('HTTP/WS')
  const before = await lane.innerText()
  const drawn = await picture(page)
  await page.keyboard.press('l')
  await expect(lane).toContainText('TLS')
  await expect(page.getByText('This run has no encryption, so TLS adds nothing')).toBeVisible()
  await page.keyboard.press('l')
  await expect(lane).toContainText('TCP/IP')
  expect(await lane.innerText()).not.toBe(before)
  await expect(page.getByText('On the lanes every message is in full colour.')).toBeVisible()
  await expect.poll(() => picture(page)).not.toBe(drawn)
  await page.keyboard.press('t')
  await expect(page.getByRole('columnheader', { name: 'size, TCP/IP' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('layer=ip')
  // The same by the radio buttons, which the arrow keys move.
  await page.getByRole('radio', { name: 'TCP/IP' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Payload' })).toBeChecked()
  await expect(lane).toContainText('payload')
  await openBytes(page, '&layer=ip')
  await expect(page.getByRole('radio', { name: 'TCP/IP' })).toBeChecked()
})

test('a pinned message has its own books', async ({ page }) => {
  await openBytes(page, '&pin=websocket.5')
  await expect(page.getByRole('heading', { name: /The pinned message: WebSocket/ })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { name: 'What each layer adds' })).toBeHidden()
})

for (const [theme, width, height] of [
  ['dark', 1024, 768],
  ['projector', 1920, 1080],
  ['light', 390, 844],
] as const) {
  test(`axe finds nothing, and nothing sticks out: ${theme}, ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openBytes(page, `&theme=${theme}&layer=ip`)
    await page.evaluate(axe)
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    expect(findings).toEqual([])
    const excess = await page.getByRole('tabpanel').evaluate((panel) => {
      const page = document.documentElement
      return Math.max(panel.scrollWidth - panel.clientWidth, page.scrollWidth - page.clientWidth)
    })
    expect(excess).toBeLessThanOrEqual(0)
    // Whole numbers in sight: the table need not be scrolled sideways.
    const table = page.getByRole('region', { name: 'What each layer adds' })
    expect(
      await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0)
  })
}
