// The inspector: a pinned message opened down to the byte, and the parts of its updates' latency. Except where
// it says so, by keyboard alone.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

const at6s = './#/?v=1&t=6s'

async function open(page: Page, baseURL: string | undefined, link: string) {
  const troubles = watchTroubles(page, baseURL as string)
  await visit(page, link)
  await page.waitForFunction(() => window.wireside?.headUs === 6_000_000)
  await expect(page.getByRole('tabpanel').getByRole('article')).toBeVisible()
  return troubles
}

/** To the next message of the lane, by its button, until the inspector shows it. */
async function goOn(page: Page): Promise<void> {
  const article = page.getByRole('tabpanel').getByRole('article')
  const next = page.getByRole('button', { name: 'Next in the lane' })
  await expect(next).not.toHaveAttribute('aria-disabled', 'true')
  const before = await article.innerText()
  await next.press('Enter')
  await expect.poll(() => article.innerText()).not.toBe(before)
}

/** To the next message that has this. */
async function goOnTo(page: Page, part: Locator): Promise<void> {
  for (let i = 0; i < 15 && !(await part.isVisible()); i++) await goOn(page)
  await expect(part).toBeVisible()
}

const marked = (page: Page) =>
  page.locator('[data-marked]').evaluateAll((parts) =>
    parts
      .map((part) => part.textContent ?? '')
      .filter((text) => /^([0-9a-f]{2} )+$/.test(text))
      .join('')
      .trim(),
  )

test('a link with a pin opens its message, and the fields can be walked by keys', async ({
  page,
  baseURL,
}) => {
  const troubles = await open(page, baseURL, `${at6s}&pin=polling.3`)
  await expect(page.getByRole('heading', { level: 2, name: 'Polling: GET' })).toBeVisible()
  const tree = page.getByRole('tree', { name: 'HTTP/1.1: fields' })
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const method = tree.getByRole('treeitem', { name: 'Method GET' })
  await expect(method).toBeFocused()
  await expect(method).toHaveAttribute('aria-selected', 'true')
  // "GET ": the bytes are those of the field.
  await expect.poll(() => marked(page)).toBe('47 45 54 20')
  await expect(page.getByText('The client wants to have something.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'RFC 9110, 9.3' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem', { name: /^Request line/ })).toBeFocused()
  await page.keyboard.press('End')
  await expect(tree.getByRole('treeitem', { name: 'End of head' })).toBeFocused()
  await expect.poll(() => marked(page)).toBe('0d 0a')

  // The reverse: a byte says which field it is of.
  const bytes = page.getByRole('slider', { name: 'HTTP/1.1: bytes' })
  await page.keyboard.press('Tab')
  for (let i = 0; i < 5 && !(await bytes.evaluate((e) => e === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(bytes).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(bytes).toHaveAttribute('aria-valuetext', /^byte 1 of \d+: 45, “E”, Method$/)
  await expect(page.getByTestId('byte')).toContainText('45 hexadecimal, 69 decimal, 01000101')
  await expect(method).toHaveAttribute('aria-selected', 'true')
  expect(troubles).toEqual([])
})

test('pointing at a field marks its bytes, and at a byte its field', async ({ page, baseURL }) => {
  await open(page, baseURL, `${at6s}&pin=polling.3`)
  const tree = page.getByRole('tree')
  await tree.getByRole('treeitem', { name: 'Method GET' }).hover()
  const under = page.locator('[data-from="0"][data-pointed]')
  await expect(under.first()).toHaveText('47 45 54 20 ')
  await under.first().hover()
  await expect(tree.getByRole('treeitem', { name: 'Method GET' })).toHaveAttribute(
    'data-pointed',
    'true',
  )
  await under.first().click({ position: { x: 2, y: 2 } })
  await expect(page.getByTestId('byte')).toContainText('47 hexadecimal')
})

test('a long answer is shown in pieces, and each choice comes into sight', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, `${at6s}&feed.payloadBytes=6000&pin=websocket.5`)
  const bytes = page.getByRole('slider', { name: 'WebSocket frame: bytes' })
  await goOnTo(page, page.getByText('Extended payload length'))
  const rows = () => bytes.locator(':scope > div').count()
  const before = await rows()
  await bytes.press('End')
  await expect(bytes).toHaveAttribute('aria-valuetext', /^byte 4095 of 6\d{3}: .* Payload$/)
  await expect
    .poll(() =>
      bytes.evaluate((box) => {
        const byte = box.querySelector('[data-byte]')?.getBoundingClientRect()
        const { top, bottom } = box.getBoundingClientRect()
        return byte !== undefined && byte.top >= top - 1 && byte.bottom <= bottom + 1
      }),
    )
    .toBe(true)
  await page.getByRole('button', { name: /bytes are left/ }).press('Enter')
  await expect.poll(rows).toBeGreaterThan(before)
  await bytes.press('End')
  await expect(bytes).toHaveAttribute('aria-valuetext', /^byte 6\d{3} of 6\d{3}: /)
  await expect(page.getByRole('treeitem', { name: /^Payload/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('exchange, connection and lane lead to their neighbours', async ({ page, baseURL }) => {
  await open(page, baseURL, `${at6s}&pin=polling.3`)
  const next = page.getByRole('button', { name: 'Next in the exchange' })
  await expect(next).not.toHaveAttribute('aria-disabled', 'true')
  await next.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Polling: 200' })).toBeVisible()
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Previous in the connection' }).press('Enter')
  await page.getByRole('button', { name: 'Previous in the lane' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Polling: ACK' })).toBeVisible()
  // A bare ACK is only a packet.
  await expect(page.getByRole('tree')).toHaveCount(0)
  await page.locator('summary', { hasText: 'TCP segments' }).press('Enter')
  await expect(page.getByRole('treeitem', { name: 'Control bits ACK' })).toBeVisible()
})

test('the mask comes off byte by byte, down to what the person wrote', async ({
  page,
  baseURL,
}) => {
  await open(page, baseURL, `${at6s}&upstream.ratePerSecond=2&pin=websocket.5`)
  const stepper = page.getByRole('region', { name: 'Apply the masking key' })
  await goOnTo(page, stepper)
  const unmasked = page.getByTestId('unmasked')
  await expect(page.getByTestId('mask-place')).toHaveText(/^0 of \d+ bytes unmasked$/)
  await stepper.getByRole('button', { name: 'Next byte' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(unmasked).toHaveText(/^\{"·+$/)
  const row = (name: RegExp) =>
    stepper.getByRole('row', { name }).getByRole('cell').nth(1).innerText()
  const xor = Number.parseInt(await row(/^masked/), 2) ^ Number.parseInt(await row(/^XOR/), 2)
  expect(Number.parseInt(await row(/^= plain/), 2)).toBe(xor)
  expect(String.fromCharCode(xor)).toBe('"')
  await stepper.getByRole('button', { name: 'Previous byte' }).press('Enter')
  await expect(unmasked).toHaveText(/^\{·+$/)
  await stepper.getByRole('button', { name: 'All bytes' }).press('Enter')
  const { text } = JSON.parse(await unmasked.innerText())
  await page.locator('summary', { hasText: 'What the person wanted' }).press('Enter')
  await expect(page.getByRole('definition').filter({ hasText: text })).toBeVisible()
})

test('the parts of a latency add up to it, to the microsecond', async ({ page, baseURL }) => {
  await open(page, baseURL, `${at6s}&link.bandwidthBytesPerSecond=20000&pin=polling.3`)
  const thousandths = (text: string) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 1_000)
  let bars = 0
  // Where no bar is left the lane ends, and there is no going on.
  for (;;) {
    for (const update of await page.getByTestId('lateness').all()) {
      const parts = await update.getByRole('listitem').allInnerTexts()
      const sum = parts
        .map((part) => thousandths(/[\d,.]+(?= ms)/.exec(part)?.[0] ?? ''))
        .reduce((a, b) => a + b, 0)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts.join()).toContain('waiting for the next poll')
      expect(sum).toBe(thousandths(await update.getByTestId('latency').innerText()))
      bars++
    }
    if (bars > 2) break
    await goOn(page)
  }
})

test('it fits a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, baseURL, `${at6s}&pin=long-polling.3`)
  await page.locator('summary', { hasText: 'TCP segments' }).press('Enter')
  await expect(page.getByRole('tree')).toHaveCount(2)
  const excess = await page.evaluate(() => {
    const panel = document.getElementById('side-content') as HTMLElement
    return [
      document.documentElement.scrollWidth - innerWidth,
      panel.scrollWidth - panel.clientWidth,
    ]
  })
  expect(Math.max(...excess)).toBeLessThanOrEqual(0)
})

test.describe('every layer open', () => {
  test.use({ bypassCSP: true })
  for (const theme of ['light', 'dark', 'projector']) {
    test(`axe finds nothing in the ${theme} theme`, async ({ page, baseURL }) => {
      await open(page, baseURL, `${at6s}&upstream.ratePerSecond=2&theme=${theme}&pin=websocket.5`)
      const layers = page.getByRole('region', { name: 'Layer by layer' }).locator('summary')
      await layers.filter({ hasText: 'wanted' }).press('Enter')
      await layers.filter({ hasText: 'TCP segments' }).press('Enter')
      const article = page.getByRole('article')
      // A frame of the client, with its mask, and one of the server, with its bar.
      for (const one of [
        page.getByRole('region', { name: 'Apply the masking key' }),
        page.getByText('What these parts are'),
      ]) {
        await goOnTo(page, one)
        await article.getByRole('treeitem').nth(2).focus()
        await expect(article.getByRole('treeitem').nth(2)).toHaveAttribute('aria-selected', 'true')
        const step = article.getByRole('button', { name: 'Next byte' })
        if (await step.isVisible()) await step.press('Enter')
        expect(await findings(page)).toEqual([])
      }
    })
  }
})

test('TLS stands between: records field by field, by the specification', async ({
  page,
  baseURL,
}) => {
  const secure = './#/?v=1&t=6s&link.security=tls-1.3&layer=tls'
  const troubles = await open(page, baseURL, `${secure}&pin=polling.3`)
  await page.locator('summary', { hasText: 'TLS 1.3 records' }).focus()
  await page.keyboard.press('Enter')
  const tree = page.getByRole('tree', { name: 'TLS records: fields' })
  await expect(tree.getByRole('treeitem', { name: /^ClientHello/ })).toBeVisible()
  await tree.getByRole('treeitem', { name: /^server_name wireside\.example/ }).focus()
  await expect(page.getByRole('link', { name: 'RFC 6066, 3' })).toBeVisible()
  // 0000, length, list, type, length: then the name itself, for everybody to read.
  await expect.poll(() => marked(page)).toContain('77 69 72 65 73 69 64 65')
  await expect(page.getByText('By the specification (RFC 8446), not captured.')).toBeVisible()
  expect(await findings(page)).toEqual([])
  // A request, inside one record.
  await visit(page, `${secure}&pin=polling.6`)
  await expect(page.getByRole('heading', { level: 2, name: 'Polling: GET' })).toBeVisible()
  const records = page.getByRole('tree', { name: 'TLS records: fields' })
  await page.locator('summary', { hasText: 'TLS 1.3 records' }).click()
  await records.getByRole('treeitem', { name: 'Authentication tag 16 bytes' }).focus()
  await expect.poll(async () => (await marked(page)).split(' ').length).toBe(16)
  expect(troubles).toEqual([])
})
