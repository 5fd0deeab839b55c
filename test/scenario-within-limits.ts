// Random scenarios for property tests, within the limits that the table of fields states.
import fc from 'fast-check'
import { type FieldSpec, laneFields, linkFields, scenarioFields } from '../src/scenario/fields.ts'
import { type Input, type Lane, protocols, type Scenario } from '../src/scenario/scenario.ts'

/** `−0` is written as `0` everywhere. */
const plain = (value: number): number => value + 0

export function fieldValue(spec: FieldSpec): fc.Arbitrary<number | string> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.choices)
  const { min, max } = spec
  return spec.whole
    ? fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 5_000) }))
    : fc.oneof(
        fc.double({ min, max, noNaN: true }).map(plain),
        fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      )
}

const nameOf = ({ path }: FieldSpec): string => path.slice(path.lastIndexOf('.') + 1)

const fields = (specs: readonly FieldSpec[], requiredKeys?: []) =>
  fc.record(
    Object.fromEntries(specs.map((spec) => [nameOf(spec), fieldValue(spec)])),
    requiredKeys ? { requiredKeys } : {},
  )

const group = (name: string) => fields(scenarioFields.filter((spec) => spec.group === name))

const laneId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)

const lane: fc.Arbitrary<Lane> = fc.constantFrom(...protocols).chain((protocol) =>
  fc
    .record({
      id: fc.oneof(fc.constant<string>(protocol), laneId),
      options: fields(laneFields(protocol)),
      link: fc.option(
        fields(linkFields, []).filter((link) => Object.keys(link).length > 0),
        { nil: undefined },
      ),
    })
    .map(({ link, ...rest }) => ({ ...rest, protocol, ...(link && { link }) }) as unknown as Lane),
)

/** Any text that has a form in UTF-8. */
const text = fc.string({ unit: 'binary', maxLength: 40 })

function inputOf(lanes: readonly Lane[]): fc.Arbitrary<Input> {
  const atUs = fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 2e12 }))
  const someLane = (list: readonly Lane[]) =>
    fc.constantFrom(undefined, ...list.map(({ id }) => id))
  const knobs = [
    ...scenarioFields.filter((spec) => spec.group !== 'run'),
    ...lanes.flatMap(({ id, protocol }) =>
      [...laneFields(protocol), ...linkFields].map((spec) => ({
        ...spec,
        path: `lanes.${id}.${spec.path}`,
      })),
    ),
  ]
  const set = fc
    .constantFrom(...knobs)
    .chain((spec) => fieldValue(spec).map((value) => ({ field: spec.path, value })))
  const refreshable = lanes.filter(({ protocol }) => protocol === 'request-response')
  return fc.oneof(
    atUs.map((at): Input => ({ atUs: at, kind: 'publish' })),
    fc
      .tuple(atUs, someLane(refreshable))
      .map(([at, id]): Input => ({ atUs: at, kind: 'refresh', ...(id && { lane: id }) })),
    fc.tuple(atUs, someLane(lanes), fc.option(text, { nil: undefined })).map(
      ([at, id, said]): Input => ({
        atUs: at,
        kind: 'send',
        ...(id && { lane: id }),
        ...(said !== undefined && { text: said }),
      }),
    ),
    fc
      .tuple(atUs, someLane(lanes))
      .map(([at, id]): Input => ({ atUs: at, kind: 'close', ...(id && { lane: id }) })),
    fc.tuple(atUs, set).map(([at, knob]): Input => ({ atUs: at, kind: 'set', ...knob })),
  )
}

/** Any scenario that the schema accepts. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .uniqueArray(lane, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
  .chain((lanes) =>
    fc
      .record({
        run: fields(scenarioFields.filter((spec) => spec.group === 'run')),
        endless: fc.boolean(),
        feed: group('feed'),
        upstream: group('upstream'),
        link: group('link'),
        inputs: fc.array(inputOf(lanes), { maxLength: 12 }),
      })
      .map(({ run: { seed, scene, durationMs }, endless, inputs, ...rest }) => ({
        seed,
        scene,
        ...rest,
        lanes,
        inputs: inputs.sort((a, b) => a.atUs - b.atUs),
        ...(!endless && { durationMs }),
      })),
  ) as unknown as fc.Arbitrary<Scenario>
