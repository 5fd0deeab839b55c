// The main journey, by keyboard alone: nothing in here uses a pointer, and what it uses it first reaches by
// pressing Tab.
import { expect, type Page, test } from '@playwright/test'
import { tabTo } from './keyboard.ts'
import { revisit, visit } from './visit.ts'

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)
const runHash = (page: Page) => page.evaluate(() => window.wireside.runHash())
const seconds = async (page: Page) =>
  Number((await page.getByTestId('time').innerText()).replace(/[^\d.]/g, ''))

/** Gives the keys back to the page: nothing has the focus. */
const leave = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())

async function open(page: Page, hash = './#/'): Promise<string[]> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await visit(page, hash)
  return errors
}

async function pause(page: Page): Promise<void> {
  await leave(page)
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  // What was under way when the key was pressed comes to its end.
  await expect
    .poll(async () => {
      const before = await headUs(page)
      await page.waitForTimeout(150)
      return (await headUs(page)) - before
    })
    .toBe(0)
}

test('a plain visit: lanes move by themselves', async ({ page }) => {
  const errors = await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(100_000)
  await expect(page.getByRole('heading', { level: 2, name: /WebSocket/ })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.wireside.carrier)).toBe('service-worker')
  expect(errors).toEqual([])
})

test('pause, step, scrub: looking changes nothing', async ({ page }) => {
  const errors = await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(1_500_000)
  await pause(page)
  await expect(page.getByTestId('status')).toContainText('Paused at')
  const hash = await runHash(page)
  const head = await headUs(page)

  await page.keyboard.press('Home')
  await expect.poll(() => seconds(page)).toBe(0)
  await page.keyboard.press('PageUp')
  await expect.poll(() => seconds(page)).toBe(1)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => seconds(page)).toBe(0.9)
  // The last event before 0.9 s, the one before it, and back.
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => seconds(page)).toBeLessThan(0.9)
  const last = await seconds(page)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => seconds(page)).toBeLessThan(last)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => seconds(page)).toBe(last)
  expect(await headUs(page)).toBe(head)
  await page.keyboard.press('End')
  await expect.poll(() => seconds(page)).toBe(Number((head / 1e6).toFixed(3)))
  expect(await headUs(page)).toBe(head)
  expect(await runHash(page)).toBe(hash)

  // Past the head a step lets the run go on to its next event.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => headUs(page)).toBeGreaterThan(head)
  expect(errors).toEqual([])
})

test('the time slider works by its own keys', async ({ page }) => {
  await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(1_200_000)
  await pause(page)
  const slider = page.getByRole('slider', { name: 'Time', exact: true })
  await tabTo(page, slider)
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\.000 s/)
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1\.000 s/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => seconds(page)).toBeLessThan(1)
})

test('publish, send, refresh, turn a knob, add a lane; the link replays all of it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const errors = await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(500_000)
  await pause(page)

  const updates = page.getByTitle('Every lane gets the same updates')
  const count = async () => Number.parseInt(await updates.innerText(), 10)
  // The head's figure comes to rest a moment after the head.
  let before = -1
  const isAtRest = async () => {
    const last = before
    before = await count()
    return before === last
  }
  await expect.poll(isAtRest, { intervals: [300] }).toBe(true)
  await page.keyboard.press('p')
  await expect.poll(count).toBe(before + 1)
  await page.keyboard.press('s')
  await page.keyboard.press('r')

  const delay = page.getByRole('textbox', { name: 'Delay' }).first()
  await tabTo(page, delay)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('200')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('link.delayMs')

  await tabTo(page, page.getByRole('button', { name: 'Add lane' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Polling 2' })).toBeVisible()

  await leave(page)
  await page.keyboard.press('Space')
  const head = await headUs(page)
  await expect.poll(() => headUs(page), { timeout: 60_000 }).toBeGreaterThan(head + 2_000_000)
  await pause(page)

  const share = page.getByRole('button', { name: 'Share' })
  await tabTo(page, share)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Link copied/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(300)

  const other = await context.newPage()
  const otherErrors = await open(other, link)
  await expect.poll(() => headUs(other), { timeout: 60_000 }).toBe(await headUs(page))
  expect(await runHash(other)).toBe(await runHash(page))
  await expect(other.getByRole('button', { name: 'Play', exact: true })).toBeVisible()

  // It goes on from there, through the real carrier, to the same future.
  await other.keyboard.press('Space')
  await page.bringToFront()
  await other.bringToFront()
  await expect.poll(() => headUs(other)).toBeGreaterThan((await headUs(page)) + 500_000)
  expect([...errors, ...otherErrors]).toEqual([])
})

test('keys stay with the control that has the focus', async ({ page }) => {
  await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(200_000)
  const share = page.getByRole('button', { name: 'Help and keys' })
  await tabTo(page, share)
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveCount(1)
  await page.keyboard.press('p')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(page.url()).not.toContain('in=')
})

test('single keys can be turned off, and stay off', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  const choice = page.getByRole('checkbox', { name: /single letter/ })
  await tabTo(page, choice)
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await revisit(page)
  await page.keyboard.press('t')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('a broken link gives a sentence and a working page', async ({ page }) => {
  const errors = await open(page, './#/?v=1&link.delayMs=soon&colour=green')
  await expect(page.getByRole('log').getByText(/delayMs/)).toBeVisible()
  await expect.poll(() => headUs(page)).toBeGreaterThan(100_000)
  expect(errors).toEqual([])
})

test('the table says the same as the timeline, and pins what is chosen', async ({ page }) => {
  await open(page)
  await expect.poll(() => headUs(page)).toBeGreaterThan(1_500_000)
  await pause(page)
  await page.keyboard.press('t')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.nth(5)).toBeVisible()
  const first = rows.nth(1).getByRole('button')
  await tabTo(page, first)
  await page.keyboard.press('Enter')
  await expect(page.locator('#side-content')).toContainText('client → server')
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
  await leave(page)
  await page.keyboard.press('Escape')
  await expect(rows.nth(1)).not.toHaveAttribute('aria-current', 'true')
})

for (const [button, menu] of [
  ['Preferences', 'region'],
  ['Lecture', 'navigation'],
] as const) {
  test(`a click on “${button}” before its menu has come is not lost`, async ({ page }) => {
    let clicked = () => {}
    const click = new Promise<void>((resolve) => {
      clicked = resolve
    })
    await page.route('**/assets/Attendants-*.js', async (route) => {
      await click
      await route.continue()
    })
    await page.goto('./')
    await page.getByRole('button', { name: button, exact: true }).click()
    const opened = page.getByRole(menu, { name: button === 'Lecture' ? 'The lecture' : button })
    await expect(opened).toBeHidden()
    clicked()
    await expect(opened).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
  })
}

for (const [button, menu] of [
  ['Preferences', 'region'],
  ['Lecture', 'navigation'],
] as const) {
  test(`Esc within “${button}” closes it, and its button has the focus again`, async ({ page }) => {
    await visit(page, './#/?v=1&t=2s')
    const opener = page.getByRole('button', { name: button, exact: true })
    const opened = page.getByRole(menu, { name: button === 'Lecture' ? 'The lecture' : button })
    await opener.press('Enter')
    await expect(opened).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
    await expect(opener).toBeFocused()
    // The button's own tooltip came with the focus.
    await expect(page.getByRole('tooltip')).toBeVisible()
  })
}

test('what cannot be fetched is asked for again, and nothing on the screen is lost for it', async ({
  page,
}) => {
  let away = true
  await page.route(/\/assets\/(ChartsPanel|HelpSheet)/, (route) =>
    away ? route.abort() : route.continue(),
  )
  await visit(page, './#/?v=1&t=2s')
  await page.keyboard.press('c')
  await page.keyboard.press('?')
  const notices = page.getByRole('log', { name: 'Notices' })
  await expect(notices).toContainText('A part of this page could not be fetched')
  await expect(page.getByRole('region', { name: 'Lanes', exact: true })).toBeVisible()
  away = false
  await expect(page.getByRole('dialog', { name: 'Help and keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  const chart = page.getByRole('heading', { name: 'Latency' })
  await expect(chart).toBeVisible()
  // With its style sheet.
  await expect(chart).toHaveCSS('text-overflow', 'ellipsis')
  await expect(page.getByText('This page has stopped working.')).toBeHidden()
})

test('what a link names and is not there is said, once', async ({ page }) => {
  const notices = page.getByRole('log', { name: 'Notices' }).getByRole('paragraph')
  await visit(page, './#/nowhere')
  await expect(notices).toHaveText(['There is no room #/nowhere here. The lab is shown instead.'])
  // And the way back does not lead there again.
  await expect(page).toHaveURL(/#\/\?v=1/)
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
  await visit(page, './#/handout/nowhere')
  await expect(notices).toHaveText([/^There is no chapter nowhere\./])
  await visit(page, './#/?v=1&t=2s&pin=polling.9999')
  await expect(
    page.getByText(/^The pinned message is not there: so far Polling has \d/),
  ).toBeVisible()
})

test('the browser’s own button leads from a room back to the lab, with its experiment', async ({
  page,
}) => {
  await visit(page, './#/?v=1&preset=game&t=2s')
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/#\/course/)
  await page.goBack()
  await expect(page).toHaveURL(/preset=game.*t=2s/)
  await expect(page.getByRole('complementary', { name: 'Settings' })).toBeVisible()
  await expect(page.getByTestId('time')).toHaveText('t = 2.000 s')
})

test('behind a panel that covers the page nothing is reached', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 900 })
  await visit(page, './#/?v=1&t=2s')
  await page.keyboard.press('k')
  const panel = page.getByRole('complementary', { name: 'Message, code and bytes' })
  await expect(panel).toBeVisible()
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    expect(
      await panel.evaluate(
        (it) => it.contains(document.activeElement) || document.activeElement === document.body,
      ),
    ).toBe(true)
  }
})
