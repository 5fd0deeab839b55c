// Whether a value from outside (a file, a link, a paste) is a scenario, and one sentence that says why not.
// Missing fields take the defaults. The limits stand in the table of fields, not here.
import * as v from 'valibot'
import {
  defaultFeed,
  defaultLink,
  defaultOptions,
  defaultScenario,
  defaultUpstream,
} from './defaults.ts'
import {
  accepts,
  type FieldSpec,
  laneFields,
  linkFields,
  mustBe,
  scenarioFields,
} from './field-specs.ts'
import { checkInputs, inputSchema, MAX_INPUTS } from './input-schema.ts'
import { sentence } from './issue-sentence.ts'
import { failure, type Result, success } from './result.ts'
import { type Protocol, protocols, type Scenario } from './scenario.ts'

export const MAX_LANES = 12

const fieldSchema = (spec: FieldSpec) =>
  v.custom<number | string>((value) => accepts(spec, value), mustBe(spec))

const nameOf = (spec: FieldSpec): string => spec.path.slice(spec.path.lastIndexOf('.') + 1)

/** An object with these fields and no others. Those missing take their default, or stay missing. */
const objectOf = (fields: readonly FieldSpec[], defaults: object = {}) =>
  v.strictObject(
    Object.fromEntries(
      fields.map((spec) => {
        const value = (defaults as Record<string, number | string>)[nameOf(spec)]
        return [nameOf(spec), v.optional(fieldSchema(spec), value)]
      }),
    ),
  )

const groupOf = (group: FieldSpec['group'], defaults: object) =>
  v.optional(
    objectOf(
      scenarioFields.filter((spec) => spec.group === group),
      defaults,
    ),
    {},
  )

const laneSchema = (protocol: Protocol) =>
  v.strictObject({
    id: v.optional(
      v.pipe(
        v.string('must be a text'),
        v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be made of small letters, digits and hyphens'),
        v.maxLength(40, 'must have at most 40 letters'),
      ),
      protocol,
    ),
    protocol: v.literal(protocol),
    options: v.optional(objectOf(laneFields(protocol), defaultOptions[protocol]), {}),
    link: v.optional(objectOf(linkFields)),
  })

const scenarioSchema = v.strictObject({
  ...objectOf(
    scenarioFields.filter(({ group }) => group === 'run'),
    defaultScenario,
  ).entries,
  feed: groupOf('feed', defaultFeed),
  upstream: groupOf('upstream', defaultUpstream),
  link: groupOf('link', defaultLink),
  lanes: v.optional(
    v.pipe(
      v.array(
        v.variant('protocol', protocols.map(laneSchema), `must be one of ${protocols.join(', ')}`),
        'must be a list of lanes',
      ),
      v.minLength(1, 'must have at least one lane'),
      v.maxLength(MAX_LANES, `must have at most ${MAX_LANES} lanes`),
    ),
    defaultScenario.lanes,
  ),
  inputs: v.optional(
    v.pipe(
      v.array(inputSchema, 'must be a list of inputs'),
      v.maxLength(MAX_INPUTS, `must have at most ${MAX_INPUTS.toLocaleString('en-US')} inputs`),
    ),
    [],
  ),
})

/** The value as a scenario with nothing missing, or a sentence naming the field, its value and what is allowed. */
export function parseScenario(value: unknown): Result<Scenario> {
  const parsed = v.safeParse(scenarioSchema, value, { abortEarly: true })
  if (!parsed.success) return failure(sentence(parsed.issues[0], value))
  const scenario = parsed.output as unknown as Scenario
  const ids = scenario.lanes.map(({ id }) => id)
  const double = ids.find((id, i) => ids.indexOf(id) < i)
  if (double !== undefined)
    return failure(`Two lanes are called ${double}; each needs an id of its own.`)
  const wrong = checkInputs(scenario)
  return wrong === undefined ? success(scenario) : failure(wrong)
}
