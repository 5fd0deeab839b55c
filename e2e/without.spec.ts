// What a person or a browser does without: movement, a second window, a line between the windows.
import { expect, type Page, test } from '@playwright/test'
import { difference, photoOf } from './photo.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

/** Predicts, lets the run go and sees it to its end: what was measured, and the hash of the run. */
async function measured(page: Page): Promise<{ grade: string; hash: string }> {
  await visit(page, './#/course/polling')
  const half = page.locator('#half-the-interval')
  await half.getByRole('slider').press('End')
  await half.getByRole('button', { name: 'Run it', exact: true }).click()
  await expect.poll(() => page.evaluate(() => window.wireside.headUs)).toBeGreaterThan(100_000)
  await half.getByRole('button', { name: 'Skip to the end' }).click()
  const grade = half.getByRole('status').first()
  await expect(grade).toContainText('The run measured')
  const hash = page.getByRole('button', { name: /^Hash of this run: [0-9a-f]{12}$/ })
  const whole = await page.evaluate(() => window.wireside.runHash())
  await expect(hash).toContainText(whole.slice(0, 12))
  return { grade: await grade.innerText(), hash: await hash.innerText() }
}

test('with reduced motion a run is the same, and so is what is measured', async ({ page }) => {
  const moving = await measured(page)
  await page.evaluate(() => localStorage.clear())
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await measured(page)).toEqual(moving)
})

test('where the browser opens no second window, the stage gives a link to it', async ({
  page,
  context,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await page.addInitScript(() => {
    window.open = () => null
  })
  await visit(page, './#/stage/45/1')
  await expect(page.locator('main[data-beat="1"]')).toBeVisible()
  await page.keyboard.press('s')
  const note = page.getByRole('status').filter({ hasText: 'window' })
  await expect(note).toBeVisible()
  const opening = context.waitForEvent('page')
  await note.getByRole('link', { name: 'the speaker’s window' }).click()
  await expect((await opening).locator('main')).toHaveAttribute('data-line', 'joined')
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await page.keyboard.press('PageDown')
  await expect(page.locator('main[data-beat="2"]')).toBeVisible()
  expect(troubles).toEqual([])
})

test('where there is no line between windows, the stage works alone and says so', async ({
  page,
  context,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  await visit(page, './#/stage/45/1')
  await expect(page.locator('main[data-beat="1"]')).toBeVisible()
  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opening
  for (const one of [page, speaker])
    await expect(one.getByText(/two windows no line to each other/)).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(page.locator('main[data-beat="2"]')).toBeVisible()
  expect(troubles).toEqual([])
})

/** What the lanes and the scrub bar show, where a person comes by a link to a message, looks closer and goes back. */
async function lookAround(page: Page): Promise<Buffer[]> {
  await visit(page, './#/?v=1&preset=lecture&t=9s&pin=polling.3')
  await page.waitForFunction(() => window.wireside.headUs === 9_000_000)
  const bar = page.getByRole('slider', { name: 'Time' })
  await bar.focus()
  const seen: Buffer[] = []
  // The first key has all painted anew: until then what was painted with which frame shows at some edges.
  for (const key of ['+', 'PageDown', 'ArrowLeft', '-', '0']) {
    await page.keyboard.press(key)
    seen.push(await photoOf(page.getByRole('img', { name: /^Timeline of/ })), await photoOf(bar))
  }
  return seen
}

test('without a thread that paints, the picture is the same', async ({ page, browser }) => {
  const painted = await lookAround(page)
  // Each key changed it, or the comparison would say little.
  expect(new Set(painted.map((photo) => photo.toString('base64'))).size).toBe(painted.length)
  const prevented: ((page: Page) => Promise<unknown>)[] = [
    (without) => without.route('**/painter-worker*', (route) => route.abort()),
    (without) =>
      without.addInitScript(() =>
        Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'),
      ),
  ]
  for (const prevent of prevented) {
    const without = await browser.newPage()
    await prevent(without)
    // A text that stands aslant has edges of another grey.
    for (const [step, photo] of (await lookAround(without)).entries())
      expect(await difference(page, photo, painted[step] as Buffer)).toBeLessThan(16)
    await without.close()
  }
})
