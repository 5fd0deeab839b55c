// The screens against the trace: what a person knows, sees and waits for, counted again entry by entry; and
// the bytes that carried it.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageBytes } from '../src/bytes/message-bytes.ts'
import { createRun, type Run } from '../src/lab/run.ts'
import { knownAt } from '../src/metrics/known.ts'
import { answersAt } from '../src/metrics/known-answers.ts'
import { ownMessages } from '../src/metrics/known-messages.ts'
import { formatExperiment, parseExperiment } from '../src/scenario/experiment-url.ts'
import { presets } from '../src/scenario/presets.ts'
import type { Input, Scenario } from '../src/scenario/scenario.ts'
import { directions, figureAt, moveOf } from '../src/scenario/scenes/game.ts'
import { handAt } from '../src/scenario/scenes/hand.ts'
import { scenes } from '../src/scenario/scenes/scene-text.ts'
import { clientText } from '../src/trace/client-text.ts'
import type { Trace } from '../src/trace/trace.ts'
import { gameView } from '../src/ui/scenes/game-view.ts'
import { sceneSentence } from '../src/ui/scenes/scene-words.ts'
import { carriesNews, seenAt } from '../src/ui/scenes/seen.ts'
import { anyScenario, LONG_US } from './arbitrary-scenario.ts'

/** Random games, steered. */
const steered: fc.Arbitrary<Scenario> = fc
  .tuple(
    anyScenario,
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: LONG_US }), fc.constantFrom(...directions), fc.boolean()),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([scenario, moves]) => {
    const first = scenario.lanes[0]?.id
    const inputs = moves.map(
      ([atUs, text, one]): Input => ({ atUs, kind: 'send', text, ...(one && { lane: first }) }),
    )
    return {
      ...scenario,
      scene: 'game' as const,
      feed: { ...scenario.feed, payloadBytes: 16 },
      inputs: [...scenario.inputs, ...inputs].sort((a, b) => a.atUs - b.atUs),
    }
  })

const instant = fc.integer({ min: 0, max: LONG_US })

async function played(scenario: Scenario, untilUs = LONG_US): Promise<Run> {
  const run = createRun(scenario)
  await run.runTo(untilUs)
  return run
}

/** Everything again, the slow way: one look at every entry up to the instant. */
function slowly(trace: Trace, laneIndex: number, atUs: number) {
  const lane = trace.lane(laneIndex)
  const moves: { pressedUs: number; hadUs: number; answeredUs?: number }[] = []
  const sum = { x: 0, y: 0 }
  /** Per update, the moves that the server had before it. */
  const shown: { x: number; y: number }[] = [{ x: 0, y: 0 }]
  let [created, newest, rows] = [0, 0, 0]
  const waits: number[] = []
  for (let i = 0; i < trace.length; i++) {
    const { timeUs, kind, lane: whose, subject, other } = trace.entry(i)
    if (timeUs > atUs) break
    if (kind === 'created') {
      created = subject
      shown[created] = { ...sum }
    }
    if (whose !== laneIndex) continue
    if (kind === 'received') {
      const move = moveOf(clientText(lane.messages, other))
      const pressedUs = lane.received.sentUs.at(rows++)
      if (!move) continue
      sum.x += move.x
      sum.y += move.y
      moves.push({ pressedUs, hadUs: timeUs })
    }
    if (kind === 'delivered') {
      newest = subject
      for (const move of moves) {
        if (move.answeredUs !== undefined || trace.createdUs(newest) <= move.hadUs) continue
        move.answeredUs = timeUs
        waits.push(timeUs - move.pressedUs)
      }
    }
  }
  return { created, newest, waits, figure: figureAt(shown[newest] ?? { x: 0, y: 0 }) }
}

test('what a person knows and sees at an instant is what the entries up to it say, and what a run that ended then says', async () => {
  await fc.assert(
    fc.asyncProperty(steered, instant, async (scenario, atUs) => {
      const { trace } = await played(scenario)
      const ended = await played(scenario, atUs)
      for (const [index, { id }] of scenario.lanes.entries()) {
        const { created, newest, waits, figure } = slowly(trace, index, atUs)
        expect(knownAt(trace, index, atUs)).toEqual({ created, newest })
        const answers = answersAt(trace, index, atUs)
        expect(answers.answered).toBe(waits.length)
        if (waits.length > 0) {
          const mean = waits.reduce((all, wait) => all + wait, 0) / waits.length / 1_000
          expect(answers.lastMs).toBeCloseTo((waits.at(-1) as number) / 1_000, 6)
          expect(answers.meanMs).toBeCloseTo(mean, 6)
        }
        const made = scenario.inputs.filter(
          (input) =>
            input.atUs <= atUs &&
            input.kind === 'send' &&
            (input.lane ?? id) === id &&
            moveOf(input.text),
        )
        expect(handAt(scenario.inputs, id, atUs).moves).toBe(made.length)
        const view = gameView(seenAt(trace, scenario, index, atUs))
        expect(view.figure).toEqual(figure)
        expect(view.behind).toBe(made.length - waits.length)
        expect(gameView(seenAt(ended.trace, scenario, index, atUs))).toEqual(view)
        expect(ownMessages(ended.trace.lane(index), atUs, 4)).toEqual(
          ownMessages(trace.lane(index), atUs, 4),
        )
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('the bytes of an update say the very place that the screen shows', async () => {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(steered, async (scenario) => {
      const { trace } = await played(scenario)
      for (const [index, lane] of trace.lanes.entries()) {
        for (let row = 0; row < lane.deliveries.atUs.length; row++) {
          const message = lane.deliveries.message.at(row)
          if (lane.messages.updateCount.at(message) === 0) continue
          const atUs = lane.deliveries.atUs.at(row)
          const id = lane.deliveries.update.at(row)
          const { figure } = slowly(trace, index, atUs)
          const bytes = messageBytes(trace, scenario, index, message).bytes
          const text = new TextDecoder().decode(bytes)
          const said = text.split(`"id":${id},`)[1]?.match(/Y(\d+),(\d+)/)
          // Of several updates at one instant, the newest is on the screen.
          if (knownAt(trace, index, atUs).newest !== id) continue
          expect({ x: Number(said?.[1]), y: Number(said?.[2]) }).toEqual(figure)
          looked++
        }
      }
    }),
    { numRuns: 25 },
  )
  expect(looked).toBeGreaterThan(100)
}, 60_000)

test('a scene changes words, never a trace', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, fc.constantFrom(...scenes), async (scenario, scene) => {
      const [one, other] = await Promise.all([played(scenario), played({ ...scenario, scene })])
      expect(other.hash()).toBe(one.hash())
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('moves are in the link and come out of it as the same run', async () => {
  const scenario = presets.find(({ id }) => id === 'steer')?.scenario as Scenario
  const live = createRun({ ...scenario, durationMs: 3_000 })
  for (const [i, text] of [...directions, 'right', 'right'].entries()) {
    await live.runTo(400_000 + i * 170_000)
    live.input({ kind: 'send', text })
  }
  await live.runTo(3_000_000)
  const link = formatExperiment({ preset: 'steer', scenario: live.scenario, view: {} })
  expect(link).toContain('.send=left;')
  const { experiment, notices } = parseExperiment(link)
  expect(notices).toEqual([])
  const again = await played(experiment.scenario, 3_000_000)
  expect(again.hash()).toBe(live.hash())
  const answered = again.trace.lanes.map((_, lane) => answersAt(again.trace, lane, 3_000_000))
  // Up 60 ms, at most 50 ms until the next picture, and 60 ms down again.
  expect(answered.at(-1)).toMatchObject({ answered: 6 })
  expect(answered.at(-1)?.meanMs).toBeGreaterThan(120)
  expect(answered.at(-1)?.meanMs).toBeLessThanOrEqual(170)
  expect(answered[1]?.meanMs).toBeGreaterThan(answered.at(-1)?.meanMs as number)
})

test.each(presets.map(({ id, scenario }) => [id, scenario] as const))(
  'every screen of the preset %s says itself in plain sentences at any instant',
  async (_, scenario) => {
    const { scene } = scenario
    if (scene === 'none') return
    const { trace } = await played(scenario, 20_000_000)
    const texts = trace.lanes.flatMap((_lane, index) =>
      Array.from({ length: 40 }, (_at, i) => {
        const seen = seenAt(trace, scenario, index, i * 500_000)
        expect(carriesNews(seen)).toBe(true)
        return sceneSentence(scene, seen)
      }),
    )
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z\d].*\.$/)
      expect(text).not.toMatch(/undefined|NaN|null/)
    }
    expect(new Set(texts).size).toBeGreaterThan(1)
  },
)

test('a payload of a scene is as long as it was counted, in every message that carries it', async () => {
  for (const { scenario } of presets.filter(({ scenario }) => scenario.scene !== 'none')) {
    const { trace } = await played(scenario, 15_000_000)
    for (const [index, { messages }] of trace.lanes.entries()) {
      for (let i = 0; i < Math.min(messages.length, 60); i++) {
        const { bytes } = messageBytes(trace, scenario, index, i)
        expect(bytes.length).toBe(messages.httpBytes.at(i))
        const { text } = messages.get(i)
        const said = clientText(messages, i)
        if (said !== undefined) expect(utf8ToBytes(text).length).toBeGreaterThan(said.length)
      }
    }
  }
}, 60_000)
