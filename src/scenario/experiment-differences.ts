// How one scenario differs from another, as keys and values of a link: the same paths that inputs and the
// command line use, so that a link can be read, and written, by hand.
import { fromMs } from '../kernel/time.ts'
import { createLane } from './defaults.ts'
import { formatDuration } from './duration.ts'
import { getField, laneFields, linkFields, scenarioFields } from './fields.ts'
import { formatInputs } from './input-text.ts'
import type { Lane, Protocol, Scenario } from './scenario.ts'

export type Pair = [key: string, value: string]

const sameList = (a: readonly Lane[], b: readonly Lane[]): boolean =>
  a.length === b.length &&
  a.every((lane, i) => lane.id === b[i]?.id && lane.protocol === b[i]?.protocol)

const formatLanes = (lanes: readonly Lane[]): string =>
  lanes.map(({ id, protocol }) => (id === protocol ? id : `${id}:${protocol}`)).join(',')

/** What a lane of the link's list is before its differences: the preset's own, or one with the usual options. */
export const baseLane = (preset: Scenario, id: string, protocol: Protocol): Lane =>
  preset.lanes.find((lane) => lane.id === id && lane.protocol === protocol) ??
  createLane(protocol, {}, id)

function laneDifferences(lane: Lane, base: Lane): Pair[] {
  const prefix = `lanes.${lane.id}.`
  const options = laneFields(lane.protocol).flatMap(({ path }): Pair[] => {
    const [value, usual] = [lane, base].map((one) => (one.options as Record<string, unknown>)[path])
    return value === usual ? [] : [[prefix + path, String(value)]]
  })
  const overrides = linkFields.flatMap(({ path }): Pair[] => {
    const key = path.slice('link.'.length) as keyof NonNullable<Lane['link']>
    const [value, usual] = [lane.link?.[key], base.link?.[key]]
    // Nothing after the `=`: this lane follows the scenario's link, other than in the preset.
    return value === usual ? [] : [[prefix + path, value === undefined ? '' : String(value)]]
  })
  return [...options, ...overrides]
}

/** Every field of `scenario` that is not as in `preset`, as keys and values of a link. */
export function differences(scenario: Scenario, preset: Scenario): Pair[] {
  const pairs: Pair[] = []
  if (!sameList(scenario.lanes, preset.lanes)) pairs.push(['lanes', formatLanes(scenario.lanes)])
  for (const { path } of scenarioFields) {
    if (path === 'durationMs') continue
    const value = getField(scenario, path)
    if (value !== getField(preset, path)) pairs.push([path, String(value)])
  }
  for (const lane of scenario.lanes)
    pairs.push(...laneDifferences(lane, baseLane(preset, lane.id, lane.protocol)))
  const { durationMs, inputs } = scenario
  if (durationMs !== preset.durationMs)
    pairs.push(['for', durationMs === undefined ? '' : formatDuration(fromMs(durationMs))])
  if (inputs.length > 0) pairs.push(['in', formatInputs(inputs)])
  return pairs
}
