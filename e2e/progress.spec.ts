// What a reader has done: carried to another device in a file, cleared, and where a browser keeps nothing.
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { watchTroubles } from './troubles.ts'
import { revisit, visit } from './visit.ts'

const chapter = (page: Page) => page.getByRole('link', { name: /Polling: ask again/ })
const sentence = (page: Page) =>
  page.getByRole('heading', { name: 'Your progress' }).locator('..').getByRole('status')

/** Answers one question of chapter 3, and goes to the contents. */
async function answersOne(page: Page): Promise<void> {
  await visit(page, './#/course/polling')
  const question = page.getByRole('group', { name: 'What is an empty answer?' }).locator('..')
  await question.getByRole('radio').first().check()
  await question.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(question.getByRole('status')).toContainText('Right.')
  await page.getByRole('link', { name: 'Contents' }).click()
  await expect(chapter(page)).toContainText('1 of 8 done')
}

test('progress goes to another device in a file, and nothing that is no progress harms it', async ({
  page,
  browser,
  baseURL,
}) => {
  await answersOne(page)
  await expect(page.getByText('It stays in this browser')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('wireside-progress.json')
  const saved = await readFile(await download.path())

  const other = await browser.newPage()
  const troubles = watchTroubles(other, baseURL as string)
  await visit(other, './#/course')
  await expect(chapter(other)).toContainText('0 of 8 done')
  const opens = async (buffer: Buffer) => {
    const choosing = other.waitForEvent('filechooser')
    await other.getByRole('button', { name: 'Open a file' }).click()
    await (await choosing).setFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  }
  await opens(saved)
  await expect(sentence(other)).toHaveText('The file was added to your progress.')
  await expect(chapter(other)).toContainText('1 of 8 done')
  for (const [index, wrong] of ['{"version":1,', '{"answers":{}}'].entries()) {
    // Its sentence is said anew, after another.
    if (index > 0) await opens(saved)
    await expect(sentence(other)).toHaveText('The file was added to your progress.')
    await opens(Buffer.from(wrong))
    await expect(sentence(other)).toHaveText(
      'This file is no progress of this lecture. Nothing was changed.',
    )
  }
  await expect(chapter(other)).toContainText('1 of 8 done')
  await revisit(other)
  await expect(chapter(other)).toContainText('1 of 8 done')

  await other.getByRole('button', { name: 'Clear', exact: true }).click()
  await other.getByRole('button', { name: 'Keep it' }).click()
  await expect(chapter(other)).toContainText('1 of 8 done')
  await other.getByRole('button', { name: 'Clear', exact: true }).click()
  await other.getByRole('button', { name: 'Clear everything?' }).press('Enter')
  await expect(sentence(other)).toHaveText('Your progress was cleared.')
  await revisit(other)
  await expect(chapter(other)).toContainText('0 of 8 done')
  expect(troubles).toEqual([])
  await other.close()
})

test('where the browser has no storage, the course works, and says that nothing is kept', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Refused.', 'SecurityError')
      },
    }),
  )
  await answersOne(page)
  await expect(page.getByText('This browser keeps nothing for this page.')).toBeVisible()
  expect(troubles).toEqual([])
})
