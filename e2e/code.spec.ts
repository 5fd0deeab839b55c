// The code beside the picture: lines glow as one steps, there and back, as the trace says that they must; a
// chosen line has as many messages as the trace gives it; the pinned one marks its lines.
import { expect, type Page, test } from '@playwright/test'
import { createRun } from '../src/lab/run.ts'
import { presetById } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { previousInstant } from '../src/session/stepping.ts'
import type { CallSite } from '../src/trace/call-sites.ts'
import { messagesOfLine } from '../src/trace/messages-of-line.ts'
import type { Trace } from '../src/trace/trace.ts'
import { activeLines } from '../src/ui/code/active-lines.ts'
import { glowUs } from '../src/ui/code/glow.ts'
import { findings } from './axe.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

const UNTIL_US = 6_000_000
const POLLING = 1

/** The same run, in memory. */
async function sameRun(): Promise<Trace> {
  const run = createRun(presetById('lecture')?.scenario as Scenario)
  await run.runTo(UNTIL_US)
  return run.trace
}

/** The page at 6 s, the whole run in its window, with the code of Polling. */
async function openCode(page: Page): Promise<void> {
  await visit(page, './#/?v=1&preset=lecture&t=6s')
  await page.waitForFunction((us) => window.wireside?.headUs === us, UNTIL_US)
  await page.keyboard.press('0')
  await page.keyboard.press('2')
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { name: 'Client · polling.ts' })).toBeVisible()
}

const glowing = (page: Page) =>
  page
    .locator('[data-site][data-does]')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => [
          (line as HTMLElement).dataset.site,
          line.querySelector('[data-doing]')?.textContent,
        ]),
      ),
    )

const expected = (trace: Trace, atUs: number): Record<string, string> => {
  const glow = glowUs(1, 7_000_000)
  const lines = activeLines(trace, POLLING, atUs, glow)
  return Object.fromEntries([...lines].map(([site, { text }]) => [site, text]))
}

test('lines glow as one steps back and forth, and a chosen line shows its messages', async ({
  page,
  baseURL,
}) => {
  const troubles = watchTroubles(page, baseURL as string)
  const trace = await sameRun()
  await openCode(page)

  const instants = [UNTIL_US]
  for (let step = 0; step < 12; step++) {
    instants.push(previousInstant(trace, instants.at(-1) as number))
    await page.keyboard.press('ArrowLeft')
    const atUs = instants.at(-1) as number
    await expect.poll(() => glowing(page), `at ${atUs}`).toEqual(expected(trace, atUs))
  }
  const [, newestUs = 0] = instants
  for (const atUs of instants.slice(1, -1).reverse()) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => glowing(page), `at ${atUs}`).toEqual(expected(trace, atUs))
  }

  const asks: CallSite = 'clients/polling.ts fetch('
  const { messages } = trace.lane(POLLING)
  const its = messagesOfLine(messages, asks, 0, newestUs)
  const line = page.locator(`[data-site="${asks}"]`)
  const button = line.getByRole('button', { name: `${its.length} messages of line` })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByTestId('lit-count')).toContainText(`: ${its.length} messages`)

  // The last of its messages is an answer: it came here, and was sent by the endpoint.
  await page.getByRole('button', { name: 'Previous message of this line' }).click()
  await expect(page.getByText(`${its.length} of ${its.length}`, { exact: true })).toBeVisible()
  const last = messages.get(its.at(-1) as number)
  expect(last.type).toBe('response')
  await expect(line).toContainText('The pinned message came here.')
  await expect(page.locator(`[data-site="${last.sender}"]`)).toContainText('was sent here.')

  await page.keyboard.press('Escape')
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await expect(line).not.toContainText('The pinned message')
  expect(troubles).toEqual([])
})

test.describe(() => {
  // For axe; see accessibility.spec.ts.
  test.use({ bypassCSP: true })
  test('axe finds nothing in the code with a line chosen, in any theme', async ({ page }) => {
    for (const theme of ['light', 'dark', 'projector']) {
      await visit(page, `./#/?v=1&preset=lecture&t=6s&theme=${theme}`)
      await page.waitForFunction((us) => window.wireside?.headUs === us, UNTIL_US)
      await page.keyboard.press('k')
      await page
        .getByRole('button', { name: /messages? of line/ })
        .first()
        .click()
      await expect(page.getByTestId('lit-count')).toBeVisible()
      expect(await findings(page), theme).toEqual([])
    }
  })
})
