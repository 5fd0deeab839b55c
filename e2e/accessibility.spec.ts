// axe, on the built page, in every theme and in the states in which something more is open. The policy of the
// page is set aside here, for axe has to be put into it; every other test keeps it.
import { expect, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'
import { visit } from './visit.ts'

test.use({ bypassCSP: true })

/** The page in this theme, at rest where the first updates are under way in every lane. */
async function open(page: Page, theme: string, hash = '#/?v=1&t=2.5s'): Promise<void> {
  // Another hash alone would not load the page again.
  await visit(page, `./${hash}&theme=${theme}`)
  await page.waitForFunction(() => window.wireside?.headUs > 0)
  if (hash.includes('t=')) await page.waitForFunction(() => window.wireside.headUs === 2_500_000)
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

/** What is opened, one after the other in one visit; together they are all panels, menus and dialogs. */
const steps: [string, (page: Page) => Promise<unknown>][] = [
  [
    'table, message and set-up',
    async (page) => {
      await page.keyboard.press('t')
      await page.getByRole('row').nth(3).getByRole('button').click()
      await expect(page.getByRole('tabpanel').getByRole('article')).toBeVisible()
    },
  ],
  [
    'charts and code',
    async (page) => {
      await tab(page, 'Charts').click()
      await tab(page, 'Code').click()
      await expect(page.getByRole('heading', { name: 'Latency', exact: true })).toBeVisible()
    },
  ],
  [
    'comparison and bytes',
    async (page) => {
      await tab(page, 'Comparison').click()
      await tab(page, 'Bytes').click()
      await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible()
    },
  ],
  [
    'a notice, the preferences',
    async (page) => {
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('button', { name: 'Preferences' }).click()
      await expect(page.getByRole('radio', { name: /Dark/ })).toBeVisible()
    },
  ],
  [
    'help',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Help and keys' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'the gallery',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'All experiments, with pictures' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
]

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the ${theme} theme, whatever is open`, async ({ page }) => {
    await open(page, theme)
    expect(await findings(page), 'at rest').toEqual([])
    for (const [state, bring] of steps) {
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
    await visit(page, './#/?v=1&for=2s')
    await page.waitForFunction(() => window.wireside?.headUs === 2_000_000)
    const hash = await page.evaluate(() => window.wireside.runHash())
    await context.close()
    return hash
  }
  expect(await hashOf('reduce')).toBe(await hashOf('no-preference'))
})
