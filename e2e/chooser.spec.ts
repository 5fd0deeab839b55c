// Chapters 7 and 8 on the page: the lecture's table beside the reader's run, and the chooser by keyboard.
import { expect, test } from '@playwright/test'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

// axe has to be put into the page.
test.use({ bypassCSP: true })

test('the table fills with the run, the chooser ranks and opens its run', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await visit(page, './#/course/comparison')
  const table = page.getByRole('region', { name: 'The table, measured' })
  await expect(table).toContainText('Nothing has run yet')
  const card = page.locator('#whole-table')
  await card.getByRole('slider').press('ArrowRight')
  await card.getByRole('button', { name: 'Skip to the end' }).click()
  const latency = table.getByRole('table', { name: 'Latency' })
  const longPolling = latency.getByRole('row', { name: /^Long polling/ })
  await expect(longPolling).toContainText(/Medium\s*Very low: \d+\sms\s*differs here/)
  await expect(latency.getByRole('row', { name: /^Polling/ })).toContainText(/High.*fits/)

  await visit(page, './#/course/which-when')
  const chooser = page.getByRole('region', { name: 'Which one, then?' })
  const ranking = chooser.getByRole('region', { name: 'Ranking' })
  const first = ranking.getByRole('heading', { level: 4 }).first()
  await chooser.getByLabel('Begin with a case').selectOption('diagram')
  await expect(ranking.getByRole('status')).toHaveText(/^First: Polling\./)
  await expect(first).toContainText(/Polling.*Keeps the limit/)

  // A stricter limit, by the keyboard: polling is too late, and says by how much.
  await chooser.getByLabel('How late may news be?').focus()
  await page.keyboard.press('Home')
  await expect(chooser.getByLabel('Begin with a case')).toHaveValue('own')
  await expect(first).toContainText('Server-Sent Events')
  await expect(ranking.getByRole('listitem').filter({ hasText: 'Too late' }).first()).toContainText(
    /95 of 100 updates within .*; the limit is 100\sms/,
  )

  // What would change it is another answer, and keeps its promise.
  const change = chooser.getByRole('region', { name: 'What would change it' }).locator('li').first()
  const promised = (await change.locator('[lang=en]').textContent()) ?? ''
  await change.getByRole('button').press('Enter')
  await expect(first).toContainText(promised)

  expect(await findings(page)).toEqual([])
  await chooser.getByRole('button', { name: 'Open this run in the lab' }).click()
  await expect.poll(() => page.evaluate(() => window.wireside.headUs)).toBe(20_000_000)
  expect(troubles).toEqual([])
})
