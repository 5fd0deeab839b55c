import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengths } from '../lessons/chapter.ts'
import { loadChapters, planOf } from '../lessons/plan.ts'
import { play } from '../lessons/play.ts'
import { lessonScenario } from '../lessons/scenario.ts'
import { createLane } from '../scenario/defaults.ts'
import { entryLine, TraceHash } from '../trace/ndjson.ts'
import type { Trace } from '../trace/trace.ts'
import { createRehearsal, paceOf, pictureAt, type Rehearsal } from './stage.ts'

const chapters = await loadChapters()

/** All that a picture is, as far as it can be seen: what happens after its instant cannot. */
async function seenAt(
  plan: ReturnType<typeof planOf>,
  index: number,
  rehearse: Rehearsal,
): Promise<unknown> {
  const picture = await pictureAt(plan, index, rehearse)
  if (!picture) return plan[index]?.beat
  const { outcome, experiment, ...rest } = picture
  const { trace } = outcome
  return {
    ...rest,
    experiment: experiment.id,
    lanes: trace.lanes.map(({ id }) => id),
    hash: new TraceHash(trace).digest(),
  }
}

describe.each(lengths)('the lecture of %s minutes', (length) => {
  const plan = planOf(chapters, length)

  test('is the same picture at a beat directly, forwards and backwards', async () => {
    const forwards: unknown[] = []
    const walking = createRehearsal()
    for (let k = 0; k < plan.length; k++) forwards.push(await seenAt(plan, k, walking))
    for (let k = plan.length - 1; k >= 0; k--)
      expect(await seenAt(plan, k, walking)).toEqual(forwards[k])
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: plan.length - 1 }), async (k) => {
        expect(await seenAt(plan, k, createRehearsal())).toEqual(forwards[k])
      }),
      { numRuns: 20 },
    )
  })

  test('plays each run forwards and to the end of its picture, in a time that a hall can watch', async () => {
    const rehearse = createRehearsal()
    for (const [k, { beat }] of plan.entries()) {
      const picture = await pictureAt(plan, k, rehearse)
      if (!picture) {
        expect(beat.kind).toBe('reveal')
        continue
      }
      expect(picture.playFromUs).toBeLessThanOrEqual(picture.atUs)
      if (beat.kind !== 'run') continue
      const lengthUs = picture.atUs - picture.playFromUs
      expect(lengthUs, beat.id).toBeGreaterThan(0)
      const watchedMs = lengthUs / 1_000 / paceOf(lengthUs)
      expect(watchedMs, beat.id).toBeGreaterThan(4_000)
      expect(watchedMs, beat.id).toBeLessThan(14_000)
    }
  })

  test('has an answer to each of its questions', async () => {
    const rehearse = createRehearsal()
    for (const [k, { beat }] of plan.entries()) {
      if (beat.kind !== 'answer') continue
      expect((await pictureAt(plan, k, rehearse))?.truth, beat.id).toBeDefined()
    }
  })

  test('is due by the minutes of the beats before', () => {
    expect(plan[0]?.dueMinutes).toBe(0)
    for (const [k, step] of plan.entries()) {
      const next = plan[k + 1]
      if (next) expect(next.dueMinutes).toBe(step.dueMinutes + step.beat.minutes)
    }
  })
})

/** What happens in one lane, without the lane's place in the trace. */
const linesOf = (trace: Trace, id: string): string[] =>
  Array.from({ length: trace.length }, (_, i) => i)
    .filter((i) => trace.lanes[trace.entry(i).lane]?.id === id)
    .map((i) => entryLine(trace, i))

test('a lane shown alone is what it is among others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
      const scenario = lessonScenario({
        seed,
        durationMs: 4_000,
        feed: { ratePerSecond: 3 },
        upstream: { ratePerSecond: 1 },
        link: { jitterMs: 30, lossRatio: 0.1 },
        lanes: [createLane('polling'), createLane('sse'), createLane('websocket')],
        inputs: [{ atUs: 1_000_000, kind: 'close', lane: 'sse' }],
      })
      const all = await play(scenario)
      const experiment = { id: 'all', scenario } as Parameters<Rehearsal>[0]
      for (const { id } of scenario.lanes) {
        const alone = await createRehearsal()(experiment, [id])
        expect(alone.trace.lanes.map((lane) => lane.id)).toEqual([id])
        expect(linesOf(alone.trace, id)).toEqual(linesOf(all.trace, id))
      }
    }),
    { numRuns: 8 },
  )
})

test('would notice another picture', async () => {
  const plan = planOf(chapters, '90')
  const first = plan.findIndex(({ beat }) => beat.kind === 'run')
  const rehearse = createRehearsal()
  expect(await seenAt(plan, first, rehearse)).not.toEqual(await seenAt(plan, first - 1, rehearse))
})
