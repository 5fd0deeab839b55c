// The lecture on stage by the clicker's keys alone, forwards and backwards, and its two windows: each beat is
// what Node makes of it in memory, whichever way one comes to it.
import { expect, type Page, test } from '@playwright/test'
import { lengths } from '../src/lessons/chapter.ts'
import { loadChapters, planOf } from '../src/lessons/plan.ts'
import { createRehearsal, pictureAt } from '../src/session/stage.ts'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { revisit, visit } from './visit.ts'

// For axe; see accessibility.spec.ts.
test.use({ bypassCSP: true, viewport: { width: 1280, height: 720 } })

const chapters = await loadChapters()
const rehearse = createRehearsal()

const stage = (page: Page) => page.locator('main[data-stage]')

/** What the stage shows as soon as it is at this beat (from 1). */
const shownAt = (page: Page, beat: number) =>
  page.evaluate(async (beat) => {
    const at = () => document.querySelector<HTMLElement>(`main[data-stage][data-beat="${beat}"]`)
    if (!at())
      await new Promise<void>((come) => {
        const look = new MutationObserver(() => {
          if (at()) look.disconnect()
          if (at()) come()
        })
        look.observe(document, { subtree: true, childList: true, attributeFilter: ['data-beat'] })
      })
    const { dataset, innerText: text } = at() as HTMLElement
    const { state, kind, experiment, at: us, window, lanes } = dataset
    return { state, kind, experiment, us, window, lanes, text }
  }, beat)

/** The same, once nothing moves. */
async function standing(page: Page, beat: number) {
  await stage(page)
    .and(page.locator(`[data-beat="${beat}"][data-state="still"]`))
    .waitFor()
  return shownAt(page, beat)
}

/** To the next beat as a clicker does it; what plays is sent to its end. */
async function forward(page: Page, to: number) {
  await page.keyboard.press('PageDown')
  const shown = await shownAt(page, to)
  if (shown.state === 'still') return shown
  await page.keyboard.press('PageDown')
  return standing(page, to)
}

for (const length of lengths) {
  test(`the lecture of ${length} minutes, forwards and backwards`, async ({ page, baseURL }) => {
    const troubles = watchTroubles(page, baseURL as string)
    const plan = planOf(chapters, length)
    const last = plan.length
    const photographed = plan.findIndex(({ beat }) => beat.kind === 'answer') + 1
    await visit(page, `./#/stage/${length}/1`)
    const shown = [await standing(page, 1)]
    let photo: Buffer | undefined
    for (let beat = 2; beat <= last; beat++) {
      shown.push(await forward(page, beat))
      if (beat === photographed) photo = await page.screenshot()
    }
    for (const [index, { beat }] of plan.entries()) {
      const picture = await pictureAt(plan, index, rehearse)
      expect(shown[index], `beat ${index + 1}`).toMatchObject({
        kind: beat.kind,
        ...(picture && {
          experiment: picture.experiment.id,
          us: String(picture.atUs),
          window: `${picture.fromUs} ${picture.toUs}`,
          lanes: picture.outcome.trace.lanes.map(({ id }) => id).join(' '),
        }),
      })
    }
    // At the end there is nothing to go on to.
    await page.keyboard.press('PageDown')
    for (let beat = last - 1; beat >= 1; beat--) {
      await page.keyboard.press('PageUp')
      expect(await shownAt(page, beat)).toEqual(shown[beat - 1])
      if (beat === photographed)
        expect((await page.screenshot()).equals(photo as Buffer)).toBe(true)
    }
    await page.keyboard.type(`${last}`)
    await page.keyboard.press('Enter')
    expect(await standing(page, last)).toEqual(shown[last - 1])
    await page.keyboard.press('Home')
    expect(await standing(page, 1)).toEqual(shown[0])
    expect(troubles).toEqual([])
  })
}

test('two windows, the room’s hands, a reload of either, and everything as before', async ({
  page,
  context,
  baseURL,
}) => {
  const plan = planOf(chapters, '45')
  const ask = plan.findIndex(({ beat }) => beat.kind === 'ask') + 1
  const answer = plan.findIndex(({ beat }) => beat.kind === 'answer') + 1
  const troubles = watchTroubles(page, baseURL as string)
  await visit(page, './')
  await page.keyboard.press('o')
  await page
    .getByRole('button', { name: /What real-time/ })
    .first()
    .press('Enter')
  await standing(page, 1)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')

  const opening = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opening
  const desk = speaker.locator('main')
  await expect(desk).toHaveAttribute('data-line', 'joined')
  // The speaker leads: to the question, with hands for each answer.
  await speaker.keyboard.press('PageDown')
  await standing(page, ask)
  await speaker.locator('ol input').nth(0).fill('12')
  await speaker.locator('ol input').nth(1).fill('30')
  // While a number is typed the clicker goes on working.
  await speaker.keyboard.press('PageDown')
  await expect(desk).toHaveAttribute('data-beat', String(ask + 1))
  await speaker.keyboard.press('PageUp')
  await standing(page, ask)
  await speaker.keyboard.press('Enter')
  expect(await findings(speaker)).toEqual([])
  expect(await findings(page)).toEqual([])

  // The clicker leads: to the answer, where the hands stand beside the truth.
  await page.bringToFront()
  for (let beat = ask + 1; beat <= answer; beat++) await forward(page, beat)
  await expect(stage(page).getByRole('listitem')).toContainText(['A12', 'B30', 'C0'])
  await expect(desk).toHaveAttribute('data-beat', String(answer))
  const seen = await standing(page, answer)
  expect(await findings(page)).toEqual([])

  await revisit(page)
  expect(await standing(page, answer)).toEqual(seen)
  await revisit(speaker)
  await expect(desk).toHaveAttribute('data-beat', String(answer))
  await expect(desk).toHaveAttribute('data-line', 'joined')
  await expect(speaker.locator('ol input').nth(1)).toHaveValue('30')

  // Held, the hall stays where it is; the safe key ends that.
  await page.keyboard.press('h')
  await page.keyboard.press('PageDown')
  await expect(desk).toHaveAttribute('data-beat', String(answer + 1))
  expect(await standing(page, answer)).toEqual(seen)
  await page.keyboard.press('r')
  await standing(page, answer + 1)

  await page.keyboard.press('.')
  await expect(desk).toContainText('The screen is blank.')
  await page.keyboard.press('b')
  await expect(desk).not.toContainText('The screen is blank.')
  await page.keyboard.press('l')
  await page.mouse.move(300, 200)
  await expect(page.locator('div[data-laser]')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Wireside' })).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'projector')
  expect(troubles).toEqual([])
})

test('the room’s hands are there again when both windows were closed, until Delete', async ({
  page,
  context,
}) => {
  const plan = planOf(chapters, '45')
  const ask = plan.findIndex(({ beat }) => beat.kind === 'ask') + 1
  const answer = plan.findIndex(({ beat }) => beat.kind === 'answer') + 1
  await visit(page, './#/speaker/45/closed')
  await expect(page.locator('main[data-line]')).toBeVisible()
  await page.keyboard.type(`${ask}`)
  await page.keyboard.press('Enter')
  await page.locator('ol input').nth(1).fill('30')
  await page.close()

  const rows = (of: Page) => stage(of).getByRole('listitem')
  const later = await context.newPage()
  await visit(later, `./#/stage/45/${answer}`)
  await expect(rows(later)).toContainText(['A0', 'B30', 'C0'])
  await later.keyboard.press('Delete')
  await expect(rows(later)).toHaveCount(0)
  await later.close()

  const next = await context.newPage()
  await visit(next, `./#/stage/45/${answer}`)
  await standing(next, answer)
  await expect(rows(next)).toHaveCount(0)
})

/** Figures and lines of the run that are not whole: cut by a box they stand in, or parted from their unit. */
const brokenIn = (page: Page) =>
  stage(page).evaluate((main) => {
    const isCutBy = (frame: DOMRect, { left, right, top, bottom }: DOMRect) => {
      const outside = left >= frame.right || top >= frame.bottom
      return !outside && (right > frame.right || bottom > frame.bottom || top < frame.top)
    }
    const isBroken = (one: HTMLElement) => {
      // Too long for its own box, or more than the one line that a figure needs.
      if (one.scrollWidth > one.clientWidth) return true
      const line = Number.parseFloat(getComputedStyle(one).lineHeight)
      if (one.tagName === 'DD' && one.clientHeight > 1.5 * line) return true
      // A space at which the line may end.
      if (one.tagName === 'P' && /\d m?s\b/.test(one.innerText)) return true
      let box: HTMLElement | null = one.parentElement
      for (; box && box !== main; box = box.parentElement)
        if (getComputedStyle(box).overflow !== 'visible')
          if (isCutBy(box.getBoundingClientRect(), one.getBoundingClientRect())) return true
      return false
    }
    const lines = main.querySelectorAll<HTMLElement>('section :is(h2, h3, p, dt, dd, li)')
    return Array.from(lines).flatMap((one) => (isBroken(one) ? one.innerText : []))
  })

test('a hall reads a figure whole or not at all', async ({ page }) => {
  const plan = planOf(chapters, '45')
  // Where room is scarce: beside an opened message, and where lanes share the height.
  const beats = plan.flatMap(({ beat }, index) =>
    beat.kind !== 'reveal' && (beat.pin || (beat.kind !== 'run' && (beat.lanes ?? []).length > 1))
      ? [index + 1]
      : [],
  )
  await visit(page, './#/stage/45/1')
  await standing(page, 1)
  for (const beat of beats) {
    await page.keyboard.type(`${beat}`)
    await page.keyboard.press('Enter')
    await standing(page, beat)
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect
        .poll(() => brokenIn(page), { message: `beat ${beat}, ${width} × ${height}` })
        .toEqual([])
      // What a message weighs is seen in any case.
      for (const size of await stage(page).locator('aside dd').all())
        await expect(size).toBeInViewport({ ratio: 1 })
    }
  }
})
