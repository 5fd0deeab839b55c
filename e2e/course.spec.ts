// The lecture as a student reads it: what is proven and kept, on a phone, and what axe says of it. All of it by
// keyboard is whole-course.spec.ts.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { gate } from '../test/gate.ts'
import { findings } from './axe.ts'
import { enter, tabTo } from './keyboard.ts'
import { watchTroubles } from './troubles.ts'
import { revisit, visit } from './visit.ts'

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)

const card = (page: Page, id: string) => page.locator(`#${id}`)
const button = (inside: Locator, name: string) => inside.getByRole('button', { name, exact: true })

test('a run is watched, a sentence proven, and what was done is there after a reload', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await visit(page, './#/course/polling')
  const half = card(page, 'half-the-interval')
  await half.getByRole('slider', { name: 'mean latency' }).press('End')
  await enter(page, button(half, 'Run it'))
  await expect.poll(() => headUs(page)).toBeGreaterThan(100_000)
  await expect(page.getByText(/The bars over the client’s line begin/).first()).toBeVisible()
  await enter(page, button(half, 'Skip to the end'))
  const factor = /The run shows something else: a factor of [\d.]+ lies between\./
  await expect(half.getByRole('status').first()).toHaveText(factor)

  // A claim is proven, and the keys come back to the text.
  const claim = half.getByRole('button', { name: /about half of the interval/ })
  await enter(page, claim)
  const proof = page.getByRole('dialog', { name: 'The proof of this sentence' })
  await expect(proof).toContainText('It holds in 200 of 200 runs.')
  await expect(proof).toContainText(
    'In each run is checked: The mean latency is more than 40% and less than 70% of the interval',
  )
  await enter(page, proof.getByText('The code that checks it'))
  await expect(proof.locator('pre')).toContainText("figures(outcome, 'polling').latencyMaxMs")
  await page.keyboard.press('Escape')
  await expect(claim).toBeFocused()

  const check = page.getByRole('group', { name: 'What is an empty answer?' })
  await check.getByRole('radio').nth(1).press('Space')
  await page.getByRole('button', { name: 'Check', exact: true }).nth(1).press('Enter')
  await expect(page.getByText('Not so. Right is:')).toBeVisible()
  await revisit(page)
  await expect(page.getByText('Not so. Right is:')).toBeVisible()
  await expect(half.getByText(factor).first()).toBeVisible()
  // The course stands where the settings stood: no button that would do nothing.
  await expect(page.getByRole('button', { name: 'Settings' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Contents' }).press('Enter')
  await expect(page.getByRole('link', { name: /Polling: ask again/ })).toContainText('2 of 8 done')
  expect(troubles).toEqual([])
})

test('a chapter that comes late takes the focus from nobody who has moved it', async ({ page }) => {
  const onTheWay = gate()
  await page.route(/CourseRoom.*\.js/, async (route) => {
    await onTheWay.passed
    await route.continue()
  })
  await visit(page, './#/course/polling')
  const files = page.getByRole('button', { name: 'Files' })
  await tabTo(page, files)
  onTheWay.open()
  const heading = page.getByRole('heading', { name: 'Polling: ask again and again' })
  await expect(heading).toBeVisible()
  await expect(files).toBeFocused()
  // Who turns a page begins at its heading.
  await page.getByRole('link', { name: 'Contents' }).press('Enter')
  await page.getByRole('link', { name: /Polling: ask again/ }).press('Enter')
  await expect(heading).toBeFocused()
})

test('on a phone: the text, the lab one tap away, and back; nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, './#/course/long-polling/blind-window')
  const span = card(page, 'blind-window')
  // What is typed is predicted, and taken back where it leaves the axis.
  const exact = span.getByRole('textbox', { name: 'Exact value' })
  await exact.pressSequentially('500')
  await expect(button(span, 'Run it')).toBeEnabled()
  await exact.pressSequentially('0')
  await expect(button(span, 'Run it')).toBeDisabled()
  await exact.press('Enter')
  await expect(span.getByRole('alert')).toContainText('The axis goes from 0 ms to 800 ms.')
  await exact.press('Escape')
  await span.getByRole('slider').focus()
  await page.keyboard.press('PageUp')
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await excess()).toBeLessThanOrEqual(0)
  await button(span, 'Run it').click()
  await expect(span).toBeHidden()
  await page.getByRole('button', { name: 'Skip to the end' }).click()
  await expect.poll(() => headUs(page)).toBe(5_000_000)
  await page.getByRole('button', { name: 'Read the answer' }).click()
  await expect(span.getByText('The run measured')).toBeVisible()
  expect(await excess()).toBeLessThanOrEqual(0)
  // Both lengths are drawn to one scale, that of the ticks under them.
  await expect(span.getByText('400 ms', { exact: true })).toBeVisible()
  const lengths = await span.locator('dl').evaluate((list) =>
    [...list.querySelectorAll('dd')].map((entry) => ({
      ms: Number.parseInt(entry.textContent ?? '', 10),
      px: entry.querySelector('i')?.getBoundingClientRect().width ?? 0,
      wholePx: list.getBoundingClientRect().width,
    })),
  )
  expect(lengths).toHaveLength(2)
  for (const { ms, px, wholePx } of lengths) expect(px / wholePx).toBeCloseTo(ms / 800, 2)
})

test.describe('axe', () => {
  // The page's policy is set aside: axe has to be put into it.
  test.use({ bypassCSP: true })

  for (const theme of ['light', 'dark', 'projector']) {
    test(`finds nothing in the course in the ${theme} theme`, async ({ page }) => {
      await visit(page, `./#/?v=1&t=10ms&theme=${theme}`)
      await page.waitForFunction(() => window.wireside?.headUs > 0)
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
