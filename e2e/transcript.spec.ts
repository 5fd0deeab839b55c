// Chapter 3 as a blind student hears it, held against e2e/transcripts/chapter-3.txt: read that file aloud after a
// change. `npm run e2e -- transcript --update-snapshots` writes it.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { listen, readAloud } from './reader.ts'
import { visit } from './visit.ts'

const button = (inside: Locator, name: string) => inside.getByRole('button', { name, exact: true })

/** How far the run is depends on when one looks. */
const withoutHowFar = (text: string) => text.replace(/\d+(\.\d)? m?s of 24 s/, '… of 24 s')

/** The whole chapter, and then what changes as it is done by keyboard. */
async function hear(page: Page): Promise<string> {
  const lecture = page.getByRole('complementary', { name: 'Lecture' })
  const half = page.locator('#half-the-interval')
  const dilemma = page.locator('#dilemma')
  const question = page.getByRole('group', { name: 'What is an empty answer?' }).locator('..')
  await expect(half).toHaveAttribute('data-here')
  let said = `# The chapter is opened\n${await readAloud(page, lecture)}`
  const announced = await listen(lecture)
  const part = async (title: string, of: Locator) => {
    said += `\n# ${title}\n${await announced()}${withoutHowFar(await readAloud(page, of))}`
  }

  await half.getByRole('slider').press('End')
  await part('A number is predicted', half)
  await button(half, 'Run it').press('Enter')
  await expect(half.getByText('Watch:')).toBeVisible()
  await part('It runs', half)
  await button(half, 'Skip to the end').press('Enter')
  await expect(half.getByText('Now measured').locator('..')).not.toContainText('…')
  await part('The number is graded', half)
  await half.getByRole('slider', { name: 'Interval' }).press('Home')
  await expect(half.getByText('Now measured').locator('..')).toContainText('130 ms')
  said += `\n# Its interval is turned down\n${await announced()}`

  await dilemma.getByRole('radio').first().press('Space')
  await button(dilemma, 'Skip to the end').press('Enter')
  await expect(dilemma.getByText('Now measured').locator('..')).not.toContainText('…')
  await part('A sentence is graded', dilemma)

  await question.getByRole('radio').nth(1).press('Space')
  await button(question, 'Check').press('Enter')
  await expect(question.getByText('Not so. Right is:')).toBeVisible()
  await part('A question is answered', question)

  await half.getByRole('button', { name: /The longest wait/ }).press('Enter')
  const proof = page.getByRole('dialog', { name: 'The proof of this sentence' })
  await expect(proof).toBeVisible()
  await part('A sentence is proven', proof)
  return said
}

test('a screen reader’s transcript of chapter 3', async ({ page }) => {
  await visit(page, './#/course/polling')
  const said = await hear(page)
  expect(said).not.toContain('UNNAMED')
  expect(said).toMatchSnapshot('chapter-3.txt')
})
