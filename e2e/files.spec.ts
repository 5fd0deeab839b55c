// Files out and in, on the built site with its policy: every format is saved and read by somebody else's
// rules, a tape gives the same hash again, a HAR is drawn, and what is broken gets a sentence.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

const runHash = (page: Page) => page.evaluate(() => window.wireside.runHash())
const har = new URL('../test/export/hars/chrome-devtools.har', import.meta.url)

function takesFiles(): boolean {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([''], 'x'))
  const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
  document.body.dispatchEvent(over)
  document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true }))
  return over.defaultPrevented
}

/** The page, resting at 2.5 s. */
async function open(page: Page, hash = '#/?v=1&t=2.5s'): Promise<void> {
  await visit(page, `./${hash}`)
  await page.waitForFunction(() => window.wireside?.headUs === 2_500_000)
  // The desk for files comes after the first paint: then the page takes what hangs over it.
  await expect.poll(() => page.evaluate(takesFiles)).toBe(true)
}

const files = (page: Page) => page.getByRole('dialog', { name: 'Files' })
const check = (page: Page) => page.getByRole('dialog', { name: 'Reality check' })

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Files' }).click()
  await expect(files(page)).toBeVisible()
}

/** Saves in this format: the file's name and content. */
async function save(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files(page).getByRole('button', { name: format, exact: true }).click(),
  ])
  await expect(files(page).getByRole('status')).toContainText(download.suggestedFilename())
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    files(page).getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** Drags a file over the page, and lets it go there or not. */
async function drag(page: Page, name: string, content: string, events: string[]): Promise<void> {
  await page.evaluate(
    ([name, content, events]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], name))
      for (const type of events)
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        )
    },
    [name, content, events] as const,
  )
}

const text = async (page: Page, format: string) => (await save(page, format)).bytes.toString()

test('a run is saved in every format', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page)
  const hash = await runHash(page)
  await openFiles(page)

  const saved = await save(page, 'HAR')
  expect(saved.name).toBe(`wireside-lecture-${hash.slice(0, 8)}.har`)
  const { log } = JSON.parse(saved.bytes.toString())
  expect(log.version).toBe('1.2')
  expect(log.pages).toHaveLength(5)
  expect(log.entries.length).toBeGreaterThan(5)

  const { bytes: capture } = await save(page, 'pcapng')
  expect(capture.readUInt32LE(0)).toBe(0x0a0d0d0a)
  expect(capture.readUInt32LE(8)).toBe(0x1a2b3c4d)

  const messages = (await text(page, 'Messages (CSV)')).trim().split('\r\n')
  expect(messages[0]).toContain('sent (ms)')
  expect(messages.length).toBeGreaterThan(20)
  // Five lanes at 0, 1, 2 and 2.5 s.
  expect((await text(page, 'Figures (CSV)')).trim().split('\r\n')).toHaveLength(1 + 5 * 4)
  expect(await text(page, 'Mermaid')).toMatch(/^sequenceDiagram\n\s+participant/)

  const tape = JSON.parse(await text(page, 'Tape (JSON)'))
  expect(tape).toMatchObject({ wireside: 'tape', untilUs: 2_500_000, hash })

  const { bytes: png } = await save(page, 'Picture (PNG)')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(2_000)

  const svg = await text(page, 'Drawing (SVG)')
  const texts = await page.evaluate((svg) => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml')
    if (root.querySelector('parsererror')) return []
    return [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
  }, svg)
  expect(texts).toEqual(expect.arrayContaining(['Wireside: Lecture', 'WebSocket', '2.0 s']))
  expect(texts.some((said) => said?.includes('#/?v=1&t=2.5s'))).toBe(true)

  // Both pictures are of the same size, and a browser can show them.
  const viewBox = /viewBox="0 0 ([\d.]+) /.exec(svg)?.[1]
  expect(Math.abs(png.readUInt32BE(16) - 2 * Number(viewBox))).toBeLessThan(2)
  // The focus stayed in the dialog, and its own key closes it.
  await expect(page.getByRole('button', { name: 'Drawing (SVG)' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Files' })).toBeHidden()
  expect(await runHash(page)).toBe(hash)
  expect(troubles).toEqual([])
})

test('a tape plays the same run again, with what the person did', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page, '#/?v=1&preset=game&t=2.5s')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect.poll(() => page.evaluate(() => window.wireside.headUs)).toBe(2_500_001)
  const hash = await runHash(page)
  await openFiles(page)
  const { bytes, name } = await save(page, 'Tape (JSON)')
  expect(name).toContain('wireside-game-')

  await open(page)
  expect(await runHash(page)).not.toBe(hash)
  await openFiles(page)
  await choose(page, name, bytes)
  await expect(page.getByRole('log')).toContainText('the same hash as on the tape')
  await expect(files(page)).toBeHidden()
  expect(await runHash(page)).toBe(hash)
  await expect(page.getByRole('combobox', { name: 'Experiment' })).toHaveValue('game')

  const other = { ...JSON.parse(bytes.toString()), hash: '0'.repeat(64) }
  await drag(page, 'changed.json', JSON.stringify(other), ['dragenter', 'drop'])
  await expect(page.getByRole('log')).toContainText('is not the one on the tape')
  expect(troubles).toEqual([])
})

test('a HAR is drawn beside the run, which goes on afterwards', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL as string)
  await visit(page, './')
  await page.waitForFunction(() => window.wireside?.headUs > 500_000)
  await openFiles(page)
  await choose(page, 'mine.har', readFileSync(har))
  await expect(check(page)).toBeVisible()
  await expect(check(page).getByRole('img', { name: /^Your file: timeline of/ })).toBeVisible()
  await expect(
    check(page).getByRole('img', { name: /^The simulated run: .*5 lanes/ }),
  ).toBeVisible()
  await expect(check(page)).toContainText('A HAR has no packets')

  const lanes = check(page).getByRole('region', { name: 'Table of lanes' })
  await expect(lanes.getByRole('rowheader', { name: 'Long polling' })).toBeVisible()
  const rows = check(page)
    .getByRole('region', { name: /Table of the file/ })
    .getByRole('row')
  await expect.poll(() => rows.count()).toBeGreaterThan(3)

  // The run stands still behind it.
  const headUs = await page.evaluate(() => window.wireside.headUs)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => window.wireside.headUs)).toBe(headUs)

  // A message is marked in the drawing by the keyboard, and Escape leads back.
  await rows.nth(1).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(check(page)).toBeHidden()
  await expect
    .poll(() => page.evaluate(() => window.wireside.headUs))
    .toBeGreaterThan(headUs + 100_000)
  expect(troubles).toEqual([])
})

test('what is pasted is opened, too', async ({ page }) => {
  await open(page)
  await page.evaluate(
    (content) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', content)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    readFileSync(har, 'utf8'),
  )
  await expect(check(page)).toContainText('what was pasted')
})

test('a broken file gets a sentence and changes nothing', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL as string)
  await open(page)
  const hash = await runHash(page)
  const whole = readFileSync(har, 'utf8')
  const wrong: [string, string, RegExp][] = [
    ['half.har', whole.slice(0, 5_000), /half\.har: The file is not JSON, or is cut off/],
    ['list.json', '[1, 2]', /list\.json: .*neither a tape of Wireside nor a HAR/],
    ['none.har', '{"log":{"entries":[]}}', /none\.har: The HAR holds no request/],
    ['deep.json', '['.repeat(200_000), /deep\.json: /],
    ['new.json', '{"wireside":"tape","version":99}', /newer version of Wireside/],
    ['nothing.har', '', /nothing\.har is empty/],
  ]
  for (const [name, content, sentence] of wrong) {
    await drag(page, name, content, ['dragenter', 'dragover', 'drop'])
    await expect(page.getByRole('log')).toContainText(sentence)
  }
  await openFiles(page)
  await choose(page, 'half.har', whole.slice(0, 5_000))
  await expect(files(page).getByRole('status')).toContainText('not JSON, or is cut off')
  expect(await runHash(page)).toBe(hash)
  expect(troubles).toEqual([])
})

test('a file that hangs over the page is expected, above a dialog too', async ({ page }) => {
  await open(page)
  const hint = page.getByText('Drop a tape of Wireside or a HAR')
  for (const covered of [false, true]) {
    if (covered) await openFiles(page)
    await drag(page, 'x.har', '{}', ['dragenter', 'dragover'])
    await expect(hint).toBeVisible()
    await drag(page, 'x.har', '{}', ['dragleave'])
    await expect(hint).toBeHidden()
  }
})

test.describe('axe', () => {
  // The policy of the page is set aside, for axe has to be put into it.
  test.use({ bypassCSP: true })
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const findings = async (page: Page) => {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
  }
  for (const theme of ['dark', 'projector', 'phone']) {
    test(`finds nothing: ${theme}`, async ({ page }) => {
      if (theme === 'phone') await page.setViewportSize({ width: 390, height: 844 })
      await open(page, `#/?v=1&t=2.5s&theme=${theme === 'phone' ? 'light' : theme}`)
      await openFiles(page)
      expect(await findings(page), 'files').toEqual([])
      await choose(page, 'mine.har', readFileSync(har))
      await expect(check(page)).toBeVisible()
      expect(await findings(page), 'reality check').toEqual([])
      const excess = await check(page).evaluate((box) => box.scrollWidth - box.clientWidth)
      expect(excess).toBeLessThanOrEqual(0)
    })
  }
})
