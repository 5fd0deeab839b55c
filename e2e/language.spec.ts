// The lecture in its languages: which one a person meets first, that the choice is kept, and that no room has words
// of its own which the catalogue does not know. Whether a translation says the same is for people to judge.
import { expect, type Page, test } from '@playwright/test'
import { protocolTitles } from '../src/ui/words/lane-words.ts'
import { revisit, visit } from './visit.ts'

const languageOfPage = (page: Page) => page.locator('html').getAttribute('lang')

/** Words of the lecture's rooms without an accent, so not from the catalogue; what is marked as English may be. */
const forgotten = (page: Page) =>
  page.evaluate((names) => {
    const plain = new Set<string>()
    let accented = 0
    const read = (text: string) => {
      // A figure's unit comes from the browser's own knowledge of the language; protocols have one name in all.
      const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text)
      for (const word of own.replace(/\d\sbytes?|https?:\S+/gu, '').match(/[\p{L}~]{4,}/gu) ?? [])
        if (/[^\p{ASCII}]|~/u.test(word)) accented++
        else plain.add(`${word}, in "${text.trim().slice(0, 60)}"`)
    }
    const said = ['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']
    for (const element of document.querySelectorAll('body [lang="en-XA"], body [lang="en-XA"] *')) {
      if (element.closest('[lang]')?.getAttribute('lang') !== 'en-XA') continue
      if (element.closest('code, style, textarea')) continue
      for (const name of said) read(element.getAttribute(name) ?? '')
      for (const node of element.childNodes) if (node instanceof Text) read(node.data)
    }
    return { plain: [...plain], accented }
  }, Object.values(protocolTitles))

test.describe('with a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('begins in German, and keeps the choice of English', async ({ page }) => {
    await visit(page, './#/course/polling')
    const room = (language: string) => page.locator(`body [lang="${language}"]`).first()
    await expect(room('de')).toContainText('Polling: fragen und wieder fragen')
    await expect(room('de')).toContainText(/hier \d,\d+\ss und \d,\d+\ss/)
    expect(await languageOfPage(page), 'the lab beside it').toBe('en')

    await page.getByRole('button', { name: 'Preferences' }).click()
    await page.getByRole('radio', { name: 'English', exact: true }).click()
    await expect(room('en')).toContainText('Polling: ask again and again')
    await expect(room('en')).toContainText(/\d\.\d+\ss and \d\.\d+\ss here/)
    await revisit(page)
    await expect(room('en')).toContainText('Polling: ask again and again')

    await visit(page, './?lang=de#/stage/45/1')
    await expect(page.getByText('Was dort geschieht, soll hier erscheinen')).toBeVisible()
    expect(await languageOfPage(page), 'the stage alone').toBe('de')
  })
})

test('no room has a word that the catalogue does not know', async ({ page }) => {
  /** And how many words of the catalogue it shows at least, once it is all there. */
  const rooms: [room: string, words: number][] = [
    ['course', 100],
    ['course/comparison', 300],
    ['course/which-when', 450],
    ['stage', 60],
    ['stage/90/5', 6],
    ['speaker/90/5', 40],
    ['detective/1', 40],
    ['teach', 100],
    ['teach/notes', 400],
    ['check', 60],
    ['handout/polling/key', 250],
  ]
  await visit(page, `./?lang=pseudo#/course`)
  for (const [room, words] of rooms) {
    await page.evaluate((hash) => location.assign(hash), `#/${room}`)
    await expect
      .poll(async () => (await forgotten(page)).accented, { message: `${room} has words` })
      .toBeGreaterThan(words)
    expect((await forgotten(page)).plain, room).toEqual([])
  }
  await page
    .locator('body [lang="en-XA"]')
    .first()
    .evaluate((room) => room.append('Forgotten'))
  expect((await forgotten(page)).plain, 'would notice').toEqual(['Forgotten, in "Forgotten"'])
})
