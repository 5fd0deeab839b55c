// What a person may have done during a run, as data from outside: each input by itself, and then all of
// them against the scenario that they belong to.
import * as v from 'valibot'
import { US_PER_MS } from '../kernel/time.ts'
import { accepts, mustBe, type NumberField, scenarioFields } from './field-specs.ts'
import { fieldPaths, findField, isLive, shown, typedValue, unknownField } from './fields.ts'
import type { Input, Scenario } from './scenario.ts'

export const MAX_INPUTS = 10_000
export const MAX_TEXT = 1_000

/** No run is longer than this. */
export const MAX_TIME_US =
  (scenarioFields.find(({ path }) => path === 'durationMs') as NumberField).max * US_PER_MS

const atUs = v.custom<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_TIME_US,
  `must be a whole number from 0 to ${MAX_TIME_US.toLocaleString('en-US')} (microseconds)`,
)
const lane = v.optional(v.string('must be the id of a lane'))

/** A text that a link can carry: no half of a surrogate pair, which UTF-8 has no bytes for. */
const text = v.pipe(
  v.string('must be a text'),
  v.maxLength(MAX_TEXT, `must have at most ${MAX_TEXT.toLocaleString('en-US')} letters`),
  v.check((value) => !/\p{Surrogate}/u.test(value), 'must be well-formed Unicode'),
)

export const inputSchema = v.variant(
  'kind',
  [
    v.strictObject({ atUs, kind: v.literal('publish') }),
    v.strictObject({ atUs, kind: v.literal('refresh'), lane }),
    v.strictObject({ atUs, kind: v.literal('send'), lane, text: v.optional(text) }),
    v.strictObject({ atUs, kind: v.literal('close'), lane }),
    v.strictObject({
      atUs,
      kind: v.literal('set'),
      field: v.string('must be the path of a field'),
      value: v.union([v.number(), v.string()], 'must be a number or a text'),
    }),
  ],
  'must be one of publish, refresh, send, close, set',
)

/** Whether the input's time and text are within the limits, whatever the scenario. */
export const isInput = (input: Input): boolean => v.is(inputSchema, input)

/** A sentence if this input means nothing in the scenario, else undefined. */
export function checkInput(scenario: Scenario, input: Input): string | undefined {
  if (input.kind === 'publish') return undefined
  if (input.kind === 'set') {
    const spec = findField(scenario, input.field)
    if (!spec) return unknownField(input.field, fieldPaths(scenario).filter(isLive))
    if (!isLive(input.field)) return `${input.field} cannot change during a run.`
    if (accepts(spec, typedValue(spec, input.value))) return undefined
    return `${input.field} is set to ${shown(input.value)}, but ${mustBe(spec)}.`
  }
  const target = input.lane
  if (target === undefined) return undefined
  const found = scenario.lanes.find(({ id }) => id === target)
  if (!found) return `There is no lane ${shown(target)} to ${input.kind}.`
  if (input.kind === 'refresh' && found.protocol !== 'request-response')
    return `The lane ${target} has no Refresh button: only request-response lanes have one.`
  return undefined
}

/** A sentence about the first input that is wrong or out of order, else undefined. */
export function checkInputs(scenario: Scenario): string | undefined {
  for (const [i, input] of scenario.inputs.entries()) {
    const wrong = checkInput(scenario, input)
    if (wrong) return `inputs.${i}: ${wrong}`
    const before = scenario.inputs[i - 1]
    if (before && before.atUs > input.atUs)
      return `inputs.${i}.atUs is ${input.atUs}, before the input that stands in front of it; inputs must be in order of time.`
  }
  return undefined
}
