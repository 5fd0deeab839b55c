// Every knob of a scenario in one table: its name, its unit and its limits. Schema, command line, links and
// controls are made from it, so that a limit is written down once. What a knob does is said in field-help.ts.
import { feedPatterns, type Protocol, securities } from './scenario.ts'
import { scenes } from './scenes/scene-text.ts'

export type FieldGroup = 'feed' | 'upstream' | 'link' | 'run' | 'lane'

interface FieldBase {
  /** In the scenario (`link.delayMs`); for a lane's option, in the lane (`intervalMs`). */
  path: string
  label: string
  /** Never empty for a number. */
  unit: string
  group: FieldGroup
}

export interface NumberField extends FieldBase {
  kind: 'number'
  min: number
  max: number
  /** What one press of an arrow key changes. */
  step: number
  /** `log`: a knob moves by ratio; where `min` is 0, its lowest position is 0. */
  scale: 'linear' | 'log'
  /** Only whole numbers. */
  whole: boolean
}

export interface ChoiceField extends FieldBase {
  kind: 'choice'
  choices: readonly string[]
}

export type FieldSpec = NumberField | ChoiceField

type NumberDetails = Pick<NumberField, 'min' | 'max' | 'step'> & Partial<NumberField>

const number = (
  group: FieldGroup,
  path: string,
  label: string,
  unit: string,
  details: NumberDetails,
): NumberField => ({
  kind: 'number',
  group,
  path,
  label,
  unit,
  scale: 'log',
  whole: false,
  ...details,
})

const HOUR_MS = 3_600_000

/** The knobs of the whole scenario. */
export const scenarioFields: readonly FieldSpec[] = [
  {
    kind: 'choice',
    group: 'feed',
    path: 'feed.pattern',
    label: 'Pattern',
    unit: '',
    choices: feedPatterns,
  },
  number('feed', 'feed.ratePerSecond', 'Updates', 'updates per second', {
    min: 0.01,
    max: 1_000,
    step: 0.1,
  }),
  number('feed', 'feed.payloadBytes', 'Payload', 'bytes', {
    min: 0,
    max: 100_000,
    step: 10,
    whole: true,
  }),
  number('feed', 'feed.burstSize', 'Burst', 'updates', {
    min: 1,
    max: 1_000,
    step: 1,
    whole: true,
  }),
  number('upstream', 'upstream.ratePerSecond', 'Messages up', 'messages per second', {
    min: 0,
    max: 100,
    step: 0.1,
  }),
  number('upstream', 'upstream.payloadBytes', 'Message size', 'bytes', {
    min: 0,
    max: 100_000,
    step: 10,
    whole: true,
  }),
  number('link', 'link.delayMs', 'Delay', 'milliseconds', {
    min: 0,
    max: 60_000,
    step: 5,
  }),
  number('link', 'link.jitterMs', 'Jitter', 'milliseconds', {
    min: 0,
    max: 60_000,
    step: 1,
  }),
  number('link', 'link.lossRatio', 'Loss', 'share of packets', {
    min: 0,
    max: 0.5,
    step: 0.001,
  }),
  number('link', 'link.bandwidthBytesPerSecond', 'Bandwidth', 'bytes per second', {
    min: 0,
    max: 1_000_000_000,
    step: 1_000,
    whole: true,
  }),
  number('link', 'link.keepAliveTimeoutMs', 'Keep-alive', 'milliseconds', {
    min: 0,
    max: HOUR_MS,
    step: 500,
    whole: true,
  }),
  number('link', 'link.clientKeepAliveTimeoutMs', 'Keep-alive, client', 'milliseconds', {
    min: 0,
    max: HOUR_MS,
    step: 500,
    whole: true,
  }),
  {
    kind: 'choice',
    group: 'link',
    path: 'link.security',
    label: 'Encryption',
    unit: '',
    choices: securities,
  },
  number('link', 'link.maxConnections', 'Connections', 'connections per client', {
    min: 1,
    max: 100,
    step: 1,
    scale: 'linear',
    whole: true,
  }),
  number('link', 'link.sendOverheadMs', 'Sending machine', 'milliseconds', {
    min: 0,
    max: 1_000,
    step: 0.1,
  }),
  number('link', 'link.receiveOverheadMs', 'Receiving machine', 'milliseconds', {
    min: 0,
    max: 1_000,
    step: 0.1,
  }),
  number('run', 'seed', 'Seed', 'whole number', {
    min: 0,
    max: 0xffff_ffff,
    step: 1,
    scale: 'linear',
    whole: true,
  }),
  {
    kind: 'choice',
    group: 'run',
    path: 'scene',
    label: 'Scene',
    unit: '',
    choices: scenes,
  },
  number('run', 'durationMs', 'Length', 'milliseconds', {
    min: 1,
    max: 31 * 24 * HOUR_MS,
    step: 1_000,
    whole: true,
  }),
]

const option = (path: string, label: string, min: number, max: number, step: number) =>
  number('lane', path, label, 'milliseconds', { min, max, step, whole: true })

const emptyAnswer: FieldSpec = {
  kind: 'choice',
  group: 'lane',
  path: 'emptyAnswer',
  label: 'No news',
  unit: '',
  choices: ['200', '204'],
}

const optionFields: Record<Protocol, readonly FieldSpec[]> = {
  'request-response': [option('paceMs', 'Pace', 0, HOUR_MS, 500)],
  polling: [
    {
      // Not whole: real timers drift, and a recorded period is not a whole number.
      ...option('intervalMs', 'Interval', 1, HOUR_MS, 100),
      whole: false,
    },
    {
      kind: 'choice',
      group: 'lane',
      path: 'timing',
      label: 'Timing',
      unit: '',
      choices: ['fixed-delay', 'fixed-rate'],
    },
    emptyAnswer,
  ],
  'long-polling': [option('holdMs', 'Hold', 1, HOUR_MS, 1_000), emptyAnswer],
  sse: [
    option('retryMs', 'Retry', 0, HOUR_MS, 500),
    option('heartbeatMs', 'Heartbeat', 0, HOUR_MS, 1_000),
  ],
  websocket: [
    option('pingMs', 'Ping', 0, HOUR_MS, 1_000),
    option('backoffMs', 'Backoff', 1, 30_000, 100),
  ],
}

/** The knobs of a lane of this protocol, beside its differences from the link. */
export const laneFields = (protocol: Protocol): readonly FieldSpec[] => optionFields[protocol]

/** The knobs of a link, as paths in the scenario and, alike, in a lane that differs from it. */
export const linkFields = scenarioFields.filter(({ group }) => group === 'link')

/** What a value of this field must be, for sentences. */
export function mustBe(spec: FieldSpec): string {
  if (spec.kind === 'choice') return `must be one of ${spec.choices.join(', ')}`
  const [min, max] = [spec.min, spec.max].map((limit) => limit.toLocaleString('en-US'))
  const unit = spec.unit.includes('number') ? '' : ` (${spec.unit})`
  return `must be a ${spec.whole ? 'whole ' : ''}number from ${min} to ${max}${unit}`
}

/** Whether this is a value of the field. */
export function accepts(spec: FieldSpec, value: unknown): value is number | string {
  if (spec.kind === 'choice') return typeof value === 'string' && spec.choices.includes(value)
  return (
    typeof value === 'number' &&
    value >= spec.min &&
    value <= spec.max &&
    (!spec.whole || Number.isInteger(value))
  )
}
