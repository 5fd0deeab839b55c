// Changing the list of lanes: each function gives a new scenario. Inputs go with their lane; what speaks
// of a lane that is gone, goes too.
import { createLane } from '../scenario/defaults.ts'
import type { Input, Lane, LinkOptions, Protocol, Scenario } from '../scenario/scenario.ts'

export const MOST_LANES = 12

/** An id that is still free: `polling`, `polling-2`, `polling-3` … */
export function freeId(lanes: readonly Lane[], protocol: Protocol): string {
  const taken = new Set(lanes.map(({ id }) => id))
  let id: string = protocol
  for (let number = 2; taken.has(id); number++) id = `${protocol}-${number}`
  return id
}

export function addLane(scenario: Scenario, protocol: Protocol): Scenario {
  const lane = createLane(protocol, {}, freeId(scenario.lanes, protocol))
  return { ...scenario, lanes: [...scenario.lanes, lane] }
}

/** A copy of the lane as it stands in `current`, right below it. */
export function duplicateLane(scenario: Scenario, current: Scenario, id: string): Scenario {
  const index = scenario.lanes.findIndex((lane) => lane.id === id)
  const original = current.lanes.find((lane) => lane.id === id)
  if (!original) return scenario
  const copy = { ...structuredClone(original), id: freeId(scenario.lanes, original.protocol) }
  return { ...scenario, lanes: scenario.lanes.toSpliced(index + 1, 0, copy) }
}

/** The last lane stays: a run without lanes shows nothing. */
export function removeLane(scenario: Scenario, id: string): Scenario {
  if (scenario.lanes.length === 1) return scenario
  const inputs = scenario.inputs.filter((input) => !speaksOf(input, id))
  return { ...scenario, lanes: scenario.lanes.filter((lane) => lane.id !== id), inputs }
}

/** Up (−1) or down (+1) by one place. */
export function moveLane(scenario: Scenario, id: string, by: 1 | -1): Scenario {
  const from = scenario.lanes.findIndex((lane) => lane.id === id)
  const lane = scenario.lanes[from]
  const to = from + by
  if (!lane || to < 0 || to >= scenario.lanes.length) return scenario
  return { ...scenario, lanes: scenario.lanes.toSpliced(from, 1).toSpliced(to, 0, lane) }
}

/** Lets the lane use everybody's link again for this option, from the start of the run on. */
export function shareLinkOption(
  scenario: Scenario,
  id: string,
  option: keyof LinkOptions,
): Scenario {
  const lanes = scenario.lanes.map((lane) => {
    if (lane.id !== id || !lane.link) return lane
    const { [option]: _gone, ...kept } = lane.link
    const { link: _old, ...bare } = lane
    return (Object.keys(kept).length > 0 ? { ...bare, link: kept } : bare) as Lane
  })
  const path = `lanes.${id}.link.${option}`
  const inputs = scenario.inputs.filter((input) => input.kind !== 'set' || input.field !== path)
  return { ...scenario, lanes, inputs }
}

const speaksOf = (input: Input, id: string): boolean =>
  input.kind === 'set'
    ? input.field.startsWith(`lanes.${id}.`)
    : input.kind !== 'publish' && input.lane === id
