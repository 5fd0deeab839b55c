// Plays an experiment in memory, from its beginning to its end, as fast as the machine can.
import { createRun } from '../lab/run.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Outcome } from './outcome.ts'

/** The whole run of a scenario that has an end. */
export async function play(scenario: Scenario & { durationMs: number }): Promise<Outcome> {
  const run = createRun(scenario)
  await run.runTo(run.endUs)
  run.close()
  return { scenario, trace: run.trace, untilUs: run.endUs }
}
