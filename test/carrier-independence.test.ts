// The trace does not depend on what carries the messages: not on how long a hop takes, nor on when one
// carrier takes over from another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Carrier } from '../src/lab/carrier.ts'
import { memoryCarrier } from '../src/lab/memory-carrier.ts'
import { createRun } from '../src/lab/run.ts'
import { presetById } from '../src/scenario/presets.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { anyScenario } from './arbitrary-scenario.ts'

/** A carrier whose every hop takes some real time, now more, now less. */
function slowCarrier(): Carrier {
  let hops = 0
  const hop = async <T>(value: T | Promise<T>): Promise<T> => {
    const ms = (hops++ * 7) % 3
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    else await new Promise((resolve) => setImmediate(resolve))
    return value
  }
  return {
    kind: 'memory',
    exchange(request) {
      const passage = memoryCarrier.exchange(request)
      return {
        request: hop(passage.request),
        answer: (response, dueUs) => hop(passage.answer(response, dueUs)),
        abandon: () => passage.abandon(),
      }
    },
    stream(request) {
      const passage = memoryCarrier.stream(request)
      return {
        request: hop(passage.request),
        open: (response) => hop(passage.open(response)),
        write: (text, events) => hop(passage.write(text, events)),
        end: () => passage.end(),
      }
    },
    socket(request) {
      const passage = memoryCarrier.socket(request)
      return {
        request: hop(passage.request),
        open: () => hop(passage.open()),
        toClient: (data) => hop(passage.toClient(data)),
        toServer: (data) => hop(passage.toServer(data)),
        close: (code, reason) => passage.close(code, reason),
      }
    },
  }
}

async function hashOf(scenario: Scenario, endUs: number, carriers: [number, Carrier][]) {
  const run = createRun(scenario, carriers[0]?.[1])
  for (const [fromUs, carrier] of carriers) {
    await run.runTo(Math.min(fromUs, endUs))
    run.carrier = carrier
  }
  await run.runTo(endUs)
  return run.hash()
}

test('slow hops change nothing, for random scenarios', async () => {
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      const endUs = 1_500_000
      const quick = await hashOf(scenario, endUs, [[0, memoryCarrier]])
      expect(await hashOf(scenario, endUs, [[0, slowCarrier()]])).toBe(quick)
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('carriers may take over from each other at any instant', async () => {
  const scenario = presetById('chat')?.scenario as Scenario
  const endUs = 8_000_000
  const quick = await hashOf(scenario, endUs, [[0, memoryCarrier]])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: endUs }), fc.boolean()), { maxLength: 5 }),
      async (changes) => {
        const carriers = changes
          .sort(([a], [b]) => a - b)
          .map(([us, slow]): [number, Carrier] => [us, slow ? slowCarrier() : memoryCarrier])
        expect(await hashOf(scenario, endUs, [[0, memoryCarrier], ...carriers])).toBe(quick)
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)
