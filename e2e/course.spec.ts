// The lecture as a student reads it: chapter 3 by keyboard alone, on a phone, and what axe says of it.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)

/** Presses Tab until this has the focus: it can be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}.`)
}

const card = (page: Page, id: string) => page.locator(`#${id}`)
const button = (inside: Locator, name: string) => inside.getByRole('button', { name, exact: true })

test('chapter 3 by keyboard alone', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL as string)
  await page.goto('./#/')
  await page.waitForSelector('html[data-ready]')
  await page.keyboard.press('e')
  await tabTo(page, page.getByRole('link', { name: /Polling: ask again/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /Polling: ask again/ })).toBeFocused()

  // The gate is closed: nothing runs before something is predicted.
  const half = card(page, 'half-the-interval')
  await expect(button(half, 'Run it')).toBeDisabled()
  await page.keyboard.press('Space')
  await expect(page.getByText('Predict first. Then this run is released.')).toBeVisible()
  expect(await headUs(page)).toBe(0)

  // A wrong number: met with the measured one.
  await tabTo(page, half.getByRole('slider', { name: 'mean latency' }))
  await page.keyboard.press('End')
  await tabTo(page, button(half, 'Run it'))
  await page.keyboard.press('Enter')
  await expect.poll(() => headUs(page)).toBeGreaterThan(100_000)
  await expect(page.getByText(/The bars over the client’s line begin/).first()).toBeVisible()
  await tabTo(page, button(half, 'Skip to the end'))
  await page.keyboard.press('Enter')
  await expect(half.getByText(/You predicted\s*4\s*s/)).toBeVisible()
  const factor = /The run shows something else: a factor of [\d.]+ lies between\./
  await expect(half.getByRole('status').first()).toHaveText(factor)

  // A term is explained, a claim proven, and the keys come back to the text.
  const claim = half.getByRole('button', { name: /about half of the interval/ })
  await tabTo(page, claim)
  await page.keyboard.press('Enter')
  const proof = page.getByRole('dialog', { name: 'The proof of this sentence' })
  await expect(proof).toContainText('It holds in 200 of 200 runs.')
  await tabTo(page, proof.getByText('The code that checks it'))
  await page.keyboard.press('Enter')
  await expect(proof.locator('pre')).toContainText("figures(outcome, 'polling').latencyMaxMs")
  await page.keyboard.press('Escape')
  await expect(claim).toBeFocused()

  // A right choice, and the task: not done, done, and said so.
  const dilemma = card(page, 'dilemma')
  await tabTo(page, dilemma.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await tabTo(page, button(dilemma, 'Skip to the end'))
  await page.keyboard.press('Enter')
  await expect(dilemma.getByRole('status').first()).toHaveText('That is it.')
  await expect(dilemma.getByText(/now .*, not met/).first()).toBeVisible()
  await tabTo(page, dilemma.getByRole('textbox', { name: 'Interval' }))
  await page.keyboard.type('360')
  await page.keyboard.press('Enter')
  await expect(dilemma.getByText('Done. All conditions are met.')).toBeVisible()

  // "Check yourself", wrong; and all of it is there after a reload.
  const check = page.getByRole('group', { name: 'What is an empty answer?' })
  await tabTo(page, check.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('button', { name: 'Check', exact: true }).nth(1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not so. Right is:')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Not so. Right is:')).toBeVisible()
  await expect(half.getByText(factor).first()).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Contents' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Polling: ask again/ })).toContainText('4 of 8 done')
  expect(troubles).toEqual([])
})

test('on a phone: the text, the lab one tap away, and back; nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/course/long-polling/blind-window')
  const span = card(page, 'blind-window')
  await span.getByRole('slider').focus()
  await page.keyboard.press('PageUp')
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await excess()).toBeLessThanOrEqual(0)
  await button(span, 'Run it').click()
  await expect(span).toBeHidden()
  await page.getByRole('button', { name: 'Skip to the end' }).click()
  await expect.poll(() => headUs(page)).toBe(5_000_000)
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(span.getByText('The run measured')).toBeVisible()
  expect(await excess()).toBeLessThanOrEqual(0)
})

test.describe('axe', () => {
  // The page's policy is set aside: axe has to be put into it.
  test.use({ bypassCSP: true })

  for (const theme of ['light', 'dark', 'projector']) {
    test(`finds nothing in the course in the ${theme} theme`, async ({ page }) => {
      await page.goto(`./#/?v=1&t=10ms&theme=${theme}`)
      await page.waitForFunction(() => window.wireside?.headUs > 0)
      await page.waitForSelector('html[data-ready]')
      await page.keyboard.press('e')
      await expect(page.getByRole('link', { name: /Polling: ask again/ })).toBeVisible()
      expect(await findings(page), 'contents').toEqual([])
      await page.getByRole('link', { name: /Polling: ask again/ }).click()
      const dilemma = card(page, 'dilemma')
      await dilemma.getByRole('radio').first().check()
      await button(dilemma, 'Skip to the end').click()
      await expect(dilemma.getByText('The run shows something else.').first()).toBeVisible()
      await dilemma.getByRole('button', { name: /brought the mean latency/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page), 'chapter, answered, with a proof').toEqual([])
    })
  }
})
