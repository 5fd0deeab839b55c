// The game is steered by keyboard through the real carrier; what every lane's screen says of it is what the
// same link gives in Node, and scrubbing back shows the screens of before.
import { expect, type Page, test } from '@playwright/test'
import { createRun } from '../src/lab/run.ts'
import { answersAt } from '../src/metrics/known-answers.ts'
import { figuresAt } from '../src/metrics/lane-figures.ts'
import { parseExperiment } from '../src/scenario/experiment-url.ts'
import { freshness } from '../src/ui/words/figures-words.ts'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

// axe has to be put into the page.
test.use({ bypassCSP: true })

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)
const runHash = (page: Page) => page.evaluate(() => window.wireside.runHash())
const screens = (page: Page) => page.getByRole('button').filter({ hasText: /The ball is/ })
const ENDS_US = 5_000_000

test('steer, and each lane answers after its own lag', async ({ page, context, baseURL }) => {
  const troubles = watchTroubles(page, baseURL ?? '')
  await visit(page, './#/?v=1&preset=steer&for=5s&t=10ms')
  await expect(screens(page)).toHaveCount(5)
  const steer = page.getByRole('button', { name: /^Steer/ })
  await steer.focus()
  await expect(page.getByRole('tooltip')).toContainText('Esc leaves')
  // All that it takes is there: now time may run.
  await page.getByRole('button', { name: 'Play', exact: true }).press('Enter')
  await steer.focus()
  await expect(page.getByRole('tooltip')).toContainText('Esc leaves')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
    const before = await headUs(page)
    await page.keyboard.press(key)
    await page.waitForFunction((us) => window.wireside.headUs > us + 250_000, before)
  }
  // Who steers has no tooltip before the game, and Esc leaves at the first press.
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  // The arrows were moves: nothing has paused, and the run comes to its end.
  await page.waitForFunction((us) => window.wireside.headUs === us, ENDS_US)
  await expect(page).toHaveURL(/in=[\d.]+s\.send=right;.*send=up;.*send=left/)
  await page.keyboard.press('Escape')
  await expect(steer).not.toBeFocused()

  const { experiment, notices } = parseExperiment(page.url())
  expect(notices).toEqual([])
  const run = createRun(experiment.scenario)
  await run.runTo(ENDS_US)
  await expect.poll(() => runHash(page)).toBe(run.hash())
  const answers = run.trace.lanes.map((_, lane) => answersAt(run.trace, lane, ENDS_US))
  const [, polling, , , webSocket] = answers
  expect(webSocket?.meanMs).toBeLessThan(polling?.meanMs ?? 0)
  for (const [lane, { lastMs, answered }] of answers.entries()) {
    const said = screens(page).nth(lane)
    if (lastMs === undefined) await expect(said).toContainText('No key is answered yet.')
    else if (lastMs < 999) await expect(said).toContainText(`after ${Math.round(lastMs)} ms`)
    await expect(said).toContainText(`your figure ${4 - answered} move`)
    await expect(said).toContainText(freshness(figuresAt(run.trace, lane, ENDS_US)).words)
  }

  // Back before the first key, and to the end again.
  const last = await screens(page).allInnerTexts()
  await page.keyboard.press('Home')
  await expect(screens(page).last()).toContainText('No key is answered yet.')
  await page.keyboard.press('End')
  await expect.poll(() => screens(page).allInnerTexts()).toEqual(last)

  // The address follows within a second.
  await expect(page).toHaveURL(/[?&]t=5s/)
  const other = await context.newPage()
  await visit(other, page.url())
  await other.waitForFunction((us) => window.wireside?.headUs === us, ENDS_US)
  expect(await runHash(other)).toBe(run.hash())
  expect(troubles).toEqual([])
})

test('all screens side by side, in every scene', async ({ page }) => {
  for (const [preset, theme] of [
    ['chat', 'dark'],
    ['stock-price', 'light'],
    ['document', 'projector'],
    ['steer', 'dark'],
  ]) {
    await visit(page, `./#/?v=1&preset=${preset}&t=6s&theme=${theme}`)
    await page.waitForFunction(() => window.wireside?.headUs === 6_000_000)
    const small = page.locator('[data-tip="All screens, larger"]').last()
    await small.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'The same second, 5 screens' })
    await expect(dialog.getByRole('region')).toHaveCount(5)
    expect(await findings(page), preset).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(small).toBeFocused()
  }
})

for (const [theme, width, height] of [
  ['light', 390, 844],
  ['light', 1440, 900],
  ['projector', 1920, 1080],
] as const) {
  test(`a price is seen whole: ${theme}, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript((name) => localStorage.setItem('wireside:theme', name), theme)
    await visit(page, './#/?v=1&preset=lecture&scene=stock-price')
    // With charts open the rows are as low as they get.
    if (width === 1440) await page.keyboard.press('c')
    const prices = page.locator('[data-control="screens"] [data-scene="stock-price"]')
    await expect(prices.filter({ hasText: /\d\.\d\d/ })).toHaveCount(5)
    const cut = await prices.evaluateAll(
      (screens) =>
        screens.filter((screen) => {
          const price = [...screen.children].find(({ textContent }) =>
            /^\d+\.\d\d$/.test(textContent),
          )
          if (!price) return true
          const text = document.createRange()
          text.selectNodeContents(price)
          const [inner, outer] = [text.getBoundingClientRect(), screen.getBoundingClientRect()]
          const below = 0.15 * inner.height
          return (
            inner.left < outer.left - 0.5 ||
            inner.right > outer.right + 0.5 ||
            inner.top < outer.top - below ||
            inner.bottom > outer.bottom + below
          )
        }).length,
    )
    expect(cut).toBe(0)
  })
}
