// The whole course by keyboard alone, a test for each chapter: every gate, prediction, task and question. What is
// right is what Node measures in a run of its own; the page has to say so of the run that it played.
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Chapter, CheckQuestion } from '../src/lessons/chapter.ts'
import { cases } from '../src/lessons/chooser/cases.ts'
import { first, Trials } from '../src/lessons/chooser/choose.ts'
import type { Experiment } from '../src/lessons/experiment.ts'
import { parseMarkup } from '../src/lessons/markup.ts'
import { formatMeasure, type Unit } from '../src/lessons/measure.ts'
import type { Outcome } from '../src/lessons/outcome.ts'
import { loadChapters } from '../src/lessons/plan.ts'
import { play } from '../src/lessons/play.ts'
import { type Answer, type Grade, grade, SPAN_STEP_MS, truthOf } from '../src/lessons/prediction.ts'
import { plainText } from '../src/lessons/reading.ts'
import { progress, type Task, withSettings } from '../src/lessons/task.ts'
import { loadPart } from '../src/lessons/text/load.ts'
import type { Texts } from '../src/lessons/text/texts.ts'
import { findField } from '../src/scenario/fields.ts'
import { shownNumber } from '../src/ui/words/field-words.ts'
import { protocolTitles } from '../src/ui/words/lane-words.ts'
import { chooseAgain, chooseFirst, enter, tabTo } from './keyboard.ts'
import { watchTroubles } from './troubles.ts'
import { visit } from './visit.ts'

const chapters = await loadChapters()
const titles = await loadPart('en', 'course')

const headUs = (page: Page) => page.evaluate(() => window.wireside.headUs)
const button = (inside: Locator, name: string) => inside.getByRole('button', { name, exact: true })
const measure = (value: number, unit: Unit) => formatMeasure({ value, unit }, 'en')

/** A chapter as a reader has it before the eyes, and as Node knows it. */
interface Reading {
  page: Page
  chapter: Chapter
  texts: Texts
  /** The run of this experiment, played in memory. */
  played: (experiment: string) => Outcome
}

/** The words of a key, without marks. What is asked for here quotes settings, and no proof. */
const words = ({ chapter, texts }: Reading, key: string): string =>
  plainText(parseMarkup(texts[key] ?? ''), {
    language: 'en',
    proofs: {},
    scenarioOf: (id) => {
      const its = chapter.experiments.find((one) => one.id === id)
      if (!its) throw new Error(`${key} quotes "${id}".`)
      return its.scenario
    },
  })

/** What is said of a grade. */
function verdict(answer: Answer, { mark, truth }: Grade): string {
  if (mark === 'exact') return 'That is it.'
  if (mark === 'close') return 'Close.'
  const [less, more] = [Number(answer), Number(truth)].sort((a, b) => a - b) as [number, number]
  if (!(less > 0)) return 'The run shows something else.'
  return `The run shows something else: a factor of ${measure(more / less, 'count')} lies between.`
}

/** An answer and the keys for it. */
interface Given {
  answer: Answer
  give: (page: Page, card: Locator) => Promise<void>
}

const choose = (options: readonly string[], answer: string): Given => ({
  answer,
  give: (page, card) => chooseFirst(page, card.getByRole('radio'), options.indexOf(answer)),
})

const slide = (answer: number, key: 'Home' | 'End'): Given => ({
  answer,
  async give(page, card) {
    await tabTo(page, card.getByRole('slider'))
    await page.keyboard.press(key)
  },
})

/** With the unit of times: the entry's own is that of its axis. */
const type = (answer: number, unit: Unit): Given => ({
  answer,
  async give(page, card) {
    await tabTo(page, card.getByRole('textbox', { name: 'Exact value' }))
    await page.keyboard.type(unit === 'ms' ? `${answer} ms` : String(answer))
    await page.keyboard.press('Enter')
  },
})

/** An answer of this mark, in the course's own judgement. */
function answerTo({ id, predict }: Experiment, outcome: Outcome, mark: Grade['mark']): Given {
  const truth = truthOf(predict, outcome)
  const possible = (): Given[] => {
    if (predict.kind === 'choice') return predict.options.map((one) => choose(predict.options, one))
    const { min, max, step } =
      predict.kind === 'number' ? predict : { min: 0, max: predict.maxMs, step: SPAN_STEP_MS }
    if (mark === 'off') return [slide(max, 'End'), slide(min, 'Home')]
    return [1, 1 / 1.3, 1.3].map((factor) =>
      type(
        step * Math.round((Number(truth) * factor) / step),
        predict.kind === 'number' ? predict.unit : 'ms',
      ),
    )
  }
  const found = possible().find(({ answer }) => grade(predict, answer, outcome)?.mark === mark)
  if (!found) throw new Error(`No answer to ${id} is ${mark}.`)
  return found
}

/** Predicts, lets the run go, and meets what was measured beside what was predicted. */
async function predicts(
  reading: Reading,
  experiment: Experiment,
  { answer, give }: Given,
  watched: boolean,
): Promise<void> {
  const { page, played } = reading
  const { id, predict } = experiment
  const card = page.locator(`#${id}`)
  await expect(button(card, 'Run it')).toBeDisabled()
  await expect(button(card, 'Skip to the end')).toBeDisabled()
  await give(page, card)
  await expect(button(card, 'Run it')).toBeEnabled()
  expect(await headUs(page)).toBe(0)
  if (watched) {
    await enter(page, button(card, 'Run it'))
    await expect(card.getByText('Watch:')).toBeVisible()
    await expect.poll(() => headUs(page)).toBeGreaterThan(0)
  }
  await enter(page, button(card, 'Skip to the end'))

  const outcome = played(id)
  const its = grade(predict, answer, outcome) as Grade
  await expect(card.getByRole('status').first()).toContainText(verdict(answer, its))
  // The keys have come to it.
  await expect(card.locator('div[tabindex="-1"]').first()).toBeFocused()
  if (predict.kind === 'choice') {
    const option = (of: Answer) =>
      card.getByRole('listitem').filter({ hasText: words(reading, `${id}.option.${of}`) })
    await expect(option(its.truth).first()).toContainText('what the run shows')
    await expect(option(answer).first()).toContainText('your prediction')
  } else {
    const unit = predict.kind === 'number' ? predict.unit : 'ms'
    await expect(card.getByRole('definition')).toHaveText([
      measure(Number(answer), unit),
      measure(Number(its.truth), unit),
    ])
  }
}

/** Turns the knobs as the solution says; before, the task is open, and afterwards it is done. */
async function doesTask(reading: Reading, { id, scenario }: Experiment, task: Task): Promise<void> {
  const { page, played } = reading
  const card = page.locator(`#${id}`)
  const judged = async (outcome: Outcome) => {
    for (const [place, { id: condition, value, unit, met }] of progress(task, outcome).entries()) {
      const line = card.locator('section:has(h4:text-is("Task")) li').nth(place)
      const now = value === undefined ? 'not measured yet' : `now ${measure(value, unit)}`
      await expect(line).toContainText(`${words(reading, `${id}.condition.${condition}`)}: at `)
      await expect(line).toContainText(`${now}, ${met ? 'met' : 'not met'}`)
    }
  }
  const done = card.getByText('Done. All conditions are met.')
  await judged(played(id))
  await expect(done).toBeHidden()
  for (const { field, value } of task.solution) {
    const its = findField(scenario, field)
    if (!its || typeof value !== 'number') throw new Error(`${field} is not set by typing.`)
    await tabTo(page, card.getByRole('textbox', { name: its.label, exact: true }))
    await page.keyboard.type(shownNumber(its, value))
    await page.keyboard.press('Enter')
  }
  await expect(done).toBeVisible()
  await judged(await play(withSettings(scenario, task.solution)))
}

/** Answers a question wrong, reads what is right, and answers right. */
async function checks(reading: Reading, check: CheckQuestion): Promise<void> {
  const { page, chapter, played } = reading
  const key = `${chapter.id}.check.${check.id}`
  const right = 'right' in check ? check.right : check.truth(played(check.experiment))
  const [places, said] = [
    check.options.map((option) => option === right),
    words(reading, `${key}.option.${right}`),
  ]
  const question = words(reading, `${key}.question`)
  const item = page.getByRole('group', { name: question, exact: true }).locator('..')
  const [wrongAt, rightAt] = [places.indexOf(false), places.indexOf(true)]
  const radios = item.getByRole('radio')
  await expect(button(item, 'Check')).toBeDisabled()
  await chooseFirst(page, radios, wrongAt)
  await enter(page, button(item, 'Check'))
  await expect(item.getByRole('status')).toContainText(`Not so. Right is:${said}`)
  await chooseAgain(page, radios, wrongAt, rightAt)
  await enter(page, button(item, 'Check'))
  await expect(item.getByRole('status')).toContainText('Right.')
}

/** The table beside the reader's run leads to the comparison under the lanes. */
async function opensComparison({ page }: Reading): Promise<void> {
  const table = page.getByRole('region', { name: 'The table, measured' })
  await enter(page, button(table, 'Open the comparison under the lanes'))
  const tab = page.getByRole('tab', { name: 'Comparison' })
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('v')
  await expect(tab).toHaveAttribute('aria-selected', 'false')
}

/** Another case, and the chooser ranks as it does in Node. */
async function choosesCase({ page }: Reading): Promise<void> {
  const chooser = page.getByRole('region', { name: 'Which one, then?' })
  await tabTo(page, chooser.getByLabel('Begin with a case'))
  await page.keyboard.press('End')
  const last = Object.keys(cases).at(-1) as keyof typeof cases
  await expect(chooser.getByLabel('Begin with a case')).toHaveValue(last)
  const { protocol } = first(await new Trials().choose(cases[last]))
  await expect(chooser.getByRole('region', { name: 'Ranking' }).getByRole('status')).toContainText(
    `First: ${protocolTitles[protocol]}.`,
  )
}

// One reader, from chapter to chapter; after a failure another one, who begins with the next.
let page: Page
let troubles: readonly string[]

test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage()
  troubles = watchTroubles(page, baseURL as string)
  await visit(page, './#/')
  await page.keyboard.press('e')
})

test.afterAll(() => page.close())

const refused = 'Predict first. Then this run is released.'

for (const [index, chapter] of chapters.entries()) {
  const number = index + 1
  const next = chapters[number]
  test(`chapter ${number}: ${titles[`${chapter.id}.title`]}`, async () => {
    const { experiments } = chapter
    const outcomes = new Map<string, Outcome>()
    for (const { id, scenario } of experiments) outcomes.set(id, await play(scenario))
    const reading: Reading = {
      page,
      chapter,
      texts: await loadPart('en', chapter.id),
      played: (id) => outcomes.get(id) as Outcome,
    }
    const longest = Math.max(...experiments.map(({ scenario }) => scenario.durationMs))
    const firstNumber = experiments.find(({ predict }) => predict.kind !== 'choice')
    const heading = (of: Chapter) =>
      page.getByRole('heading', { level: 2, name: titles[`${of.id}.title`] as string, exact: true })
    const entry = page.getByRole('link', { name: new RegExp(`^${number}\\. `) })

    await test.step('from the contents to the chapter', async () => {
      await expect(entry).toContainText('· 0 of')
      await enter(page, entry)
      await expect(heading(chapter)).toBeFocused()
      await expect.poll(() => headUs(page)).toBe(0)
      await page.keyboard.press('Space')
      await expect(page.getByText(refused)).toBeVisible()
      expect(await headUs(page)).toBe(0)
    })

    for (const block of chapter.blocks) {
      if (block.kind === 'comparison')
        await test.step('the comparison', () => opensComparison(reading))
      if (block.kind === 'chooser') await test.step('the chooser', () => choosesCase(reading))
      const experiment = experiments.find(
        ({ id }) => block.kind === 'experiment' && id === block.id,
      )
      if (!experiment) continue
      const { id, scenario, task } = experiment
      const answered = (mark: Grade['mark'], watched = false) =>
        test.step(`${id}: ${mark}`, () =>
          predicts(reading, experiment, answerTo(experiment, reading.played(id), mark), watched))
      const again = () =>
        test.step(`${id}: predict again, and the gate is closed`, async () => {
          await enter(page, button(page.locator(`#${id}`), 'Predict again'))
          await expect.poll(() => headUs(page)).toBe(0)
          await page.keyboard.press('Space')
          await expect(page.getByText(refused)).toBeVisible()
          expect(await headUs(page)).toBe(0)
        })
      await answered('off', scenario.durationMs === longest)
      await again()
      if (experiment === firstNumber) {
        await answered('close')
        await again()
      }
      await answered('exact')
      if (task) await test.step(`${id}: its task`, () => doesTask(reading, experiment, task))
    }

    for (const check of chapter.checks)
      await test.step(`check yourself: ${check.id}`, () => checks(reading, check))

    await test.step('on to the next chapter, and all of this one is done', async () => {
      if (next) {
        await enter(page, page.getByRole('link', { name: `Next: ${titles[`${next.id}.title`]}` }))
        await expect(heading(next)).toBeFocused()
        await tabTo(page, page.getByRole('link', { name: 'Contents' }), 'Shift+Tab')
        await page.keyboard.press('Enter')
      } else {
        await expect(page.getByText('This was the last chapter.')).toBeVisible()
        await page.keyboard.press('e')
        await expect(page.getByRole('complementary', { name: 'Lecture' })).toBeHidden()
        await page.keyboard.press('e')
      }
      const tasks = experiments.filter(({ task }) => task).length
      const all = experiments.length + tasks + chapter.checks.length
      await expect(entry).toContainText(`${all} of ${all} done ✓`)
    })
    expect(troubles).toEqual([])
  })
}
