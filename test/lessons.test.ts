// The lecture's experiments, tasks and beats held to what they promise: questions that a run answers, tasks
// that can be done and are not done by themselves, pictures that exist, minutes that add up.
import { describe, expect, test } from 'vitest'
import { instantUs, pictureOf } from '../src/lessons/beat.ts'
import { lengths } from '../src/lessons/chapter.ts'
import { course } from '../src/lessons/course.ts'
import { misconceptions } from '../src/lessons/misconceptions.ts'
import type { Outcome } from '../src/lessons/outcome.ts'
import { play } from '../src/lessons/play.ts'
import { grade, truthOf } from '../src/lessons/prediction.ts'
import { isDone, progress, withSettings } from '../src/lessons/task.ts'
import { findField } from '../src/scenario/fields.ts'
import { parseScenario } from '../src/scenario/schema.ts'
import { chapters, experiments } from './lesson-course.ts'

const outcomes = new Map<string, Promise<Outcome>>(
  experiments.map(({ id, scenario }) => [id, play(scenario)]),
)
const outcomeOf = (id: string): Promise<Outcome> =>
  outcomes.get(id) ?? Promise.reject(new Error(`There is no experiment "${id}".`))

test('every experiment and beat has an id of its own, and every chapter is where the course says', () => {
  const ids = experiments.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(chapters.map(({ id }) => id)).toEqual(course.map(({ id }) => id))
  for (const { beats } of chapters)
    expect(new Set(beats.map(({ id }) => id)).size).toBe(beats.length)
})

test('no misconception has two experiments', () => {
  const met = experiments.flatMap(({ misconception }) => misconception ?? [])
  expect(new Set(met).size).toBe(met.length)
  for (const one of met) expect(misconceptions).toContain(one)
})

describe.each(experiments)('$id', ({ id, scenario, camera, predict, controls = [], task }) => {
  test('is a valid scenario, seen through a window of it', () => {
    expect(parseScenario(scenario)).toMatchObject({ ok: true })
    expect(camera.fromMs).toBeLessThan(camera.toMs)
    expect(camera.toMs).toBeLessThanOrEqual(scenario.durationMs)
    for (const path of [...controls, ...(task?.controls ?? [])])
      expect(findField(scenario, path), path).toBeDefined()
  })

  test('answers its question, not before it has run, and the answer can be given', async () => {
    const outcome = await outcomeOf(id)
    const truth = truthOf(predict, outcome)
    if (truth === undefined) throw new Error('The run does not answer it.')
    if (predict.kind === 'choice') expect(predict.options).toContain(truth)
    else {
      const least = predict.kind === 'number' ? predict.min : 0
      const most = predict.kind === 'number' ? predict.max : predict.maxMs
      expect(truth).toBeGreaterThanOrEqual(least)
      expect(truth).toBeLessThanOrEqual(most)
    }
    expect(grade(predict, truth, outcome)).toEqual({ mark: 'exact', truth })
    const wrong =
      predict.kind === 'choice'
        ? (predict.options.find((o) => o !== truth) ?? '')
        : Number(truth) * 4 + 400
    expect(grade(predict, wrong, outcome)).toEqual({ mark: 'off', truth })
  })

  test('has a task that is open at the start and can be done', async () => {
    if (!task) return
    expect(isDone(task, await outcomeOf(id))).toBe(false)
    for (const { field } of task.solution) expect(task.controls).toContain(field)
    const solved = await play(withSettings(scenario, task.solution))
    expect(progress(task, solved).filter(({ met }) => !met)).toEqual([])
    expect(isDone(task, solved)).toBe(true)
    expect(isDone(task, { ...solved, untilUs: solved.untilUs - 1 })).toBe(false)
    expect(progress(task, { ...solved, untilUs: 0 }).some(({ met }) => met)).toBe(false)
  })
})

describe.each(chapters)('chapter $id', (chapter) => {
  test('shows each of its experiments once', () => {
    const shown = chapter.blocks.flatMap((block) => (block.kind === 'experiment' ? block.id : []))
    expect(shown).toEqual(chapter.experiments.map(({ id }) => id))
  })

  test('checks itself with questions that have an answer among the options', async () => {
    for (const check of chapter.checks) {
      if ('term' in check) {
        expect(chapter.terms).toContain(check.term)
        expect(check.options).toContain(check.right)
      } else expect(check.options).toContain(check.truth(await outcomeOf(check.experiment)))
    }
  })

  const shots = chapter.beats.flatMap((beat) => (beat.kind === 'reveal' ? [] : beat))

  test.each(shots)('beat $id has its picture', async (beat) => {
    const outcome = await outcomeOf(beat.experiment)
    const { lanes, durationMs = 0 } = outcome.scenario
    for (const lane of beat.lanes) expect(lanes.map(({ id }) => id)).toContain(lane)
    expect(beat.lanes.length).toBeGreaterThanOrEqual(Math.min(2, lanes.length))
    expect(beat.lanes.length).toBeLessThanOrEqual(4)
    expect(beat.window.fromMs).toBeLessThan(beat.window.toMs)
    expect(beat.window.toMs).toBeLessThanOrEqual(durationMs)

    const picture = pictureOf(beat, outcome)
    if (!picture) throw new Error('The run does not come to it.')
    expect(picture.atUs).toBeLessThanOrEqual(outcome.untilUs)
    for (const named of ['pin', 'point'] as const) {
      if (!beat[named]) continue
      // Seen at this instant, and inside of the window.
      expect(picture[named]?.atUs).toBeLessThanOrEqual(picture.atUs)
      expect(picture[named]?.atUs).toBeGreaterThanOrEqual(picture.fromUs)
      expect(picture[named]?.atUs).toBeLessThanOrEqual(picture.toUs)
    }
  })

  test.each(lengths)('its beats fill its share of %s minutes, in their order', (length) => {
    const plan = chapter.plans[length]
    const order = chapter.beats.map(({ id }) => id)
    expect(plan).toEqual(order.filter((id) => plan.includes(id)))
    const minutes = chapter.beats
      .filter(({ id }) => plan.includes(id))
      .reduce((sum, beat) => sum + beat.minutes, 0)
    expect(minutes).toBe(course.find(({ id }) => id === chapter.id)?.stage[length])
  })
})

test('would notice an event that does not come', async () => {
  const outcome = await outcomeOf('never-zero')
  const after = { event: 'delivered', lane: 'far', update: 1_000 } as const
  expect(instantUs({ after, byMs: 0 }, outcome)).toBeUndefined()
})
