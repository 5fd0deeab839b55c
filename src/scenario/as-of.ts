// A scenario as it stood at an instant of its run: with the knobs that had been turned by then.
import type { Microseconds } from '../kernel/time.ts'
import { setField } from './fields.ts'
import type { Input, LinkOptions, Scenario } from './scenario.ts'

interface Step {
  atUs: Microseconds
  scenario: Scenario
}

/** Kept for as long as the inputs are; a live run's grow. */
const known = new WeakMap<readonly Input[], { inputs: number; steps: Step[] }>()

function stepsOf(scenario: Scenario): Step[] {
  const { inputs } = scenario
  const before = known.get(inputs)
  if (before?.inputs === inputs.length) return before.steps
  let current = scenario
  const steps: Step[] = []
  // The clock's order: by time, and where that is the same, as they stand in the list.
  for (const input of [...inputs].sort((a, b) => a.atUs - b.atUs)) {
    if (input.kind !== 'set') continue
    const result = setField(current, input.field, input.value)
    if (!result.ok) continue
    current = result.value
    steps.push({ atUs: input.atUs, scenario: current })
  }
  known.set(inputs, { inputs: inputs.length, steps })
  return steps
}

/** Inputs act before everything else that happens at their instant. */
export const scenarioAt = (scenario: Scenario, atUs: Microseconds): Scenario =>
  stepsOf(scenario).findLast((step) => step.atUs <= atUs)?.scenario ?? scenario

/** The link of one lane at an instant: the scenario's, with the lane's own differences. */
export function linkAt(scenario: Scenario, laneIndex: number, atUs: Microseconds): LinkOptions {
  const { link, lanes } = scenarioAt(scenario, atUs)
  return { ...link, ...lanes[laneIndex]?.link }
}
