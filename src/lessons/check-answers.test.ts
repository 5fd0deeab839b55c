import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExperiment, parseExperiment } from '../scenario/experiment-url.ts'
import { setField } from '../scenario/fields.ts'
import { TRACE_VERSION } from '../trace/ndjson.ts'
import { type Answers, decodeAnswers, encodeAnswers, type Work } from './answer-code.ts'
import { type Assignment, loadExperiments, scenarioFor } from './assignment.ts'
import { checkAnswers, type Verdict, workOf } from './check-answers.ts'
import { play } from './play.ts'
import { truthOf } from './prediction.ts'
import { type Setting, withSettings } from './task.ts'

const experiments = await loadExperiments()
const assignment: Assignment = {
  experiments: ['dilemma', 'half-the-interval'],
  title: 'Week 3',
  ownSeeds: true,
}
const placed = (id: string) => {
  const found = experiments.get(id)
  if (!found) throw new Error(`There is no experiment "${id}".`)
  return found.experiment
}

/** A work of this student, with the knobs of the task as given. */
async function work(id: string, name: string, settings: Setting[] = []): Promise<Work> {
  const experiment = placed(id)
  const base = await scenarioFor(assignment, name, experiment)
  const truth = truthOf(experiment.predict, await play(base))
  if (truth === undefined) throw new Error('The run does not show it.')
  return workOf(id, truth, withSettings(base, settings))
}

const solution = placed('dilemma').task?.solution as Setting[]

const adas: Answers = {
  traceVersion: TRACE_VERSION,
  assignment,
  name: 'Ada',
  works: [await work('dilemma', 'Ada', solution), await work('half-the-interval', 'Ada')],
}

/** As the checker does it, with the code in between. */
const verdictOn = async (answers: Answers, wanted?: Assignment): Promise<Verdict> =>
  checkAnswers(await decodeAnswers(await encodeAnswers(answers)), experiments, wanted)

const withFirst = (changes: Partial<Work>): Answers => {
  const [first, ...rest] = adas.works
  return { ...adas, works: [{ ...(first as Work), ...changes }, ...rest] }
}

/** The first work's link with one field changed, and the hash of that very run. */
async function rerun(path: string, value: number): Promise<Answers> {
  const { scenario } = parseExperiment(adas.works[0]?.link ?? '').experiment
  const changed = setField(scenario, path, value)
  if (!changed.ok) throw new Error(changed.message)
  return withFirst(await workOf('dilemma', 'trade', { ...changed.value, durationMs: 30_000 }))
}

describe('the checker', () => {
  it('accepts what was answered, and grades it from the runs', async () => {
    const verdict = await verdictOn(adas, assignment)
    expect(verdict).toMatchObject({
      accepted: true,
      results: [
        { chapter: 'polling', prediction: { mark: 'exact' }, task: true },
        { chapter: 'polling', prediction: { mark: 'exact' }, task: undefined },
      ],
    })
  })

  it('accepts a wrong answer, as wrong, and a task that is not done, as not done', async () => {
    const verdict = await verdictOn(
      { ...adas, works: [{ ...(await work('dilemma', 'Ada')), answer: 'same' }] },
      assignment,
    )
    expect(verdict).toMatchObject({
      accepted: true,
      results: [{ prediction: { mark: 'off', truth: 'trade' }, task: false }],
    })
  })

  it('accepts knobs that were turned during the run, where the task lets them', async () => {
    const base = await scenarioFor(assignment, 'Ada', placed('dilemma'))
    const input = {
      atUs: 1_000_000,
      kind: 'set',
      field: 'lanes.often.intervalMs',
      value: 360,
    } as const
    const turned = await workOf('dilemma', 'trade', { ...base, inputs: [input] })
    expect(await verdictOn(withFirst(turned), assignment)).toMatchObject({ accepted: true })
    const other = { ...input, field: 'link.delayMs', value: 0 } as const
    const cheat = await workOf('dilemma', 'trade', { ...base, inputs: [other] })
    expect(await verdictOn(withFirst(cheat))).toMatchObject({ accepted: false, reason: 'scenario' })
  })

  it.each([
    ['the name of somebody else', { ...adas, name: 'Grace' }, 'seed'],
    ['an answer that was not offered', withFirst({ answer: 'none' }), 'answer'],
    ['a number where a choice was asked', withFirst({ answer: 3 }), 'answer'],
    ['another hash', withFirst({ hash: '0'.repeat(32) }), 'hash'],
    ['a link that is none', withFirst({ link: '#/?v=1&rate=1' }), 'scenario'],
    ['an experiment that was not asked', withFirst({ experiment: 'enough' }), 'experiment'],
    ['an experiment that does not exist', withFirst({ experiment: 'nowhere' }), 'experiment'],
    [
      'the same experiment twice',
      { ...adas, works: [adas.works[0], adas.works[0]] as Work[] },
      'experiment',
    ],
  ] as const)('refuses %s', async (_, answers, reason) => {
    expect(await verdictOn(answers)).toMatchObject({ accepted: false, reason })
  })

  it('refuses answers of another assignment than the one that was given', async () => {
    for (const wanted of [
      { ...assignment, title: 'Week 4' },
      { ...assignment, ownSeeds: false },
      { ...assignment, experiments: ['dilemma'] },
    ])
      expect(await verdictOn(adas, wanted)).toMatchObject({ accepted: false, reason: 'assignment' })
  })

  it('refuses an honest run of another scenario, and of another seed', async () => {
    expect(await verdictOn(await rerun('link.delayMs', 1))).toMatchObject({ reason: 'scenario' })
    expect(await verdictOn(await rerun('feed.ratePerSecond', 2))).toMatchObject({
      reason: 'scenario',
    })
    expect(await verdictOn(await rerun('seed', 4_711))).toMatchObject({ reason: 'seed' })
  })

  it('refuses every other seed, with or without the run of it', async () => {
    const link = adas.works[0]?.link ?? ''
    const { experiment } = parseExperiment(link)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0xffff_ffff }), async (seed) => {
        fc.pre(seed !== experiment.scenario.seed)
        const scenario = { ...experiment.scenario, seed }
        const forged = withFirst({ link: formatExperiment({ ...experiment, scenario }) })
        expect(await verdictOn(forged)).toMatchObject({ accepted: false, reason: 'seed' })
      }),
      { numRuns: 10 },
    )
  })
})

describe('seeds of the name', () => {
  it('are the same however the name is spaced and capitalised, and others for another name', async () => {
    const seedOf = async (name: string) =>
      (await scenarioFor(assignment, name, placed('dilemma'))).seed
    expect(await seedOf('  ada ')).toBe(await seedOf('Ada'))
    expect(await seedOf('Grace')).not.toBe(await seedOf('Ada'))
  })

  it('are the lecture’s own where the assignment does not ask for others', async () => {
    const own = { ...assignment, ownSeeds: false }
    expect(await scenarioFor(own, 'Ada', placed('dilemma'))).toBe(placed('dilemma').scenario)
  })
})
