// A case by keyboard alone: wrong answers, hints, a measured number, giving up, and what is then shown; what is found
// stays on the device; the answers come from a play of the same seed in Node.
import { expect, type Page, test } from '@playwright/test'
import { cases } from '../src/lessons/detective/cases.ts'
import { mystery, type Question } from '../src/lessons/detective/mystery.ts'
import { truthOf } from '../src/lessons/prediction.ts'
import { roomsDetective as words } from '../src/lessons/text/en/rooms-detective.ts'
import { optionKey } from '../src/ui/detective/question-words.ts'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { revisit, visit } from './visit.ts'

// axe has to be put into the page.
test.use({ bypassCSP: true })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).focus()
  await page.keyboard.press('Enter')
}

const wordsOf = (question: Question, answer: unknown) =>
  words[optionKey(question, String(answer))] ?? String(answer)

async function choose(page: Page, question: Question, answer: unknown): Promise<void> {
  await page.getByRole('radio', { name: wordsOf(question, answer), exact: true }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
}

test('a line without a label is named, measured and explained', async ({ page, baseURL }) => {
  const troubles = watchTroubles(page, baseURL ?? '')
  const { questions, outcome, seen } = await mystery(cases[3] ?? 0)
  const [protocol, setting, odd] = questions as [Question, Question, Question]
  const truths = questions.map(({ ask }) => truthOf(ask, outcome))

  await visit(page, './#/detective')
  await expect(page.getByRole('heading', { name: 'Detective' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await press(page, /^Case 4/)
  await expect(page).toHaveURL(/#\/detective\/4$/)

  // Nothing gives it away: not on the page, and one row for each message.
  await expect(page.getByRole('row')).toHaveCount(seen.lane(0).messages.length + 1)
  const told = await page.getByRole('main').innerText()
  for (const word of ['GET', 'POST', '204', 'HTTP']) expect(told).not.toContain(word)

  await choose(page, protocol, truths[0] === 'polling' ? 'sse' : 'polling')
  await expect(page.getByText(/does not fit what is on the line/)).toBeVisible()
  for (const hint of [1, 2, 3]) await press(page, `Hint ${hint} of 3`)
  await press(page, words['question.where'] ?? '')
  await expect(page.getByText(words['question.shown'] ?? '')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await choose(page, protocol, truths[0])
  await expect(page.getByText(`Right: ${wordsOf(protocol, truths[0])}.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeFocused()
  await press(page, 'Next question')

  // What the proof measures, two rows say as well.
  const { message, since = 0, fromUs, toUs } = setting.proof
  for (const row of [since, message]) await press(page, `Message ${row + 1}`)
  await expect(
    page.getByText(new RegExp(`Message ${message + 1} leaves .* after message`)),
  ).toBeVisible()
  const number = page.getByRole('textbox')
  await number.fill(String(3 * Number(truths[1])))
  await number.press('Enter')
  await expect(page.getByText(/does not fit what is on the line/)).toBeVisible()
  await number.fill(`${(toUs - fromUs) / 1e6} s`)
  await number.press('Enter')
  await expect(page.getByText(/^Right: [\d,]+\sms\.$/)).toBeVisible()

  // What is found stays, over a reload.
  await revisit(page)
  await expect(page.getByRole('heading', { name: 'Question 3 of 3' })).toBeVisible()
  await press(page, 'I give up')
  await expect(page.getByText(`The answer is: ${wordsOf(odd, truths[2])}.`)).toBeVisible()
  await press(page, 'Close the case')
  await expect(page.getByRole('heading', { name: 'The case is closed' })).toBeFocused()
  await expect(page.getByRole('columnheader', { name: 'On the wire' })).toBeVisible()
  await expect(page.getByRole('row', { name: /GET/ }).first()).toBeVisible()
  expect(await findings(page)).toEqual([])

  await press(page, 'All cases')
  await expect(button(page, /^Case 4/)).toContainText('closed, 2 of 3 found')
  await page.getByRole('textbox').fill('12345')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/detective\/seed-12345$/)
  await expect(page.getByRole('radio')).toHaveCount(5)

  // The run itself is waiting in the lab, with the odd message open.
  await visit(page, './#/detective/4')
  await press(page, 'Open this run in the lab')
  await page.waitForFunction((us) => window.wireside?.headUs === us, outcome.untilUs)
  await expect(page).toHaveURL(new RegExp(`pin=${outcome.trace.lane(0).id}\\.${odd.about}`))
  expect(troubles).toEqual([])
})
