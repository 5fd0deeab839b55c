// Reads and sets one knob of a scenario by its path, as inputs, links and the command line name it:
// `link.delayMs`, `lanes.polling.intervalMs`, `lanes.polling.link.delayMs`. Nothing is changed in place.
import {
  accepts,
  type FieldSpec,
  laneFields,
  linkFields,
  mustBe,
  scenarioFields,
} from './field-specs.ts'
import { nearest } from './nearest.ts'
import { failure, type Result, success } from './result.ts'
import type { FieldValue, Lane, Scenario } from './scenario.ts'

export { type FieldSpec, laneFields, linkFields, scenarioFields } from './field-specs.ts'

/** Where a path leads. */
interface Place {
  spec: FieldSpec
  lane?: Lane
}

/** A node of the scenario, seen as a plain dictionary. */
type Node = Record<string, unknown>

const byPath = new Map(scenarioFields.map((spec) => [spec.path, spec]))

/** The fields of one lane, options first, by their path in the lane. */
const fieldsOfLane = (lane: Lane): FieldSpec[] => [...laneFields(lane.protocol), ...linkFields]

function findPlace(scenario: Scenario, path: string): Place | undefined {
  const [, id, inLane] = /^lanes\.([^.]+)\.(.+)$/.exec(path) ?? []
  if (inLane === undefined) {
    const spec = byPath.get(path)
    return spec && { spec }
  }
  const lane = scenario.lanes.find((candidate) => candidate.id === id)
  const spec = lane && fieldsOfLane(lane).find((candidate) => candidate.path === inLane)
  return spec && { spec, lane }
}

/** The knob at this path; undefined where there is none. */
export const findField = (scenario: Scenario, path: string): FieldSpec | undefined =>
  findPlace(scenario, path)?.spec

/** The paths of all knobs of this scenario. */
export const fieldPaths = (scenario: Scenario): string[] => [
  ...byPath.keys(),
  ...scenario.lanes.flatMap((lane) =>
    fieldsOfLane(lane).map(({ path }) => `lanes.${lane.id}.${path}`),
  ),
]

/** Whether the knob may be turned during a run. What a run is made from at its start may not. */
export const isLive = (path: string): boolean => !['seed', 'scene', 'durationMs'].includes(path)

const read = (node: object | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Node | undefined)?.[key], node)

const write = (node: object, path: string, value: FieldValue): object => {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...node, [key]: value }
  return { ...node, [key]: write(((node as Node)[key] ?? {}) as object, rest.join('.'), value) }
}

/** The value that holds at this path: for a lane's link, what the lane or else the scenario says. */
export function getField(scenario: Scenario, path: string): FieldValue | undefined {
  const place = findPlace(scenario, path)
  if (!place) return undefined
  const { spec, lane } = place
  if (spec.group === 'lane') return read(lane?.options, spec.path) as FieldValue
  return (read(lane, spec.path) ?? read(scenario, spec.path)) as FieldValue | undefined
}

const decimal = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i

/** A value as somebody types it: digits mean a number where the field wants one. */
export const typedValue = (spec: FieldSpec, value: FieldValue): FieldValue =>
  spec.kind === 'number' && typeof value === 'string' && decimal.test(value) ? Number(value) : value

/** The scenario with this knob turned, or a sentence that says what is wrong. */
export function setField(scenario: Scenario, path: string, value: FieldValue): Result<Scenario> {
  const place = findPlace(scenario, path)
  if (!place) return failure(unknownField(path, fieldPaths(scenario)))
  const { spec, lane } = place
  const wanted = typedValue(spec, value)
  if (!accepts(spec, wanted)) return failure(`${path} is ${shown(value)}, but ${mustBe(spec)}.`)
  if (!lane) return success(write(scenario, spec.path, wanted) as Scenario)
  const changed = write(lane, spec.group === 'lane' ? `options.${spec.path}` : spec.path, wanted)
  return success({
    ...scenario,
    lanes: scenario.lanes.map((other) => (other === lane ? (changed as Lane) : other)),
  })
}

/** A sentence for a path that leads nowhere. */
export const unknownField = (path: string, known: string[]): string =>
  `There is no field ${shown(path)}; near it are ${nearest(path, known).join(', ')}.`

/** A value in a sentence: short, and as it was written. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? (value === '' ? '""' : value) : JSON.stringify(value)
  if (typeof value === 'number') return String(value)
  return (text ?? 'nothing').length > 60 ? `${text.slice(0, 60)}…` : (text ?? 'nothing')
}
