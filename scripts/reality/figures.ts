// The figures that a real run and its simulation are compared by. It takes them from either, and compares
// nothing.
import { fromMs } from '../../src/kernel/time.ts'
import { createRun } from '../../src/lab/run.ts'
import { figuresAt } from '../../src/metrics/lane-figures.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

export interface Figures {
  updatesDelivered: number
  latencyMeanMs: number | undefined
  latencyP95Ms: number | undefined
  requests: number
  emptyAnswers: number
  messagesReceived: number
  upstreamLatencyMeanMs: number | undefined
  connections: number
  bytesUp: number
  bytesDown: number
}

export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/** The smallest value that this share of all does not exceed. */
export const quantileOf = (values: readonly number[], share: number): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)]

/** One for each lane, of the scenario played in memory to its end. */
export async function simulate(scenario: Scenario & { durationMs: number }): Promise<Figures[]> {
  const run = createRun(scenario)
  await run.runTo(run.endUs)
  const figures = scenario.lanes.map((_, lane) => {
    const { connectionsOpened, ...all } = figuresAt(run.trace, lane, fromMs(scenario.durationMs))
    return { ...all, connections: connectionsOpened }
  })
  run.close()
  return figures
}
