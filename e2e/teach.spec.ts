// From an instructor's link to a checked answer, with a forged one refused; a page in a frame that has no origin; a
// chapter on paper. What is accepted and refused in detail is judged by the unit tests.
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { findings } from './axe.ts'
import { visit } from './visit.ts'

/** Parts of the page that the Tab key comes to from the start of the bar, by the names that links hide them by. */
async function tabStops(page: Page): Promise<Set<string>> {
  const found = new Set<string>()
  // The first of the bar that is there: in the course, the settings' button is not.
  await page.locator('header :is(button, select):visible:enabled').first().focus()
  for (let press = 0; press < 28; press++) {
    await page.keyboard.press('Tab')
    const names = await page.evaluate(() => {
      const parts: string[] = []
      for (let at = document.activeElement; at; at = at.parentElement)
        if (at instanceof HTMLElement && at.dataset.control) parts.push(at.dataset.control)
      return parts
    })
    for (const name of names) found.add(name)
  }
  return found
}

test.describe('an assignment', () => {
  test.use({ bypassCSP: true })

  test('is built, answered, handed in, accepted; and refused when it was forged', async ({
    page,
  }) => {
    await visit(page, './#/teach')
    await page.getByLabel('An assignment, which ends in an answer code').check()
    await page.getByLabel('Title').fill('Week 3')
    for (const other of ['How late is late?', 'The dilemma of the interval'])
      await page.getByRole('checkbox', { name: other }).uncheck()
    await page.getByRole('checkbox', { name: 'When polling is enough' }).check()
    await page.getByText('Parts of the page').click()
    for (const part of ['Speed', 'Share', 'Charts and tables'])
      await page.getByRole('combobox', { name: part, exact: true }).selectOption('hide')
    await expect(page.getByText('Hidden: Speed, Share, Charts and tables.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    expect(link).toContain('#/course/polling/enough?')
    expect(link.length).toBeLessThan(2_000)

    await visit(page, link)
    const assignment = page.getByRole('region', { name: 'What this link is' })
    await expect(assignment.getByText('Week 3')).toBeVisible()
    // What comes after the first picture is there, before its absence says anything.
    await expect(page.locator('[data-control="charts"]')).toBeAttached()
    await expect(page.getByLabel('Your name or number')).toBeVisible()
    for (const part of ['speed', 'share', 'charts'])
      await expect(page.locator(`[data-control="${part}"]`)).toBeHidden()
    // The chapter has come, too, and its heading has had the focus: from now on it is the reader's.
    await expect(page.getByRole('heading', { name: 'Polling: ask again and again' })).toBeFocused()
    const stops = await tabStops(page)
    expect(stops).toContain('lecture')
    for (const part of ['speed', 'share', 'charts']) expect(stops).not.toContain(part)
    expect(await findings(page)).toEqual([])

    await page.getByLabel('Your name or number').fill('Ada')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await assignment.getByRole('button', { name: 'When polling is enough' }).click()
    const card = page.locator('#enough')
    await card.getByRole('radio', { name: 'Polling.' }).check()
    await card.getByRole('button', { name: 'Skip to the end' }).click()
    await page.getByRole('button', { name: 'Answer code (1 of 1)' }).click()
    const field = page.getByRole('dialog').getByRole('textbox')
    await expect(field).toHaveValue(/^WS1-[\w-]+$/)
    const code = await field.inputValue()
    expect(code.length).toBeLessThan(2_000)

    await visit(page, './#/check')
    const forged = code.slice(0, 40) + (code[40] === 'A' ? 'B' : 'A') + code.slice(41)
    await page.getByLabel('Answer codes').fill(`Ada: ${code}\n\n${forged}\n`)
    await page.getByLabel('Link of the assignment').fill(link)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(page.getByText('1 accepted, 1 refused.')).toBeVisible()
    const [good, bad] = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)]
    await expect(good).toContainText('Ada')
    await expect(good).toContainText('accepted')
    await expect(good).toContainText('predicted “Polling.”')
    await expect(bad).toContainText('refused')
    await expect(bad).toContainText('changed or cut')
    expect(await findings(page)).toEqual([])

    // The same answers, held against another assignment.
    await page.getByLabel('Link of the assignment').fill(link.replace('Week+3', 'Week+4'))
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(good).toContainText('another assignment')
  })
})

test('where each name has its own seed, the reasons quote the run that was played', async ({
  page,
}) => {
  await visit(
    page,
    './#/course/polling/half-the-interval?assign=half-the-interval&seeds=own&title=W',
  )
  const assignment = page.getByRole('region', { name: 'What this link is' })
  await page.getByLabel('Your name or number').fill('Ada')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await assignment.getByRole('button', { name: 'How late is late?' }).click()
  const card = page.locator('#half-the-interval')
  await card.getByRole('slider', { name: 'mean latency' }).press('End')
  await card.getByRole('button', { name: 'Skip to the end' }).click()
  const measured = await card.locator('dd strong').nth(1).innerText()
  const claim = card.getByRole('button', { name: /about half of the interval/ })
  await expect(claim).toContainText(`The mean was ${measured}:`)
  const note = card.getByText(/The figures are those of your run, with seed \d+\./)
  const seed = /\d+/.exec(await note.innerText())?.[0]
  await claim.click()
  const proof = page.getByRole('dialog', { name: 'The proof of this sentence' })
  await expect(proof).toContainText(`The mean was ${measured}:`)
  await expect(proof).toContainText(`The figures are those of seed ${seed}.`)
  await expect(proof).toContainText('It holds in 200 of 200 runs.')
})

test('a link for a frame works in a sandbox without storage, and leaves out what a frame has no room for', async ({
  page,
}) => {
  // A module is loaded into such a frame only if its host allows everybody; some do.
  const site = await serve({ everybody: true })
  const src = `${site.url}#/?v=1&embed=1&title=In+a+frame&lock=link`
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="900" height="520" src="${src}"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('In a frame')).toBeVisible()
  await expect(frame.getByTestId('time')).not.toHaveText('t = 0.000 s')
  await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  for (const part of ['lecture', 'files', 'settings', 'message', 'charts'])
    await expect(frame.locator(`[data-control="${part}"]`).first()).toBeHidden()
  const whole = await frame.getByRole('link', { name: 'Open in Wireside' }).getAttribute('href')
  expect(whole).toContain('lock=link')
  expect(whole).not.toContain('embed')
  site.close()
})

test('a chapter on paper: two pages of A4 at most, and a key that marks the answers', async ({
  page,
}) => {
  await visit(page, './#/handout/polling')
  await expect(page.getByRole('img', { name: 'When polling is enough' })).toBeVisible()
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      ?.length
  expect(await pages()).toBeLessThanOrEqual(2)
  await page.getByLabel('Paper').selectOption('Letter')
  expect(await pages()).toBeLessThanOrEqual(2)
  await expect(page.locator('[data-right]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Answer key' }).click()
  await expect(page.locator('[data-right]').first()).toBeVisible()
  // Two choices among the experiments of this chapter, and each of its three questions.
  await expect(page.locator('[data-right]')).toHaveCount(5)
})
