// Every room at 200 % zoom and as wide as a small phone: nothing goes sideways, nothing lies over a control, and
// axe finds nothing.
import { expect, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'
import { visit } from './visit.ts'

// For axe; see accessibility.spec.ts.
test.use({ bypassCSP: true })

/** Where the room is, and what is there as soon as all of it is. */
const rooms: Record<string, { hash: string; ready: (page: Page) => ReturnType<Page['locator']> }> =
  {
    contents: {
      hash: '#/course',
      ready: (page) => page.getByRole('heading', { name: 'Your progress' }),
    },
    chapter: {
      hash: '#/course/polling',
      ready: (page) => page.locator('#enough [type=radio]').first(),
    },
    stage: { hash: '#/stage/45/3', ready: (page) => page.locator('main[data-beat="3"]') },
    speaker: {
      hash: '#/speaker/45/abcdef',
      ready: (page) => page.getByRole('heading', { level: 1 }),
    },
    detective: { hash: '#/detective', ready: (page) => page.getByRole('heading', { level: 1 }) },
    teach: { hash: '#/teach', ready: (page) => page.getByLabel('Link', { exact: true }) },
    check: { hash: '#/check', ready: (page) => page.getByLabel('Answer codes') },
    handout: { hash: '#/handout/polling', ready: (page) => page.locator('figure img').last() },
  }

/** What goes over the page's edge, or is a control that something else lies on once it is scrolled to. */
const flaws = (page: Page) =>
  page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 120)
    const root = document.documentElement
    const said: string[] = []
    if (root.scrollWidth > root.clientWidth) said.push(`the page is ${root.scrollWidth} px wide`)
    for (const box of document.querySelectorAll('main, main *, aside, aside *')) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const scrolls = /auto|scroll/.test(overflowX + overflowY)
      const wide = box.matches('svg, pre, textarea, [data-diagram]')
      if (scrolls && !wide && box.scrollWidth > box.clientWidth + 1)
        said.push(`${box.scrollWidth - box.clientWidth} px sideways: ${name(box)}`)
    }
    const controls = 'a[href], button, input, select, textarea, summary, [role="button"]'
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (control.closest('[inert], .visually-hidden')) continue
      control.scrollIntoView({ block: 'center', inline: 'nearest' })
      const box = control.getClientRects()[0]
      if (!box) continue
      const { left, right, top, bottom } = box
      if (left < -1 || right > innerWidth + 1) said.push(`cut at the side: ${name(control)}`)
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const on = document.elementFromPoint(x, y)
      if (!on) said.push(`out of reach: ${name(control)}`)
      else if (!control.contains(on) && !on.contains(control) && !on.closest('label'))
        said.push(`covered: ${name(control)} by ${name(on)}`)
    }
    return said
  })

const sizes = { '200 % zoom': { width: 720, height: 450 }, '320 px': { width: 320, height: 640 } }

// One visit for all: a first load costs more than a look.
test('every room at 200 % zoom and at 320 px', async ({ page }) => {
  for (const [room, { hash, ready }] of Object.entries(rooms))
    await test.step(room, async () => {
      await visit(page, `./${hash}`)
      await expect(ready(page)).toBeVisible()
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        await expect.poll(() => flaws(page), `${room}, ${size}`).toEqual([])
        expect(await findings(page), `${room}, ${size}`).toEqual([])
      }
    })
})
