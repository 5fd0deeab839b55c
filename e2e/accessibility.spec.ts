// axe, on the built page, in every theme and in the states in which something more is open. The policy of the
// page is set aside here, for axe has to be put into it; every other test keeps it.
import { expect, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'

test.use({ bypassCSP: true })

/** The page in this theme, at rest where the first updates are under way in every lane. */
async function open(page: Page, theme: string, hash = '#/?v=1&t=2.5s'): Promise<void> {
  // Another hash alone would not load the page again.
  await page.goto('about:blank')
  await page.goto(`./${hash}&theme=${theme}`)
  await page.waitForFunction(() => window.wireside?.headUs > 0)
  if (hash.includes('t=')) await page.waitForFunction(() => window.wireside.headUs === 2_500_000)
}

/** States that show something more than the plain page. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'at rest': async () => {},
  'with table, message and options open': async (page) => {
    await page.keyboard.press('t')
    await page.getByRole('row').nth(3).getByRole('button').click()
    await page.getByRole('button', { name: 'Options of Long polling' }).click()
    await expect(page.getByRole('tabpanel').getByRole('article')).toBeVisible()
  },
  'code open': async (page) => {
    await page.getByRole('button', { name: 'WebSocket', exact: true }).click()
    await expect(page.getByText('web-socket.ts')).toBeVisible()
  },
  'help open': async (page) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'preferences and a notice open': async (page) => {
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Preferences' }).click()
    await expect(page.getByRole('radio', { name: /Dark/ })).toBeVisible()
  },
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the ${theme} theme`, async ({ page }) => {
    for (const [state, bring] of Object.entries(states)) {
      await open(page, theme)
      await bring(page)
      expect(await findings(page), state).toEqual([])
    }
  })
}

test('axe finds nothing while it plays', async ({ page }) => {
  await open(page, 'light', '#/?v=1')
  expect(await findings(page)).toEqual([])
})

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'light')
  expect(await findings(page)).toEqual([])
})

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1024, 768],
  [390, 844],
  // 1440×900 at 200 %.
  [720, 450],
] as const) {
  test(`nothing sticks out sideways at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, 'light')
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess).toBeLessThanOrEqual(0)
  })
}

test('who wants less motion gets whole arrows and the same run', async ({ browser, baseURL }) => {
  const hashOf = async (reducedMotion: 'reduce' | 'no-preference') => {
    const context = await browser.newContext({ reducedMotion, baseURL: baseURL as string })
    const page = await context.newPage()
    await page.goto('./#/?v=1&for=2s')
    await page.waitForFunction(() => window.wireside?.headUs === 2_000_000)
    const hash = await page.evaluate(() => window.wireside.runHash())
    await context.close()
    return hash
  }
  expect(await hashOf('reduce')).toBe(await hashOf('no-preference'))
})
