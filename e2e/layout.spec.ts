// A calm layout: nothing jumps while everything moves, and panels stay as they were drawn.
import { expect, type Page, test } from '@playwright/test'
import { revisit, visit } from './visit.ts'

/** Layout shifts from now on, as Chromium counts them, and which elements they moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { sum: 0, moved: [] as string[] }
    Object.assign(globalThis, { shiftsSeen: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number
          sources: { node?: Node }[]
        }
        // A table of what is in sight moves by its nature.
        const moved = sources.flatMap(({ node }) =>
          node instanceof Element && !node.closest('tbody') ? [node.outerHTML.slice(0, 120)] : [],
        )
        if (moved.length === 0) continue
        seen.sum += value
        seen.moved.push(...moved)
      }
    }).observe({ type: 'layout-shift' })
  })
}
const shifts = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { shiftsSeen: { sum: number; moved: string[] } }).shiftsSeen,
  )

/** Where everything stands that does not scroll: bar, tools, heads of lanes, screens, foot. */
const places = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [
        ...document.querySelectorAll(
          'header *, footer *, main > *, [data-layout] section, [role=tab]',
        ),
      ]
        .filter((element) => !element.closest('svg, canvas') && element.checkVisibility())
        .map((element, index) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const name = `${index} ${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? ''}`
          return [name, element.children.length > 0 ? [x, y, width, height] : [x, y]]
        }),
    ),
  )

async function playUntil(page: Page, us: number): Promise<void> {
  await page.waitForFunction((until) => window.wireside.headUs >= until, us)
}

test('nothing moves but the lanes while it plays, with charts, comparison and table', async ({
  page,
}) => {
  await visit(page, './#/?v=1&t=3s')
  await playUntil(page, 3_000_000)
  const latency = page.getByRole('region', { name: 'Latency' })
  for (const [key, until, content] of [
    ['c', 9e6, latency.getByRole('button', { name: 'Table' })],
    ['v', 13e6, page.getByRole('rowheader', { name: 'Latency' })],
    ['t', 17e6, page.getByRole('columnheader', { name: 'Lane' })],
  ] as const) {
    await page.keyboard.press(key)
    await expect(content).toBeVisible()
    await page.keyboard.press('Space')
    await playUntil(page, until - 3e6)
    await watchShifts(page)
    const before = await places(page)
    await playUntil(page, until)
    expect(await places(page), key).toEqual(before)
    const { sum, moved } = await shifts(page)
    expect(sum, `${key}: ${moved.join('\n')}`).toBeLessThan(0.001)
    await page.keyboard.press('Space')
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  }
})

test('with every panel open the lanes and their axis stay in sight', async ({ page }) => {
  const lanes = page.locator('[data-layout]')
  for (const [width, height, keys] of [
    [1440, 900, ['c', 'k']],
    [1024, 768, ['k']],
  ] as const) {
    await page.setViewportSize({ width, height })
    await visit(page, './#/?v=1&t=2s')
    await expect(page.getByRole('complementary', { name: 'Settings' })).toBeVisible()
    for (const key of keys) await page.keyboard.press(key)
    await expect(page.getByRole('tab', { name: 'Code' })).toBeVisible()
    const cut = () => lanes.evaluate((rows) => rows.scrollHeight - rows.clientHeight)
    await expect.poll(cut, { message: `${width}×${height}` }).toBe(0)
    const share = () =>
      lanes.evaluate((rows) => {
        const canvas = rows.querySelector('canvas') as HTMLCanvasElement
        return canvas.clientWidth / rows.clientWidth
      })
    await expect.poll(share, { message: `${width}×${height}` }).toBeGreaterThan(0.4)
  }
})

test('panels are drawn to size by key and pointer, stay so, and go back', async ({ page }) => {
  await visit(page, './#/?v=1&t=2s')
  await page.keyboard.press('t')
  const splitter = page.getByRole('separator', { name: 'Height of the drawer' })
  const height = async () => Number(await splitter.getAttribute('aria-valuenow'))
  await expect.poll(height).toBeGreaterThan(100)
  const usual = await height()

  await splitter.focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(height).toBeGreaterThan(usual)
  const byKey = await height()
  const box = await splitter.boundingBox()
  if (!box) throw new Error('The splitter has no box.')
  const [x, y] = [box.x + 200, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 50, { steps: 4 })
  await page.mouse.up()
  await expect.poll(height).toBeGreaterThan(byKey + 40)
  // The canvas is as large as its box, to the pixel, while the panel grows.
  const sizes = await page
    .locator('[data-layout] canvas')
    .evaluate((canvas: HTMLCanvasElement) => [
      canvas.width,
      canvas.clientWidth,
      canvas.height,
      canvas.clientHeight,
    ])
  expect([sizes[0], sizes[2]]).toEqual([sizes[1], sizes[3]])

  const drawn = await height()
  await revisit(page)
  await page.keyboard.press('t')
  await expect.poll(height).toBe(drawn)
  await splitter.focus()
  await page.keyboard.press('End')
  const most = Number(await splitter.getAttribute('aria-valuemax'))
  await expect.poll(height).toBeLessThanOrEqual(most + 1)
  await page.keyboard.press('Enter')
  await expect.poll(height).toBe(usual)
})

test('a tooltip comes with the focus, stays under the pointer, and goes with Esc', async ({
  page,
}) => {
  await visit(page, './#/?v=1&t=2s')
  const tip = page.getByRole('tooltip')
  await expect(async () => {
    await page.getByRole('button', { name: 'Play', exact: true }).focus()
    await page.keyboard.press('Tab')
    await expect(tip).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const next = page.getByRole('button', { name: 'Next event' })
  await expect(next).toHaveAccessibleDescription(/Next event \(→\)/)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)

  await next.hover()
  await expect(tip).toBeVisible()
  await tip.hover()
  await expect(tip).toBeVisible()
  for (const button of await page.locator('header [data-tip]:visible').all()) {
    await button.hover()
    const box = await tip.boundingBox()
    if (!box) throw new Error('The tooltip has no box.')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(1440)
  }
})

test('in a wide and low window the settings can be closed again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 460 })
  await visit(page, './#/?v=1&t=2s')
  const settings = page.getByRole('complementary', { name: 'Settings' })
  await expect(page.getByRole('region', { name: 'Lanes', exact: true })).toBeVisible()
  await expect(settings).toBeHidden()
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await settings.getByRole('button', { name: 'Close the settings' }).click()
  await expect(settings).toBeHidden()
})
