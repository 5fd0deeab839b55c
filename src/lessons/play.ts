// Plays an experiment in memory, from its beginning to its end, as fast as the machine can.
import { createRun } from '../lab/run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Outcome } from './outcome.ts'

/**
 * The whole run of a scenario that has an end. It is left as it stands: to close it would close its tabs,
 * and their goodbyes would stand in the trace.
 */
export async function play(scenario: Scenario & { durationMs: number }): Promise<Outcome> {
  const run = createRun(scenario)
  await run.runTo(run.endUs)
  return { scenario, trace: run.trace, untilUs: run.endUs }
}
